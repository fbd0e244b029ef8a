"""Every router of the store, in one list; a resource is reachable once it stands here."""

from fastapi import APIRouter

from kiosk.store.accounts import endpoints as accounts
from kiosk.store.devices import endpoints as devices

ROUTERS: tuple[APIRouter, ...] = (
    devices.router,
    accounts.router,
)
