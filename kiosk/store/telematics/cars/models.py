"""Tables of the demonstration's cars: how each stands, and what has been switched on in it."""

from datetime import datetime

from sqlalchemy import Engine, String, inspect, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.store.database import UtcDateTime


class Base(DeclarativeBase):
    """The cars' own metadata; it shares no table with the store."""

    type_annotation_map = {datetime: UtcDateTime()}  # noqa: RUF012  # SQLAlchemy reads it as a plain class attribute


class CarRow(Base):
    """How a car stands right now; `unit` is whether the box that takes services in works.

    `unlocked` is off while the car's screen asks its driver for the in-car code before it takes anything in.
    """

    __tablename__ = "cars"

    vin: Mapped[str] = mapped_column(String(17), primary_key=True)
    ignition: Mapped[bool] = mapped_column(default=True)
    outdoors: Mapped[bool] = mapped_column(default=True)
    sharing: Mapped[bool] = mapped_column(default=True)
    unlocked: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    unit: Mapped[bool] = mapped_column(default=True, server_default=text("1"))


class SwitchRow(Base):
    """A service in a car: asked for, begun once the car could be reached, paused, ended for good; `failed_at` is when it fails."""

    __tablename__ = "switches"

    contract_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    vin: Mapped[str] = mapped_column(String(17), index=True)
    service_id: Mapped[str] = mapped_column(String(60))
    asked_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    paused_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]


def prepare(engine: Engine) -> None:
    """Make the tables; a file of an earlier demonstration gets the columns that it lacks."""
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        for table in Base.metadata.sorted_tables:
            known = {column["name"] for column in inspect(connection).get_columns(table.name)}
            for column in table.columns:
                if column.name not in known:
                    kind = column.type.compile(engine.dialect)
                    rest = " NOT NULL DEFAULT 1" if column.server_default is not None else ""
                    connection.execute(
                        text(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {kind}{rest}")
                    )
