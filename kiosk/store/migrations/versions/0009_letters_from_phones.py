"""Letters to customer care come from phones as well, which are no enrolled machines."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.alter_column("device_id", existing_type=sa.Uuid(), nullable=True)


def downgrade() -> None:
    op.execute(
        "UPDATE tickets SET device_id = (SELECT id FROM devices ORDER BY id LIMIT 1) "
        "WHERE device_id IS NULL"
    )
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.alter_column("device_id", existing_type=sa.Uuid(), nullable=False)
