"""The orders on their way to the store: kept until answered, sealed while kept, scrubbed when answered (DESIGN §4)."""

import json
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    Column,
    Connection,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    String,
    Table,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from kiosk.adapters.database.files import DatabaseFile, Migration
from kiosk.adapters.database.seal import Seal, SealBroken
from kiosk.contract.orders import NewOrder, Order
from kiosk.contract.problems import Problem
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome, OrderUnderWay, ParkedOrder

UNREADABLE = "unreadable"
"""The code of a parked order whose seal is broken: another key, or a damaged disk."""

metadata = MetaData()
order_event = Table(
    "order_event",
    metadata,
    Column("event_id", String, primary_key=True),
    Column("visit_id", String, nullable=False),
    Column("state", String, nullable=False),
    Column("sealed", LargeBinary),
    Column("outcome", LargeBinary),
    Column("code", String),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("visit_over", Integer, nullable=False),
)
Index(
    "one_unanswered_order_per_visit",
    order_event.c.visit_id,
    unique=True,
    sqlite_where=text("answered = 0"),
)
_row = order_event.c
_unanswered = _row.answered == 0
_IN_ORDER = text("rowid")
"""As they came; the wall clock may have been set in between."""


def _due_times_moved_to_memory(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE order_event DROP COLUMN next_attempt_at"))


migrations: tuple[Migration, ...] = (_due_times_moved_to_memory,)


class Outbox:
    """The half of the port `Storage` that may not be lost."""

    def __init__(self, file: DatabaseFile, seal: Seal) -> None:
        self._outbox = file
        self._seal = seal
        self._to_forget: set[UUID] = set()
        self._end_visits_of_the_last_run()

    def add_order(self, event: OrderEvent) -> UUID:
        """Keep the order; the visit's own one under way where it says the same, instead of it where it was not sent.

        `OrderUnderWay` where another order of the visit may have been sent.
        """
        with self._outbox.write() as connection:
            query = select(order_event).where(_unanswered, _row.visit_id == str(event.visit_id))
            row = connection.execute(query).one_or_none()
            if row is not None:
                if self._same_order(row, event):
                    return UUID(row.event_id)
                if row.state != EventState.WAITING.value:
                    raise OrderUnderWay(row.event_id)
                connection.execute(delete(order_event).where(_row.event_id == row.event_id))
            connection.execute(insert(order_event).values(self._values(event)))
        return event.event_id

    def unanswered_orders(self) -> tuple[OrderEvent, ...]:
        """The orders without an answer, the oldest first; one that cannot be read any more is parked."""
        query = select(order_event).where(_unanswered).order_by(_IN_ORDER)
        with self._outbox.read() as connection:
            rows = connection.execute(query).all()
        found: list[OrderEvent] = []
        for row in rows:
            try:
                found.append(self._event(row))
            except (SealBroken, ValueError, KeyError):
                self._park_unreadable(row.event_id)
        return tuple(found)

    def start_attempt(self, event_id: UUID) -> bool:
        """Note that the store may get it from now on; false where it was withdrawn or answered meanwhile."""
        with self._outbox.write() as connection:
            changed = connection.execute(
                update(order_event)
                .where(_unanswered, _row.event_id == str(event_id))
                .values(state=EventState.SENT_UNKNOWN.value, attempts=_row.attempts + 1)
            )
            return changed.rowcount == 1

    def postpone(self, event_id: UUID, state: EventState) -> None:
        """The attempt had no answer."""
        with self._outbox.write() as connection:
            connection.execute(
                update(order_event)
                .where(_unanswered, _row.event_id == str(event_id))
                .values(state=state.value)
            )

    def settle_order(self, event_id: UUID, outcome: OrderOutcome) -> None:
        """The store has answered: the payload is scrubbed, the outcome stays, sealed, until the visit ends."""
        body = json.dumps(
            {
                "order": outcome.order.model_dump(mode="json") if outcome.order else None,
                "problem": outcome.problem.model_dump(mode="json") if outcome.problem else None,
            }
        )
        with self._outbox.write() as connection:
            connection.execute(
                update(order_event)
                .where(_unanswered, _row.event_id == str(event_id))
                .values(
                    state=outcome.state.value,
                    answered=1,
                    sealed=None,
                    outcome=self._seal.close_up(event_id, body.encode()),
                    code=outcome.problem.code.value if outcome.problem else None,
                )
            )
            _drop_ended(connection)
        self._outbox.scrub()

    def withdraw_order(self, event_id: UUID) -> bool:
        """Take back an order that was provably not sent."""
        with self._outbox.write() as connection:
            gone = connection.execute(
                delete(order_event).where(
                    _row.event_id == str(event_id),
                    _unanswered,
                    _row.state == EventState.WAITING.value,
                )
            )
        self._outbox.scrub()
        return gone.rowcount == 1

    def outcome(self, event_id: UUID) -> OrderOutcome | None:
        """How the order stands."""
        with self._outbox.read() as connection:
            query = select(order_event).where(_row.event_id == str(event_id))
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        state = EventState(row.state)
        if row.outcome is None:
            return OrderOutcome(state)
        try:
            body = json.loads(self._seal.open(event_id, row.outcome))
        except SealBroken:
            return None
        order = body["order"] and Order.model_validate_json(json.dumps(body["order"]))
        problem = body["problem"] and Problem.model_validate_json(json.dumps(body["problem"]))
        return OrderOutcome(state, order, problem)

    def forget_visit(self, visit_id: UUID) -> bool:
        """Drop what the disk holds of a visit (K5); true where an order without an answer has to stay.

        Where the disk refuses, `tidy` tries again until it does not.
        """
        self._to_forget.add(visit_id)
        mine = _row.visit_id == str(visit_id)
        with self._outbox.write() as connection:
            connection.execute(
                delete(order_event).where(
                    mine, or_(_row.answered == 1, _row.state == EventState.WAITING.value)
                )
            )
            stays = connection.execute(update(order_event).where(mine).values(visit_over=1))
        self._to_forget.discard(visit_id)
        self._outbox.scrub()
        return stays.rowcount > 0

    def forget_what_is_over(self) -> None:
        """Forget the visits that the disk refused to forget, and scrub what could not be scrubbed."""
        for visit_id in tuple(self._to_forget):
            self.forget_visit(visit_id)
        if self._outbox.unscrubbed:
            self._outbox.scrub()

    def waiting_count(self) -> int:
        """How many orders have no answer yet."""
        with self._outbox.read() as connection:
            return (
                connection.scalar(select(func.count()).select_from(order_event).where(_unanswered))
                or 0
            )

    def parked_orders(self) -> tuple[ParkedOrder, ...]:
        """What staff have to look into, the oldest first."""
        query = (
            select(order_event).where(_row.answered == 1, _row.visit_over == 1).order_by(_IN_ORDER)
        )
        with self._outbox.read() as connection:
            rows = connection.execute(query).all()
        return tuple(
            ParkedOrder(
                UUID(row.event_id),
                row.code or "",
                datetime.fromtimestamp(row.created_at, UTC),
                row.attempts,
            )
            for row in rows
        )

    def _end_visits_of_the_last_run(self) -> None:
        """After a restart nobody stands at the kiosk any more. What they ordered and has no answer is still sent."""
        with self._outbox.write() as connection:
            connection.execute(update(order_event).values(visit_over=1))
            _drop_ended(connection)
        self._outbox.scrub()

    def _park_unreadable(self, event_id: str) -> None:
        with self._outbox.write() as connection:
            connection.execute(
                update(order_event)
                .where(_row.event_id == event_id, _unanswered)
                .values(
                    state=EventState.REJECTED.value,
                    answered=1,
                    sealed=None,
                    code=UNREADABLE,
                    visit_over=1,
                )
            )

    def _same_order(self, row: Row[tuple[object, ...]], event: OrderEvent) -> bool:
        try:
            kept = self._event(row).order
        except (SealBroken, ValueError, KeyError):
            return False
        return kept == event.order.model_copy(update={"order_id": kept.order_id})

    def _values(self, event: OrderEvent) -> dict[str, object]:
        payload = json.dumps(
            {"session_token": event.session_token, "order": event.order.model_dump(mode="json")}
        )
        return {
            "event_id": str(event.event_id),
            "visit_id": str(event.visit_id),
            "state": event.state.value,
            "sealed": self._seal.close_up(event.event_id, payload.encode()),
            "attempts": event.attempts,
            "created_at": event.created_at.timestamp(),
            "answered": 0,
            "visit_over": 0,
        }

    def _event(self, row: Row[tuple[object, ...]]) -> OrderEvent:
        event_id = UUID(row.event_id)
        payload = json.loads(self._seal.open(event_id, row.sealed or b""))
        return OrderEvent(
            event_id=event_id,
            visit_id=UUID(row.visit_id),
            session_token=payload["session_token"],
            order=NewOrder.model_validate_json(json.dumps(payload["order"])),
            state=EventState(row.state),
            attempts=row.attempts,
            created_at=datetime.fromtimestamp(row.created_at, UTC),
        )


def _drop_ended(connection: Connection) -> None:
    """Of visits that are over: accepted orders go, refused ones keep their code only, for staff."""
    over = and_(_row.answered == 1, _row.visit_over == 1)
    connection.execute(delete(order_event).where(over, _row.state == EventState.ACCEPTED.value))
    connection.execute(update(order_event).where(over).values(outcome=None, sealed=None))
