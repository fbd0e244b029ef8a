"""Tells Alembic where the store's tables are and which database to change."""

from alembic import context

from kiosk.store.database import Database
from kiosk.store.tables import METADATA

database = Database(context.config.attributes["database_url"])
with database.engine.connect() as connection:
    # SQLite changes tables by copying them; references must not get in the way of that.
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
database.close()
