"""Routes of the contact form, of a customer's tickets, and of customer care itself (R80, R81, R85)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from kiosk.contract.care import (
    LANGUAGE,
    VIN,
    NewAccountTicket,
    NewTicket,
    TicketAnswer,
    TicketState,
    Topic,
)
from kiosk.store.care import service
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")


@router.post("/tickets")
def write(body: Annotated[NewTicket, json_body(NewTicket)], call: Asked) -> Response:
    """Write to customer care without being signed in (R85)."""
    return call.create(lambda by: service.open_ticket(by.work, body, by.device))


@router.post("/account/tickets")
def write_as_customer(
    body: Annotated[NewAccountTicket, json_body(NewAccountTicket)], call: Asked
) -> Response:
    """Write to customer care as a customer (R85)."""
    return call.create(lambda by: service.open_account_ticket(by.work, body, by.account, by.device))


@router.get("/account/tickets")
def tickets(call: Asked) -> Response:
    """What the customer wrote."""
    return call.read(lambda by: service.of_account(by.work, by.account))


@router.get("/account/ticket-forms/{topic}")
def ticket_form(
    topic: Topic,
    vin: Annotated[str, Query(pattern=VIN)],
    language: Annotated[str, Query(pattern=LANGUAGE)],
    call: Asked,
) -> Response:
    """A letter for one of the four cases, filled in (R81)."""
    return call.read(lambda by: service.form(by.work, by.account, topic, vin, language))


@router.get("/care/tickets")
def care_tickets(call: Asked, state: TicketState = TicketState.OPEN) -> Response:
    """What waits for customer care, or was answered."""
    return call.read(lambda by: service.in_state(by.work, state))


@router.put("/care/tickets/{ticket_id}")
def care_answer(
    ticket_id: UUID, body: Annotated[TicketAnswer, json_body(TicketAnswer)], call: Asked
) -> Response:
    """Customer care answers or closes."""
    return call.write(lambda by: service.answer(by.work, ticket_id, body))
