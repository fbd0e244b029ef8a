"""Who may do what: every route of the store in one table, the kiosks' interface and the phones' pages (DESIGN §5).

The store does not start while a route is missing here, so none can be forgotten.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fastapi.routing import iter_route_contexts
from starlette.routing import BaseRoute, Mount


class RouteWithoutRule(RuntimeError):
    """A route stands in no line of the table; the message names it."""


class Device(StrEnum):
    """What the caller's machine must prove: nothing, to hold some key, or to hold that of an enrolled kiosk.

    `CLAIMED`: the request names a kiosk; a proof of its key may come along, and has to hold then.
    """

    NONE = "none"
    CLAIMED = "claimed"
    KEY = "key"
    ENROLLED = "enrolled"


class Person(StrEnum):
    """What the caller must prove of themself, besides the device.

    `CUSTOMER`: signed in on this kiosk. `PLACER`: the same, or whose pending account was merged while they stood at
    the kiosk: they may follow what they placed there, and nothing else. `SALESPERSON`: signed in on a kiosk of their
    dealer. `PHONE`: a browser that was connected to a hand-off. `SIGN_IN`: a browser that took a kiosk's sign-in.
    `ACCOUNT`: a browser that is signed in to an account.
    `LINK`: holds the secret of a scanned code or of a mailed link, which is in the path. `PROVIDER`: the payment
    provider, by a signature over the body. `FEED`, `CARE` and `DELIVERY`: another system, by its key: the maker's
    apps, customer care, a dealer's system.
    """

    NOBODY = "nobody"
    CUSTOMER = "customer"
    PLACER = "placer"
    SALESPERSON = "salesperson"
    PHONE = "phone"
    SIGN_IN = "sign_in"
    ACCOUNT = "account"
    LINK = "link"
    PROVIDER = "provider"
    FEED = "feed"
    CARE = "care"
    DELIVERY = "delivery"


@dataclass(frozen=True)
class Rule:
    """The rights that a route needs, and whether it creates something and so needs an `Idempotency-Key`.

    `standard` routes are driven by clients not written here: their proofs need not name the body, which is our own
    addition, and their errors are answered as the standard has them.
    """

    device: Device
    person: Person = Person.NOBODY
    creates: bool = False
    standard: bool = False


_ANYBODY = Rule(Device.NONE)
_KIOSK = Rule(Device.ENROLLED)
_CUSTOMER = Rule(Device.ENROLLED, Person.CUSTOMER)
_CUSTOMER_CREATES = Rule(Device.ENROLLED, Person.CUSTOMER, creates=True)
_PLACER = Rule(Device.ENROLLED, Person.PLACER)
_PLACER_CREATES = Rule(Device.ENROLLED, Person.PLACER, creates=True)
_SALESPERSON = Rule(Device.ENROLLED, Person.SALESPERSON)
_PHONE = Rule(Device.NONE, Person.PHONE)
_SIGN_IN = Rule(Device.NONE, Person.SIGN_IN)
_ACCOUNT = Rule(Device.NONE, Person.ACCOUNT)
_LINK = Rule(Device.NONE, Person.LINK)

_FEED = Rule(Device.NONE, Person.FEED)
_CARE = Rule(Device.NONE, Person.CARE)
_DELIVERY = Rule(Device.NONE, Person.DELIVERY)

RULES: dict[str, Rule] = {
    # A supervisor and a load balancer have no key.
    "GET /healthz": _ANYBODY,
    "GET /readyz": _ANYBODY,
    "GET /v1/health": _ANYBODY,
    # One-time code, credentials and a mail request are repeatable by nature: they need no Idempotency-Key.
    "POST /v1/devices/enrolments": Rule(Device.KEY),
    "GET /v1/device": _KIOSK,
    "GET /v1/changes": _KIOSK,
    "GET /v1/vehicles/{vin}": _KIOSK,
    "GET /v1/pictures/cars/{body}/{paint}": _KIOSK,
    "POST /v1/accounts": Rule(Device.ENROLLED, creates=True),
    "POST /v1/sessions": _KIOSK,
    "GET /v1/sessions/current": _CUSTOMER,
    "DELETE /v1/sessions/current": _PLACER,
    # The device authorization grant (RFC 8628); the codes themselves are what makes it repeatable.
    "GET /.well-known/oauth-authorization-server": _ANYBODY,
    "POST /oauth/device_authorization": Rule(Device.CLAIMED, standard=True),
    "POST /oauth/token": Rule(Device.ENROLLED, standard=True),
    "GET /v1/sign-ins/{sign_in_id}": _KIOSK,
    "DELETE /v1/sign-ins/{sign_in_id}": _KIOSK,
    "POST /v1/password-resets": _KIOSK,
    "POST /v1/salespeople/sessions": _KIOSK,
    "GET /v1/salespeople/sessions/current": _SALESPERSON,
    "DELETE /v1/salespeople/sessions/current": _SALESPERSON,
    "GET /v1/salespeople/ownership-checks": _SALESPERSON,
    "PUT /v1/salespeople/ownership-checks/{check_id}": _SALESPERSON,
    "PUT /v1/account/billing-address": _CUSTOMER,
    "GET /v1/account/details": _CUSTOMER,
    "PUT /v1/account/details": _CUSTOMER,
    "PUT /v1/account/contact-preferences": _CUSTOMER,
    # Each asks for the password again; done twice they come to the same.
    "POST /v1/account/password": _CUSTOMER,
    "POST /v1/account/email-changes": _CUSTOMER,
    "GET /v1/account/closing": _CUSTOMER,
    "POST /v1/account/closing": _CUSTOMER,
    "GET /v1/account/export": _CUSTOMER,
    "POST /v1/account/exports": _CUSTOMER,
    "GET /v1/account/vehicles": _CUSTOMER,
    "POST /v1/account/vehicles": _CUSTOMER_CREATES,
    "GET /v1/account/vehicles/{vin}/removal": _CUSTOMER,
    "DELETE /v1/account/vehicles/{vin}": _CUSTOMER,
    "POST /v1/tickets": Rule(Device.ENROLLED, creates=True),
    "GET /v1/account/tickets": _CUSTOMER,
    "POST /v1/account/tickets": _CUSTOMER_CREATES,
    "GET /v1/account/ticket-forms/{topic}": _CUSTOMER,
    # Other systems.
    "GET /v1/feed": _FEED,
    "PUT /v1/deliveries/{vin}": _DELIVERY,
    "GET /v1/care/tickets": _CARE,
    "PUT /v1/care/tickets/{ticket_id}": _CARE,
    "GET /v1/care/ownership-checks": _CARE,
    "PUT /v1/care/ownership-checks/{check_id}": _CARE,
    "GET /v1/care/vehicles/{vin}/contracts": _CARE,
    "PUT /v1/care/contracts/{contract_id}/termination": _CARE,
    "GET /v1/account/contracts": _PLACER,
    "GET /v1/account/contracts/{contract_id}": _CUSTOMER,
    "GET /v1/account/orders": _CUSTOMER,
    "POST /v1/account/contracts/{contract_id}/renewals": _CUSTOMER_CREATES,
    # The contract's period is the key of a withdrawal: either step repeated gives the same answer.
    "POST /v1/account/contracts/{contract_id}/withdrawals": _CUSTOMER,
    "POST /v1/account/withdrawals/{withdrawal_id}/confirmation": _CUSTOMER,
    "POST /v1/account/contracts/{contract_id}/payments": _CUSTOMER_CREATES,
    "POST /v1/care/contracts/{contract_id}/payments": Rule(Device.NONE, Person.CARE, creates=True),
    "GET /v1/account/invoices": _CUSTOMER,
    "GET /v1/account/invoices/{invoice_id}/pdf": _CUSTOMER,
    "GET /v1/account/invoices/{invoice_id}/pages/{number}": _CUSTOMER,
    "POST /v1/account/invoices/{invoice_id}/mails": _CUSTOMER_CREATES,
    "POST /v1/orders": _CUSTOMER_CREATES,
    "GET /v1/orders/{order_id}": _PLACER,
    # Whether it exists, for a kiosk whose customer has gone; nothing of whose it is.
    "GET /v1/device/orders/{order_id}": _KIOSK,
    "POST /v1/cards": _CUSTOMER_CREATES,
    "POST /v1/webhooks/stripe": Rule(Device.NONE, Person.PROVIDER),
    "POST /v1/handoffs": _PLACER_CREATES,
    "POST /v1/handoffs/{handoff_id}/code": _PLACER_CREATES,
    "GET /v1/handoffs/{handoff_id}": _PLACER,
    "POST /v1/parked-visits": Rule(Device.ENROLLED, creates=True),
    "POST /v1/account/parked-visits": _CUSTOMER_CREATES,
    "POST /v1/parked-visits/{handoff_id}/code": Rule(Device.ENROLLED, creates=True),
    # Who parked a visit may be gone; it is the kiosk's to follow and to take back.
    "GET /v1/parked-visits/{handoff_id}": _KIOSK,
    "DELETE /v1/parked-visits/{handoff_id}": _KIOSK,
    "GET /v1/carried-carts": _KIOSK,
    # Phones: pages for people, with forms.
    "GET /go": _ANYBODY,
    "POST /go": _ANYBODY,
    "GET /go/{secret}": _LINK,
    "POST /go/{secret}": _LINK,
    "POST /go/{secret}/opened": _LINK,
    "GET /phone": _PHONE,
    "GET /phone/state": _PHONE,
    "GET /phone/picture": _PHONE,
    "POST /phone/email": _PHONE,
    "POST /phone/email/again": _PHONE,
    "POST /phone/card": _PHONE,
    "GET /phone/back": _PHONE,
    "POST /phone/car": _PHONE,
    "GET /phone/calendar.ics": _PHONE,
    "POST /phone/contact": _PHONE,
    "GET /confirm/{token}": _LINK,
    "POST /confirm/{token}": _LINK,
    "GET /reset/{token}": _LINK,
    "POST /reset/{token}": _LINK,
    "GET /email/{token}": _LINK,
    "POST /email/{token}": _LINK,
    "GET /export/{token}": _LINK,
    "POST /export/{token}": _LINK,
    "GET /start": _ANYBODY,
    "GET /account/log-in": _ANYBODY,
    "POST /account/log-in": _ANYBODY,
    "GET /account/log-out": _ANYBODY,
    "POST /account/log-out": _ANYBODY,
    "GET /account/new": _ANYBODY,
    "POST /account/new": _ANYBODY,
    "GET /account/forgot": _ANYBODY,
    "POST /account/forgot": _ANYBODY,
    "GET /account/screen": _SIGN_IN,
    "POST /account/screen": _SIGN_IN,
    "POST /phone/account": _PHONE,
    "GET /account/confirm": _ACCOUNT,
    "POST /account/confirm": _ACCOUNT,
    "POST /account/confirm/again": _ACCOUNT,
    # My account on the phone, and help for everybody.
    "GET /account": _ACCOUNT,
    "GET /account/calendar.ics": _ACCOUNT,
    "GET /account/services/{contract_id}": _ACCOUNT,
    "GET /account/services/{contract_id}/calendar.ics": _ACCOUNT,
    "GET /account/orders/{order_id}": _ACCOUNT,
    "POST /account/services/{contract_id}/withdrawals": _ACCOUNT,
    "GET /account/withdrawals/{withdrawal_id}": _ACCOUNT,
    "POST /account/withdrawals/{withdrawal_id}": _ACCOUNT,
    "GET /account/services/{contract_id}/renewal": _ACCOUNT,
    "POST /account/services/{contract_id}/renewal": _ACCOUNT,
    "POST /account/services/{contract_id}/payment": _ACCOUNT,
    "POST /account/services/{contract_id}/card": _ACCOUNT,
    "GET /account/invoices": _ACCOUNT,
    "GET /account/invoices/{invoice_id}/pdf": _ACCOUNT,
    "GET /account/personal": _ACCOUNT,
    "GET /account/personal/details": _ACCOUNT,
    "POST /account/personal/details": _ACCOUNT,
    "GET /account/personal/address": _ACCOUNT,
    "POST /account/personal/address": _ACCOUNT,
    "GET /account/personal/contact": _ACCOUNT,
    "POST /account/personal/contact": _ACCOUNT,
    "GET /account/personal/password": _ACCOUNT,
    "POST /account/personal/password": _ACCOUNT,
    "GET /account/personal/email": _ACCOUNT,
    "POST /account/personal/email": _ACCOUNT,
    "GET /account/personal/export": _ACCOUNT,
    "GET /account/personal/export/file": _ACCOUNT,
    "POST /account/personal/export": _ACCOUNT,
    "GET /account/personal/closing": _ACCOUNT,
    "POST /account/personal/closing": _ACCOUNT,
    "GET /account/closed": _ANYBODY,
    "GET /account/cars": _ACCOUNT,
    "GET /account/cars/new": _ACCOUNT,
    "POST /account/cars/new": _ACCOUNT,
    "GET /account/cars/{holding_id}": _ACCOUNT,
    "GET /account/cars/{holding_id}/removal": _ACCOUNT,
    "POST /account/cars/{holding_id}/removal": _ACCOUNT,
    "GET /help": _ANYBODY,
    "GET /help/write": _ANYBODY,
    "POST /help/write": _ANYBODY,
    "GET /drawings/{body}/{paint}": _ANYBODY,
    # A cart is asked for by the phone that has it; who orders it has to be signed in.
    "GET /c/{digits}": _LINK,
    "POST /c/{digits}": _LINK,
    "GET /order": _ACCOUNT,
    "GET /order/car": _ACCOUNT,
    "POST /order/car": _ACCOUNT,
    "GET /order/cart": _ACCOUNT,
    "POST /order/cart": _ACCOUNT,
    "GET /order/services": _ACCOUNT,
    "POST /order/services": _ACCOUNT,
    "GET /order/terms": _ACCOUNT,
    "POST /order/terms": _ACCOUNT,
    "GET /order/address": _ACCOUNT,
    "POST /order/address": _ACCOUNT,
    "GET /order/confirm": _ACCOUNT,
    "POST /order/confirm": _ACCOUNT,
    "GET /static/*": _ANYBODY,
    # In development only.
    "GET /openapi.json": _ANYBODY,
}


def check(routes: Iterable[BaseRoute]) -> None:
    """Raise RouteWithoutRule where a route of the application stands in no line of the table."""
    missing = sorted(set(names(routes)) - set(RULES))
    if missing:
        raise RouteWithoutRule(", ".join(missing))


def names(routes: Iterable[BaseRoute]) -> Iterator[str]:
    """Each method and path as the table names it; a folder of files is one line."""
    for route in iter_route_contexts(list(routes)):
        if isinstance(route.original_route, Mount):
            yield f"GET {route.path}/*"
            continue
        # Starlette answers HEAD wherever it answers GET, with the same right.
        for method in (route.methods or {"ANY"}) - {"HEAD"}:
            yield f"{method} {route.path}"
