"""A salesperson who signs in on a kiosk of their own dealer (K1)."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from kiosk.contract.base import Reply, Request


class SalespersonCredentials(Request):
    """`POST /v1/salespeople/sessions`: the number that the dealer gave, and the PIN."""

    staff_number: str = Field(min_length=1, max_length=20)
    pin: str = Field(min_length=1, max_length=20, repr=False)


class Salesperson(Reply):
    """Who is signed in, as screens show it."""

    id: UUID
    display_name: str


class SalespersonSession(Reply):
    """A salesperson's session on this device; short, as the screen is a public one."""

    access_token: str = Field(repr=False)
    expires_at: datetime
    salesperson: Salesperson
