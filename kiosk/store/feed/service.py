"""Reading the feed: the events after a cursor, each with its account as it stands now (R18)."""

from uuid import UUID

from kiosk.contract.feed import Feed, FeedAccount, FeedEvent, FeedVehicle
from kiosk.domain.account import Address, ContactPreferences
from kiosk.store.accounts import repository as accounts
from kiosk.store.feed import repository
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work


def page(work: Work, after: int, limit: int) -> Feed:
    """The next events after a number; one that lies ahead of the last gives an empty page."""
    found = repository.after(work.session, after, limit + 1)
    known: dict[UUID, FeedAccount | None] = {}
    events: list[FeedEvent] = []
    for row in found[:limit]:
        account = None
        if row.account_id is not None:
            if row.account_id not in known:
                known[row.account_id] = _account(work, row.account_id)
            account = known[row.account_id]
        events.append(
            FeedEvent(
                number=row.number,
                subject=row.subject,
                version=row.version,
                kind=row.kind,
                happened_at=row.happened_at,
                vin=row.vin,
                into=row.into_subject,
                account=account,
            )
        )
    return Feed(
        events=tuple(events),
        next=events[-1].number if events else after,
        more=len(found) > limit,
    )


def _account(work: Work, account_id: UUID) -> FeedAccount | None:
    found = accounts.account(work.session, account_id)
    if found is None or not found.email:
        return None
    address = found.billing_address
    return FeedAccount(
        confirmed=found.confirmed,
        title=found.title,
        first_name=found.first_name,
        surname=found.surname,
        email=found.email,
        country=found.country,
        language=found.language,
        contact=ContactPreferences(**found.contact),
        billing_address=Address(**address) if address else None,
        vehicles=tuple(
            FeedVehicle(
                vin=held.vin,
                model=held.vehicle.model,
                model_year=held.vehicle.model_year,
                checked=held.exclusive,
            )
            for held in vehicles.holdings(work.session, found.id)
        ),
    )
