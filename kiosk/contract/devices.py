"""Enrolling a kiosk and the settings it gets from the store (K6)."""

from uuid import UUID

from kiosk.contract.base import Reply, Request


class Enrolment(Request):
    """`POST /v1/devices/enrolments`: the one-time code of the store (8 characters, 10 minutes).

    The kiosk's public key comes with the proof of the request, which shows that the kiosk holds its other half.
    """

    code: str


class Enrolled(Reply):
    """The kiosk as the store knows it from now on: by the key that signed the request."""

    device_id: UUID


class Dealer(Reply):
    """The dealer that the kiosk belongs to."""

    id: UUID
    name: str
    city: str


class DeviceSettings(Reply):
    """`GET /v1/device`: who and where this kiosk is, and what is switched on.

    `card_here` allows typing a card at the kiosk (DESIGN §7); `token_url` and `publishable_key` belong to the
    payment provider; `phone_url` is the address shown beside the short code.
    """

    device_id: UUID
    name: str
    dealer: Dealer
    market: str
    card_here: bool
    token_url: str
    publishable_key: str
    phone_url: str
