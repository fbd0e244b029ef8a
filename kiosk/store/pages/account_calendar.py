"""What lies ahead for services, as a calendar file to take along (R75, R77, R78, R80w)."""

from collections.abc import Sequence
from datetime import timedelta

from fastapi.responses import Response

from kiosk.store.contracts.models import ContractRecord
from kiosk.store.pages import calendars
from kiosk.store.pages.account_moments import REMINDERS, Moment, moments_of
from kiosk.store.pages.account_views import ServiceView, service_view
from kiosk.store.pages.rendering import brand
from kiosk.store.pages.words import Words
from kiosk.store.work import Work

FILE_NAME = "services.ics"
WORDS = ("account_pages",)
AHEAD = ("charge", "invoice", "activation", "renewal_day", "last_day")
"""The kinds of dates that a calendar is for."""


def calendar_file(work: Work, contracts: Sequence[ContractRecord], language: str) -> Response:
    """These services' dates ahead as a file to take along; it names services and no person."""
    words = Words(WORDS, language)
    entries: list[calendars.Entry] = []
    for contract in contracts:
        moments = moments_of(work, [contract], language)
        entries += [_entry(m, words) for m in moments if _lies_ahead(work, m)]
        view = service_view(work, contract, language)
        if view.withdraw_by is not None and view.withdraw_by > work.today + timedelta(days=1):
            entries.append(_last_withdrawal(work, view, words))
    once = {entry.uid: entry for entry in entries}.values()
    name = str(brand()["store_name"])
    made = calendars.calendar(once, name=name, language=words.language, made_at=work.now)
    headers = {"Content-Disposition": f'attachment; filename="{FILE_NAME}"'}
    return Response(made, media_type=calendars.MEDIA_TYPE, headers=headers)


def _lies_ahead(work: Work, moment: Moment) -> bool:
    return moment.key in AHEAD and moment.on is not None and moment.on >= work.today


def _entry(moment: Moment, words: Words) -> calendars.Entry:
    if moment.on is None:
        raise ValueError("a date that is not known has no place in a calendar")
    return calendars.Entry(
        # The services of one order share its invoice.
        about=moment.order_id if moment.key == "invoice" else moment.contract_id,
        kind=f"{moment.key} {moment.period}",
        on=moment.on,
        summary=words(f"calendar.{moment.key}", names=moment.names),
        description=words(f"calendar.{moment.key}_text"),
        remind_days=REMINDERS.get(moment.key, ()),
    )


def _last_withdrawal(work: Work, view: ServiceView, words: Words) -> calendars.Entry:
    return calendars.Entry(
        about=view.id,
        kind=f"withdraw_by {view.withdraw_by}",
        on=view.withdraw_by or work.today,
        summary=words("calendar.withdraw_by", names=view.name),
        description=words("calendar.withdraw_by_text"),
        remind_days=(1,),
    )
