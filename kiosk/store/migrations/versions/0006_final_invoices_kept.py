"""Final invoices and their documents cannot be changed or deleted, whoever asks the database; cards that refused a debt.

A later migration that rebuilds one of these tables on SQLite loses its triggers and has to make them again; the tests
of migrations look for them.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_GUARDS = (
    ("invoices", "UPDATE", "OLD.status = 'final'"),
    ("invoices", "DELETE", "OLD.status = 'final'"),
    ("invoice_documents", "UPDATE", "TRUE"),
    ("invoice_documents", "DELETE", "TRUE"),
)


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def upgrade() -> None:
    op.add_column(
        "charges",
        sa.Column("cards_before", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    if _on_postgresql():
        op.execute(
            "CREATE FUNCTION refuse_final() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "RAISE EXCEPTION 'a final invoice is never changed' "
            "USING ERRCODE = 'restrict_violation'; END $$"
        )
    for table, change, when in _GUARDS:
        name = f"keep_{table}_{change.lower()}"
        if _on_postgresql():
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {change} ON {table} FOR EACH ROW "
                f"WHEN ({when}) EXECUTE FUNCTION refuse_final()"
            )
        else:
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {change} ON {table} FOR EACH ROW "
                f"WHEN {when} BEGIN SELECT RAISE(ABORT, 'a final invoice is never changed'); END"
            )


def downgrade() -> None:
    for table, change, _when in _GUARDS:
        name = f"keep_{table}_{change.lower()}"
        op.execute(f"DROP TRIGGER {name}" + (f" ON {table}" if _on_postgresql() else ""))
    if _on_postgresql():
        op.execute("DROP FUNCTION refuse_final()")
    op.drop_column("charges", "cards_before")
