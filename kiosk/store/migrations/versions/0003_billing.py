"""When a charge was voided; what erasure and its planner look up."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import kiosk.store.database

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_PENDING = sa.text("state = 'pending'")


def upgrade() -> None:
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.create_index(
            "ix_accounts_unconfirmed",
            ["confirm_by"],
            unique=False,
            sqlite_where=_PENDING,
            postgresql_where=_PENDING,
        )
    with op.batch_alter_table("charges", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("voided_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=True)
        )
    with op.batch_alter_table("mails", schema=None) as batch_op:
        batch_op.create_index("ix_mails_recipient", ["recipient"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("mails", schema=None) as batch_op:
        batch_op.drop_index("ix_mails_recipient")
    with op.batch_alter_table("charges", schema=None) as batch_op:
        batch_op.drop_column("voided_at")
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.drop_index("ix_accounts_unconfirmed")
