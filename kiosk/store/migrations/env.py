"""Tells Alembic where the store's tables are and which database to change."""

from alembic import context
from sqlalchemy import event

from kiosk.store.database import Database
from kiosk.store.tables import METADATA

database = Database(context.config.attributes["database_url"])
if database.engine.dialect.name == "sqlite":
    # SQLite changes tables by copying them; references must not get in the way of that. They are checked afterwards.
    @event.listens_for(database.engine, "connect")
    def _without_references(connection: object, _entry: object) -> None:
        connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[attr-defined]  # the driver's own connection


with database.engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise RuntimeError(f"{len(broken)} references lead nowhere; nothing was changed")
    connection.commit()
database.close()
