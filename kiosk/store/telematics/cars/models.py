"""Tables of the demonstration's cars: how each stands, and what has been switched on in it."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.store.database import UtcDateTime


class Base(DeclarativeBase):
    """The cars' own metadata; it shares no table with the store."""

    type_annotation_map = {datetime: UtcDateTime()}  # noqa: RUF012  # SQLAlchemy reads it as a plain class attribute


class CarRow(Base):
    """How a car stands right now."""

    __tablename__ = "cars"

    vin: Mapped[str] = mapped_column(String(17), primary_key=True)
    ignition: Mapped[bool] = mapped_column(default=True)
    outdoors: Mapped[bool] = mapped_column(default=True)
    sharing: Mapped[bool] = mapped_column(default=True)


class SwitchRow(Base):
    """A service in a car: asked for, begun once the car could be reached, ended for good."""

    __tablename__ = "switches"

    contract_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    vin: Mapped[str] = mapped_column(String(17), index=True)
    service_id: Mapped[str] = mapped_column(String(60))
    asked_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
