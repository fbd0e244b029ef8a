"""Phones sign in: sessions of browsers, sign-ins that a kiosk began, and hand-offs of more than orders."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    kinds = sa.Enum("order", "sign_in", "visit", name="handoffkind", native_enum=False, length=32)
    with op.batch_alter_table("handoffs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", kinds, server_default="order", nullable=False))
        batch_op.add_column(sa.Column("account_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("opened_at", UtcDateTime(timezone=True), nullable=True))
        batch_op.alter_column("order_id", existing_type=sa.Uuid(), nullable=True)
        batch_op.create_foreign_key(
            "fk_handoffs_account_id_accounts", "accounts", ["account_id"], ["id"]
        )
        batch_op.create_index("ix_handoffs_account_id", ["account_id"])
    op.create_table(
        "phone_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("opened_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("seen_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_phone_sessions_account_id_accounts"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_phone_sessions"),
        sa.UniqueConstraint("token_hash", name="uq_phone_sessions_token_hash"),
    )
    op.create_index("ix_phone_sessions_account_id", "phone_sessions", ["account_id"])
    _sign_ins()


def _sign_ins() -> None:
    prompts = sa.Enum("login", "create", name="prompt", native_enum=False, length=32)
    op.create_table(
        "sign_ins",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handoff_id", sa.Uuid(), nullable=False),
        sa.Column("device_code_hash", sa.String(), nullable=False),
        sa.Column("prompt", prompts, nullable=False),
        sa.Column("interval_s", sa.Integer(), nullable=False),
        sa.Column("polled_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("started_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("approved_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("redeemed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["handoff_id"], ["handoffs.id"], name="fk_sign_ins_handoff_id_handoffs"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ins"),
        sa.UniqueConstraint("handoff_id", name="uq_sign_ins_handoff_id"),
        sa.UniqueConstraint("device_code_hash", name="uq_sign_ins_device_code_hash"),
    )
    op.create_index("ix_sign_ins_started_at", "sign_ins", ["started_at"])


def downgrade() -> None:
    op.drop_table("sign_ins")
    op.drop_table("phone_sessions")
    op.execute(
        "DELETE FROM handoff_codes "
        "WHERE handoff_id IN (SELECT id FROM handoffs WHERE kind <> 'order')"
    )
    op.execute("DELETE FROM handoffs WHERE kind <> 'order'")
    with op.batch_alter_table("handoffs", schema=None) as batch_op:
        batch_op.drop_index("ix_handoffs_account_id")
        batch_op.drop_constraint("fk_handoffs_account_id_accounts", type_="foreignkey")
        batch_op.alter_column("order_id", existing_type=sa.Uuid(), nullable=False)
        batch_op.drop_column("opened_at")
        batch_op.drop_column("account_id")
        batch_op.drop_column("kind")
