"""The contact form and what becomes of it: kept, mailed to customer care, acknowledged, answered (R80, R81, R85).

Nothing here ends a contract: that is done by a person who has read the letter.
"""

from uuid import UUID

from kiosk.contract.care import (
    CASES,
    CareTicket,
    CareTickets,
    NewAccountTicket,
    NewTicket,
    Ticket,
    TicketAnswer,
    TicketForm,
    Tickets,
    TicketState,
    Topic,
)
from kiosk.contract.problems import Code
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts import throttling
from kiosk.store.accounts.models import Account
from kiosk.store.care import repository
from kiosk.store.care.models import TicketRecord
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.database import uuid7
from kiosk.store.devices.models import Device
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import lines, plain
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.mail.words import words
from kiosk.store.orders.numbers import random_number
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

Sender = Device | str
"""Where a letter comes from: a kiosk, or a phone's network address."""
TICKETS_DEVICE = throttling.Limit("tickets device", 20, 60)
TICKETS_ADDRESS = throttling.Limit("tickets address", 10, 300)
TICKETS_NETWORK = throttling.Limit("tickets network", 20, 60)


def open_ticket(work: Work, form: NewTicket, sender: Sender) -> Ticket:
    """Take a letter from somebody who is not signed in."""
    email = accounts.checked_email(form.email)
    name = plain(form.name, "name")
    return _open(work, form, sender, name, email, None)


def open_account_ticket(
    work: Work, form: NewAccountTicket, account: Account, sender: Sender
) -> Ticket:
    """Take a customer's letter; a car that it names is one of theirs, also one that was taken out."""
    if form.vin is not None:
        mine = {held.vin for held in vehicles.holdings(work.session, account.id)}
        mine |= {contract.vin for contract in contracts.of_account(work.session, account.id)}
        if form.vin not in mine:
            raise Refused(Code.VEHICLE_UNKNOWN, fields=[("vin", "not_in_account")])
    name = f"{account.first_name} {account.surname}"
    return _open(work, form, sender, name, account.email, account)


def of_account(work: Work, account: Account) -> Tickets:
    """What the customer wrote, with what became of it."""
    found = repository.of_account(work.session, account.id)
    return Tickets(tickets=tuple(_reply_of(ticket) for ticket in found))


def form(work: Work, account: Account, topic: Topic, vin: str, language: str) -> TicketForm:
    """A letter about a car that was sold, stolen or destroyed, or whose lease ended, filled in (R81)."""
    holding = vehicles.held(work.session, account.id, vin)
    if topic not in CASES or holding is None:
        raise Refused(Code.NOT_FOUND)
    services = [
        _service_name(work, contract.service_id, language)
        for contract in contracts.running(work.session, account.id)
        if contract.vin == vin
    ]
    said = words(language)
    section = f"ticket_{topic.value}"
    car = f"{holding.vehicle.model} ({vin})"
    text = said.texts(section, "lines", car=car, name=f"{account.first_name} {account.surname}")
    listed = [f"- {name}" for name in sorted(services)] or [said.text("ticket_form", "none")]
    begin, end = text[:-1], text[-1:]
    return TicketForm(
        topic=topic,
        vin=vin,
        car=holding.vehicle.model,
        services=tuple(sorted(services)),
        text="\n".join([*begin, *listed, "", *end]),
    )


def in_state(work: Work, state: TicketState) -> CareTickets:
    """The tickets of one state, for customer care."""
    found = repository.in_state(work.session, state)
    return CareTickets(tickets=tuple(_care_reply(ticket) for ticket in found))


def answer(work: Work, ticket_id: UUID, given: TicketAnswer) -> CareTicket:
    """Customer care answers by mail, or closes; the same again changes nothing. `not_found`, or `invalid`."""
    ticket = repository.ticket(work.session, ticket_id)
    if ticket is None:
        raise Refused(Code.NOT_FOUND)
    if given.state is TicketState.OPEN or (
        given.state is TicketState.ANSWERED and not given.answer.strip()
    ):
        raise Refused(Code.INVALID, fields=[("answer", "missing")])
    text = lines(given.answer, "answer") if given.answer.strip() else ticket.answer
    if (ticket.state, ticket.answer) == (given.state, text):
        return _care_reply(ticket)
    said_more = text != ticket.answer
    ticket.state, ticket.answer, ticket.changed_at = given.state, text, work.now
    if said_more:
        facts = {"ticket_id": str(ticket.id)}
        outbox.queue(work, MailKind.TICKET_ANSWERED, ticket.email, ticket.language, facts)
    return _care_reply(ticket)


def _open(
    work: Work,
    form: NewTicket | NewAccountTicket,
    sender: Sender,
    name: str,
    email: str,
    account: Account | None,
) -> Ticket:
    device = sender if isinstance(sender, Device) else None
    place = TICKETS_DEVICE.of(str(device.id)) if device else TICKETS_NETWORK.of(str(sender))
    buckets = [place, TICKETS_ADDRESS.of(accounts.email_key(email))]
    throttling.check(work, buckets)
    throttling.count(work, buckets)
    ticket = TicketRecord(
        id=uuid7(),
        number=_new_number(work),
        account_id=account.id if account else None,
        device_id=device.id if device else None,
        topic=form.topic,
        name=name,
        email=email,
        phone=plain(form.phone, "phone", empty=True),
        language=form.language,
        vin=form.vin,
        text=lines(form.text, "text"),
        state=TicketState.OPEN,
        answer="",
        opened_at=work.now,
        changed_at=work.now,
    )
    work.session.add(ticket)
    work.session.flush()
    facts = {"ticket_id": str(ticket.id)}
    outbox.queue(work, MailKind.TICKET, work.settings.care_email, ticket.language, facts)
    if throttling.allowed(work, throttling.MAIL_ADDRESSEE.of(accounts.email_key(email))):
        outbox.queue(work, MailKind.TICKET_RECEIVED, email, ticket.language, facts)
    return _reply_of(ticket)


def _new_number(work: Work) -> str:
    while True:
        number = f"C{random_number()}"
        if not repository.number_taken(work.session, number):
            return number


def _service_name(work: Work, service_id: str, language: str) -> str:
    service = catalogue.service(work, service_id)
    return service.text(language).name if service else service_id


def _reply_of(ticket: TicketRecord) -> Ticket:
    return Ticket(
        ticket_id=ticket.id,
        number=ticket.number,
        topic=ticket.topic,
        state=ticket.state,
        vin=ticket.vin,
        text=ticket.text,
        answer=ticket.answer,
        opened_at=ticket.opened_at,
        changed_at=ticket.changed_at,
    )


def _care_reply(ticket: TicketRecord) -> CareTicket:
    return CareTicket(
        ticket=_reply_of(ticket),
        name=ticket.name,
        email=ticket.email,
        phone=ticket.phone,
        language=ticket.language,
    )
