"""Carts that go on on a phone."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "carts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handoff_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("jti", sa.String(), nullable=True),
        sa.Column("car", sa.String(), nullable=False),
        sa.Column("vin", sa.String(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("prices_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("reviewed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("consents", sa.JSON(), nullable=False),
        sa.Column("billing_address", sa.JSON(), nullable=True),
        sa.Column("made_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("cleared_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_carts_device_id_devices"),
        sa.ForeignKeyConstraint(
            ["handoff_id"], ["handoffs.id"], name="fk_carts_handoff_id_handoffs"
        ),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_carts_order_id_orders"),
        sa.PrimaryKeyConstraint("id", name="pk_carts"),
        sa.UniqueConstraint("handoff_id", name="uq_carts_handoff_id"),
        sa.UniqueConstraint("jti", name="uq_carts_jti"),
        sa.UniqueConstraint("order_id", name="uq_carts_order_id"),
    )
    op.create_index("ix_carts_device_id", "carts", ["device_id"])
    op.create_index("ix_carts_expires_at", "carts", ["expires_at"])


def downgrade() -> None:
    op.drop_table("carts")
