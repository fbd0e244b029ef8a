"""Ownership checks know at which dealer's they were asked for, and what a salesperson saw."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("ownership_checks", sa.Column("dealer_id", sa.Uuid(), nullable=True))
    op.add_column(
        "ownership_checks",
        sa.Column("evidence", sa.String(), server_default=sa.text("''"), nullable=False),
    )


def downgrade() -> None:
    op.drop_column("ownership_checks", "evidence")
    op.drop_column("ownership_checks", "dealer_id")
