"""Services, contracts and reasons as plain values for QML: codes, numbers and the store's texts, no words of ours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kiosk.contract.orders import Contract
from kiosk.domain.cart import Cart, Line
from kiosk.domain.catalogue import Fit, Mismatch, Offer, Service
from kiosk.domain.contract import ServiceStatus
from kiosk.domain.vehicle import Vehicle
from ui.car_names import car_name
from ui.viewmodels.rows import Row, Rows

SUSPENDED = "suspended"
"""How an active service is shown that is switched off until it is paid (R75d)."""
LIVING = frozenset({ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING, ServiceStatus.ACTIVE})
"""A service in one of these states cannot be bought once more for the same car."""

SERVICE_ROLES = (
    "serviceId",
    "serviceName",
    "summary",
    "iconName",
    "tintName",
    "priceCents",
    "termMonths",
    "offerCount",
    "fits",
    "why",
    "chosen",
)
CONTRACT_ROLES = (
    "contractId",
    "serviceName",
    "iconName",
    "tintName",
    "serviceStatus",
    "moneyStatus",
    "promisedOn",
    "chargeOn",
    "endsOn",
    "termMonths",
    "priceCents",
)
LINE_ROLES = (
    "lineKey",
    "serviceId",
    "vin",
    "serviceName",
    "iconName",
    "tintName",
    "carName",
    "termMonths",
    "priceCents",
)
CAR_ROLES = ("vin", "carModel", "version", "body", "paint", "energy", "modelYear", "current")

TINTS = {"info": "blue", "ok": "green", "warn": "amber", "accent": "red", "error": "red"}


def service_list(parent: QObject) -> Rows:
    """An empty list of services on sale."""
    return Rows(SERVICE_ROLES, "serviceId", parent)


def contract_list(parent: QObject) -> Rows:
    """An empty list of services bought."""
    return Rows(CONTRACT_ROLES, "contractId", parent)


def line_list(parent: QObject) -> Rows:
    """An empty list of cart lines."""
    return Rows(LINE_ROLES, "lineKey", parent)


def car_list(parent: QObject) -> Rows:
    """An empty list of the account's cars."""
    return Rows(CAR_ROLES, "vin", parent)


def months(offer: Offer) -> int:
    """An offer's term in months; 0 for the life of the car (R58)."""
    return offer.term_months or 0


def tint(service: Service) -> str:
    """The name of the ground behind a service's icon."""
    return TINTS.get(service.tint, service.tint)


def reasons(mismatches: Iterable[Mismatch]) -> list[dict[str, object]]:
    """Why a service is not for a car, as codes that the screen words (R54)."""
    return [
        {"aspect": found.aspect.value, "has": list(found.has), "wanted": list(found.wanted)}
        for found in mismatches
    ]


def service_row(fit: Fit, cart: Cart, vehicle: Vehicle, language: str) -> Row:
    """A service as its card shows it, at the price of its first offer."""
    service = fit.service
    text = service.text(language)
    offer = service.offers[0]
    return {
        "serviceId": service.id,
        "serviceName": text.name,
        "summary": text.summary,
        "iconName": service.icon,
        "tintName": tint(service),
        "priceCents": offer.price_cents,
        "termMonths": months(offer),
        "offerCount": len(service.offers),
        "fits": fit.compatible,
        "why": reasons(fit.mismatches),
        "chosen": cart.has(service.id, vehicle.vin),
    }


def contract_row(contract: Contract, service: Service | None, language: str) -> Row:
    """A service bought, with its two statuses and the dates that are known (R74)."""
    return {
        "contractId": str(contract.contract_id),
        "serviceName": contract.service_id if service is None else service.text(language).name,
        "iconName": "circle-check" if service is None else service.icon,
        "tintName": "blue" if service is None else tint(service),
        "serviceStatus": SUSPENDED if contract.suspended else contract.service_status.value,
        "moneyStatus": contract.money_status.value,
        "promisedOn": "" if contract.promised_on is None else contract.promised_on.isoformat(),
        "chargeOn": "" if contract.charge_on is None else contract.charge_on.isoformat(),
        "endsOn": "" if contract.ends_on is None else contract.ends_on.isoformat(),
        "termMonths": contract.term_months or 0,
        "priceCents": contract.price_cents,
    }


def line_row(line: Line, vehicles: Iterable[Vehicle], language: str) -> Row:
    """A cart line: the service, its term, its car and its price with VAT (R60)."""
    car = next((vehicle for vehicle in vehicles if vehicle.vin == line.vin), None)
    return {
        "lineKey": f"{line.vin}/{line.service.id}",
        "serviceId": line.service.id,
        "vin": line.vin,
        "serviceName": line.service.text(language).name,
        "iconName": line.service.icon,
        "tintName": tint(line.service),
        "carName": car_name(car) or line.vin,
        "termMonths": months(line.offer),
        "priceCents": line.offer.price_cents,
    }


def car_row(vehicle: Vehicle, current: bool) -> Row:
    """A car of the account."""
    return {
        "vin": vehicle.vin,
        "carModel": car_name(vehicle),
        "version": vehicle.version,
        "body": vehicle.body.value,
        "paint": vehicle.paint,
        "energy": vehicle.energy.value,
        "modelYear": vehicle.model_year,
        "current": current,
    }
