"""My account on the phone: all its pages, in one list."""

from fastapi import APIRouter

from kiosk.store.pages import (
    account_cars,
    account_help,
    account_leaving,
    account_papers,
    account_person,
    account_purchases,
    account_services,
    drawings,
)

ROUTERS: tuple[APIRouter, ...] = (
    account_services.router,
    account_purchases.router,
    account_papers.router,
    account_person.router,
    account_leaving.router,
    account_cars.router,
    account_help.router,
    drawings.router,
)
