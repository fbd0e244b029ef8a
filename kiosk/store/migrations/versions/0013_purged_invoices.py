"""Invoices lose what they say of a person after the legal term; the database itself watches that it is not sooner."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.database import UtcDateTime

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BEFORE = {
    "keep_invoices_update": ("invoices", "UPDATE", "OLD.status = 'final'"),
    "keep_invoices_delete": ("invoices", "DELETE", "OLD.status = 'final'"),
    "keep_invoice_documents_delete": ("invoice_documents", "DELETE", "TRUE"),
}
_SAME = (
    "NEW.status = 'purged' AND NEW.number = OLD.number AND NEW.total_cents = OLD.total_cents "
    "AND NEW.vat_cents = OLD.vat_cents AND NEW.final_at = OLD.final_at AND NEW.purged_at >= {later}"
)
_CHANGED = "OLD.status = 'purged' OR (OLD.status = 'final' AND NOT COALESCE({same}, FALSE))"


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _drop(name: str, table: str) -> None:
    op.execute(f"DROP TRIGGER {name}" + (f" ON {table}" if _on_postgresql() else ""))


def _make(name: str, table: str, change: str, when: str, function: str = "refuse_final") -> None:
    head = f"CREATE TRIGGER {name} BEFORE {change} ON {table} FOR EACH ROW WHEN ({when})"
    if _on_postgresql():
        op.execute(f"{head} EXECUTE FUNCTION {function}()")
    else:
        op.execute(f"{head} BEGIN SELECT RAISE(ABORT, 'a final invoice is never changed'); END")


def upgrade() -> None:
    limit = sa.text("status = 'final'")
    op.add_column("invoices", sa.Column("purged_at", UtcDateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_invoices_final",
        "invoices",
        ["final_at"],
        unique=False,
        sqlite_where=limit,
        postgresql_where=limit,
    )
    for name, (table, _change, _when) in _BEFORE.items():
        _drop(name, table)
    later = (
        "OLD.final_at + INTERVAL '7 years'"
        if _on_postgresql()
        else "datetime(OLD.final_at, '+7 years')"
    )
    changed = _CHANGED.format(same=_SAME.format(later=later))
    _make("keep_invoices_update", "invoices", "UPDATE", changed)
    _make("keep_invoices_delete", "invoices", "DELETE", "OLD.status IN ('final', 'purged')")
    of_invoice = "SELECT status FROM invoices WHERE id = OLD.invoice_id"
    if _on_postgresql():
        op.execute(
            "CREATE FUNCTION refuse_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF ({of_invoice}) = 'purged' THEN RETURN OLD; END IF; "
            "RAISE EXCEPTION 'a final invoice is never changed' "
            "USING ERRCODE = 'restrict_violation'; END $$"
        )
    when = "TRUE" if _on_postgresql() else f"({of_invoice}) <> 'purged'"
    _make("keep_invoice_documents_delete", "invoice_documents", "DELETE", when, "refuse_kept")


def downgrade() -> None:
    for name, (table, change, when) in _BEFORE.items():
        _drop(name, table)
        _make(name, table, change, when)
    if _on_postgresql():
        op.execute("DROP FUNCTION refuse_kept()")
    op.drop_index("ix_invoices_final", "invoices")
    op.drop_column("invoices", "purged_at")
