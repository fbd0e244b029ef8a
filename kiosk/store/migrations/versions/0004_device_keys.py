"""Kiosks are known by their keys instead of tokens; used proofs; salespeople and their sessions.

A kiosk enrolled before has no key, so nobody can be it any more: it is enrolled again with a new code.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.drop_constraint("uq_devices_token_hash", type_="unique")
        batch_op.drop_column("token_hash")
        batch_op.add_column(sa.Column("key_thumbprint", sa.String(), nullable=True))
        batch_op.create_unique_constraint("uq_devices_key_thumbprint", ["key_thumbprint"])
    with op.batch_alter_table("enrolment_codes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("device_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            "fk_enrolment_codes_device_id_devices", "devices", ["device_id"], ["id"]
        )
    op.create_table(
        "used_proofs",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_used_proofs"),
    )
    op.create_index("ix_used_proofs_expires_at", "used_proofs", ["expires_at"])
    _salespeople()


def _salespeople() -> None:
    op.create_table(
        "salespeople",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dealer_id", sa.Uuid(), nullable=False),
        sa.Column("staff_number", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("pin_hash", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["dealer_id"], ["dealers.id"], name="fk_salespeople_dealer_id_dealers"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_salespeople"),
        sa.UniqueConstraint(
            "dealer_id", "staff_number", name="uq_salespeople_dealer_id_staff_number"
        ),
    )
    op.create_table(
        "salesperson_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("salesperson_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["salesperson_id"],
            ["salespeople.id"],
            name="fk_salesperson_sessions_salesperson_id_salespeople",
        ),
        sa.ForeignKeyConstraint(
            ["device_id"], ["devices.id"], name="fk_salesperson_sessions_device_id_devices"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_salesperson_sessions"),
        sa.UniqueConstraint("token_hash", name="uq_salesperson_sessions_token_hash"),
    )
    op.create_index(
        "ix_salesperson_sessions_salesperson_id", "salesperson_sessions", ["salesperson_id"]
    )


def downgrade() -> None:
    op.drop_table("salesperson_sessions")
    op.drop_table("salespeople")
    op.drop_table("used_proofs")
    with op.batch_alter_table("enrolment_codes", schema=None) as batch_op:
        batch_op.drop_constraint("fk_enrolment_codes_device_id_devices", type_="foreignkey")
        batch_op.drop_column("device_id")
    # Tokens cannot be made up again: each kiosk gets one that nobody holds.
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.drop_constraint("uq_devices_key_thumbprint", type_="unique")
        batch_op.drop_column("key_thumbprint")
        batch_op.add_column(sa.Column("token_hash", sa.String(), nullable=True))
    devices = sa.table("devices", sa.column("id", sa.Uuid()), sa.column("token_hash", sa.String()))
    op.execute(devices.update().values(token_hash=sa.cast(devices.c.id, sa.String())))
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.alter_column("token_hash", nullable=False)
        batch_op.create_unique_constraint("uq_devices_token_hash", ["token_hash"])
