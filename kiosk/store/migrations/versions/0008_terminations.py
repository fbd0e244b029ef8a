"""Contracts that customer care ended early."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "terminations",
        sa.Column("contract_id", sa.Uuid(), nullable=False),
        sa.Column(
            "reason",
            sa.Enum(
                "sold",
                "stolen",
                "destroyed",
                "lease_ended",
                name="terminationreason",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("terminated_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.id"], name=op.f("fk_terminations_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("contract_id", name=op.f("pk_terminations")),
    )


def downgrade() -> None:
    op.drop_table("terminations")
