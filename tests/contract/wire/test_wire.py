"""What goes over the wire between kiosk and store: strict where we read, lenient where the other side is newer (DESIGN §5)."""

import importlib
import json
import pkgutil
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk import contract
from kiosk.contract import routes
from kiosk.contract.accounts import Credentials, NewAccount
from kiosk.contract.base import Reply, Request
from kiosk.contract.orders import NewCard, NewOrder
from kiosk.contract.problems import Code, Problem
from kiosk.contract.vehicles import AddVehicle
from tests.examples import SETTINGS, accepted, changes, new_order, problem, service


def models(base: type) -> list[type[Any]]:
    """Every message of the contract that derives from `base`."""
    for module in pkgutil.iter_modules(contract.__path__, contract.__name__ + "."):
        importlib.import_module(module.name)
    found: list[type[Any]] = []
    each: type[Any]
    for each in base.__subclasses__():
        found += [each, *models(each)]
    return found


@pytest.mark.parametrize("model", models(Request), ids=lambda model: model.__name__)
def test_a_request_is_strict_frozen_and_closed(model: type[Any]) -> None:
    """What a kiosk sends is refused where it holds anything unknown."""
    assert model.model_config["strict"]
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


@pytest.mark.parametrize("model", models(Reply), ids=lambda model: model.__name__)
def test_a_reply_is_strict_frozen_and_open(model: type[Any]) -> None:
    """What the store answers may have fields that this kiosk does not know yet."""
    assert model.model_config["strict"]
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "ignore"


@pytest.mark.parametrize(
    "message",
    [new_order(), accepted(new_order()), changes(service(geolocation=True)), SETTINGS, problem()],
    ids=lambda message: type(message).__name__,
)
def test_a_message_survives_the_wire(message: Any) -> None:
    """Ids, instants, days, sets and enums come back as what they were."""
    assert type(message).model_validate_json(message.model_dump_json()) == message


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"total_cents": "7900"},
        {"total_cents": 79.0},
        {"total_cents": -1},
        {"lines": []},
        {"order_id": "1"},
        {"payment": "cash"},
        {"language": "xx"},
    ],
    ids=str,
)
def test_an_order_that_breaks_the_contract_is_refused(change: dict[str, Any]) -> None:
    """Types are not guessed, amounts are cents, an order has lines (R60)."""
    body = new_order().model_dump(mode="json")
    with pytest.raises(ValidationError):
        NewOrder.model_validate_json(json.dumps(body | change))


@pytest.mark.parametrize("vin", ["VF7SXHNPMMT53188", "VF7SXHNPMMT53188O", "vf7sxhnpmmt531882", ""])
def test_r39_only_whole_vins_go_over_the_wire(vin: str) -> None:
    """R39: seventeen characters, no I, O or Q."""
    with pytest.raises(ValidationError):
        AddVehicle(vin=vin)


@pytest.mark.parametrize("name", ["", "Jan", "JAN  JANSEN", " JAN", "JAN ", "JAN2", "JAN\n", "ÄNN"])
def test_r67_only_clean_cardholders_go_over_the_wire(name: str) -> None:
    """R67: the store checks again what the kiosk cleaned."""
    with pytest.raises(ValidationError):
        NewCard(token="tok_12345678", cardholder=name)


def test_secrets_do_not_show_themselves() -> None:
    """A log or a traceback that prints a message holds no password."""
    assert "geheim" not in repr(Credentials(email="a@example.org", password="geheim woord"))
    assert not NewAccount.model_fields["password"].repr


def test_no_two_problems_share_a_code() -> None:
    """Each has words of its own on the screen."""
    assert len({code.value for code in Code}) == len(list(Code))
    with pytest.raises(ValidationError):
        Problem.model_validate_json('{"title": "x", "status": 409, "code": "something_else"}')


def test_routes_are_all_below_one_version() -> None:
    """Every address begins with /v1/, but for those of a standard (RFC 8628, RFC 8414), and none is named twice."""
    paths = [
        value for name, value in vars(routes).items() if name.isupper() and value.startswith("/")
    ]
    standard = ("/oauth/", "/.well-known/")
    assert all(path.startswith(("/v1/", *standard)) for path in paths)
    assert len(set(paths)) == len(paths)
