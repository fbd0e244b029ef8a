"""Every router of the store, in one list; a resource is reachable once it stands here."""

from fastapi import APIRouter

from kiosk.store.accounts import endpoints as accounts
from kiosk.store.billing import endpoints as billing
from kiosk.store.care import endpoints as care
from kiosk.store.carts import endpoints as carts
from kiosk.store.catalogue import endpoints as catalogue
from kiosk.store.contracts import endpoints as contracts
from kiosk.store.devices import endpoints as devices
from kiosk.store.feed import endpoints as feed
from kiosk.store.handoffs import endpoints as handoffs
from kiosk.store.invoices import endpoints as invoices
from kiosk.store.my_services import endpoints as my_services
from kiosk.store.oauth import endpoints as oauth
from kiosk.store.orders import endpoints as orders
from kiosk.store.payments import endpoints as payments
from kiosk.store.payments.stripe import endpoints as stripe
from kiosk.store.renewals import endpoints as renewals
from kiosk.store.salespeople import endpoints as salespeople
from kiosk.store.terminations import endpoints as terminations
from kiosk.store.vehicles import endpoints as vehicles
from kiosk.store.withdrawals import endpoints as withdrawals

ROUTERS: tuple[APIRouter, ...] = (
    devices.router,
    catalogue.router,
    vehicles.router,
    accounts.router,
    oauth.router,
    oauth.sign_ins,
    salespeople.router,
    orders.router,
    contracts.router,
    my_services.router,
    renewals.router,
    withdrawals.router,
    terminations.router,
    invoices.router,
    billing.router,
    payments.router,
    stripe.router,
    handoffs.router,
    carts.router,
    feed.router,
    care.router,
)
