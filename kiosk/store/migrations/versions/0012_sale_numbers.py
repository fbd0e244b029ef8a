"""Services ordered for a car that has no VIN yet, by the number that it is sold under."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_RUNNING = "service_status IN ('ordered', 'activation_pending', 'active')"
# Rebuilding the table on SQLite would lose what these indexes are limited to.
_PARTIAL = (
    ("uq_contracts_running", ("account_id", "vin", "service_id"), True, _RUNNING),
    ("ix_contracts_due", ("charge_on",), False, "money_status = 'due'"),
    ("ix_contracts_ending", ("ends_on",), False, "service_status = 'active'"),
)
_NEW = (
    "uq_contracts_running_sale",
    ("account_id", "sale_number", "service_id"),
    True,
    f"vin IS NULL AND {_RUNNING}",
)


def _index(name: str, columns: tuple[str, ...], unique: bool, where: str) -> None:
    limit = sa.text(where)
    op.create_index(
        name, "contracts", list(columns), unique=unique, sqlite_where=limit, postgresql_where=limit
    )


def upgrade() -> None:
    for name, *_rest in _PARTIAL:
        op.drop_index(name, "contracts")
    with op.batch_alter_table("contracts", schema=None) as batch_op:
        batch_op.alter_column("vin", existing_type=sa.String(), nullable=True)
        batch_op.add_column(
            sa.Column("sale_number", sa.String(), server_default=sa.text("''"), nullable=False)
        )
        batch_op.create_index(op.f("ix_contracts_sale_number"), ["sale_number"], unique=False)
    for each in (*_PARTIAL, _NEW):
        _index(*each)
    op.create_table(
        "sales",
        sa.Column("sale_number", sa.String(), nullable=False),
        sa.Column("vin", sa.String(), nullable=False),
        sa.Column("bound_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["vin"], ["vehicles.vin"], name=op.f("fk_sales_vin_vehicles")),
        sa.PrimaryKeyConstraint("sale_number", name=op.f("pk_sales")),
        sa.UniqueConstraint("vin", name=op.f("uq_sales_vin")),
    )


def downgrade() -> None:
    op.drop_table("sales")
    for name, *_rest in (*_PARTIAL, _NEW):
        op.drop_index(name, "contracts")
    with op.batch_alter_table("contracts", schema=None) as batch_op:
        batch_op.drop_index(op.f("ix_contracts_sale_number"))
        batch_op.drop_column("sale_number")
        batch_op.alter_column("vin", existing_type=sa.String(), nullable=False)
    for each in _PARTIAL:
        _index(*each)
