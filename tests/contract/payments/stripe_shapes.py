"""A Stripe of our own for what the foreign double cannot do, after Stripe's published reference (API 2026-10-28).

It keeps to what the reference says of parameters (an unknown one is refused), of idempotency keys (saved for a day,
compared with the request), of errors and of states. It is our reading of that reference and nothing more; what the
foreign double can check is checked there as well.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool

Json = dict[str, Any]
KEYS_KEPT_FOR = timedelta(hours=24)
SETTLES_AFTER = timedelta(hours=1)
ALLOWED = {
    "customers": {"metadata", "preferred_locales"},
    "tokens": {"card"},
    "payment_methods": {"type", "card", "billing_details"},
    "setup_intents": {"customer", "usage", "allowed_payment_method_types", "metadata"},
    "setup_intents/confirm": {"payment_method", "return_url"},
    "checkout/sessions": {
        "mode", "allowed_payment_method_types", "success_url", "cancel_url", "client_reference_id", "locale", "customer",
    },
    "payment_intents": {
        "amount", "currency", "customer", "payment_method", "allowed_payment_method_types", "off_session", "confirm",
        "metadata",
    },
    "payment_intents/confirm": {"payment_method", "off_session"},
    "payment_methods/detach": set(),
    "refunds": {"payment_intent", "amount", "metadata"},
}  # fmt: skip
DECLINED = "4000000000000002"
CHECK = "4000000000003220"
ALWAYS_CHECK = "4000002760003184"
CHARGE_FAILS = "4000000000000341"
CHARGE_FAILS_ONCE = "4000000000002222"
SETTLES_LATER = "4000000000003337"


class Refused(Exception):
    """An error answer."""

    def __init__(self, status: int, **error: Any) -> None:
        super().__init__(error)
        self.status = status
        self.error = {"message": "refused", **error}


def missing(param: str) -> Refused:
    return Refused(404, type="invalid_request_error", code="resource_missing", param=param)


@dataclass
class StripeShapes:
    """The state of the double; `move` moves its clock."""

    url: str
    moved: timedelta = timedelta()
    objects: dict[str, Json] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    keys: dict[str, tuple[datetime, str, int, Json]] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)
    count: itertools.count[int] = field(default_factory=itertools.count)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.moved

    def all(self, kind: str) -> list[Json]:
        return [found for found in self.objects.values() if found["object"] == kind]

    def get(self, object_id: str, kind: str, param: str = "id") -> Json:
        found = self.objects.get(object_id)
        if found is None or found["object"] != kind or found.get("deleted"):
            raise missing(param)
        return found

    def make(self, prefix: str, kind: str, **fields: Any) -> Json:
        made = {"id": f"{prefix}_{next(self.count):06d}", "object": kind, **fields}
        self.objects[made["id"]] = made
        return made

    # What a request does

    def customer(self, given: Json) -> Json:
        return self.make("cus", "customer", **given)

    def token(self, given: Json) -> Json:
        card = given["card"]
        made = self.make("tok", "token", used=False, name=card.get("name"))
        self.numbers[made["id"]] = card["number"]
        return made

    def method(self, given: Json) -> Json:
        card, name = given["card"], given.get("billing_details", {}).get("name")
        if "token" in card:
            token = self.objects.get(card["token"])
            if token is None:
                raise missing("card[token]")
            if token["used"]:
                raise Refused(
                    400,
                    type="invalid_request_error",
                    code="token_already_used",
                    param="card[token]",
                )
            token["used"] = True
            number, name = self.numbers[token["id"]], token["name"]
        else:
            number = card["number"]
        return self.new_method(number, name)

    def new_method(self, number: str, name: str | None) -> Json:
        face = {"brand": "visa", "last4": number[-4:]}
        made = self.make(
            "pm", "payment_method", customer=None, card=face, billing_details={"name": name}
        )
        self.numbers[made["id"]] = number
        return made

    def setup(self, given: Json) -> Json:
        self.get(given["customer"], "customer", "customer")
        return self.make(
            "seti", "setup_intent", **given, status="requires_payment_method",
            payment_method=None, next_action=None, last_setup_error=None,
        )  # fmt: skip

    def confirm_setup(self, setup: Json, given: Json) -> Json:
        method = self.get(given["payment_method"], "payment_method", "payment_method")
        if method["customer"] not in (None, setup["customer"]):
            raise Refused(400, type="invalid_request_error", param="payment_method")
        number = self.numbers[method["id"]]
        if number == DECLINED:
            error = {
                "type": "card_error",
                "code": "card_declined",
                "decline_code": "generic_decline",
            }
            setup["last_setup_error"] = {**error, "payment_method": method}
            raise Refused(402, **error, setup_intent=setup)
        setup["payment_method"] = method["id"]
        if number in (CHECK, ALWAYS_CHECK):
            url = f"{self.url}/bank/{setup['id']}"
            setup["status"] = "requires_action"
            setup["next_action"] = {
                "type": "redirect_to_url",
                "redirect_to_url": {"url": url, "return_url": given["return_url"]},
            }
        else:
            self.settle_setup(setup, allowed=True)
        return setup

    def settle_setup(self, setup: Json, *, allowed: bool) -> None:
        setup["next_action"] = None
        method = self.objects[setup["payment_method"]]
        if allowed:
            setup["status"] = "succeeded"
            method["customer"] = setup["customer"]
            return
        setup["status"] = "requires_payment_method"
        setup["payment_method"] = None
        setup["last_setup_error"] = {
            "type": "invalid_request_error",
            "code": "setup_intent_authentication_failure",
            "payment_method": method,
        }

    def session(self, given: Json) -> Json:
        setup = self.setup({"customer": given["customer"], "usage": "off_session"})
        made = self.make(
            "cs", "checkout.session", **given, setup_intent=setup["id"], status="open",
            expires_at=int((self.now() + timedelta(hours=24)).timestamp()),
        )  # fmt: skip
        made["url"] = f"{self.url}/pay/{made['id']}"
        return made

    def type_card(self, session_id: str, number: str, name: str) -> None:
        """What a customer does on the page."""
        with self.lock:
            session = self.get(session_id, "checkout.session")
            setup = self.objects[session["setup_intent"]]
            method = self.new_method(number, name)
            try:
                self.confirm_setup(setup, {"payment_method": method["id"], "return_url": ""})
            except Refused:
                return
            session["status"] = "complete"
            session["url"] = None

    def intent(self, given: Json) -> Json:
        customer = self.get(given["customer"], "customer", "customer")
        method = self.get(given["payment_method"], "payment_method", "payment_method")
        if method["customer"] != customer["id"]:
            raise Refused(400, type="invalid_request_error", param="payment_method")
        kept = {**given, "amount": int(given["amount"])}
        made = self.make(
            "pi", "payment_intent", **kept, status="requires_confirmation", last_payment_error=None
        )
        return self.confirm_intent(made, given)

    def confirm_intent(self, intent: Json, given: Json) -> Json:
        if intent["status"] in ("succeeded", "processing"):
            code = "payment_intent_unexpected_state"
            raise Refused(400, type="invalid_request_error", code=code, payment_intent=intent)
        method = self.get(given["payment_method"], "payment_method", "payment_method")
        if method["customer"] != intent["customer"]:
            raise Refused(400, type="invalid_request_error", param="payment_method")
        number = self.numbers[method["id"]]
        tried = self.tries[intent["id"]] = self.tries.get(intent["id"], 0) + 1
        if number == ALWAYS_CHECK:
            raise self.fail(intent, "authentication_required", "authentication_required")
        if number == CHARGE_FAILS:
            raise self.fail(intent, "card_declined", "generic_decline")
        if number == CHARGE_FAILS_ONCE and tried == 1:
            raise self.fail(intent, "card_declined", "insufficient_funds")
        intent["status"] = "processing" if number == SETTLES_LATER else "succeeded"
        intent["settles_at"] = (self.now() + SETTLES_AFTER).timestamp()
        return intent

    def fail(self, intent: Json, code: str, decline_code: str) -> Refused:
        error = {"type": "card_error", "code": code, "decline_code": decline_code}
        intent["status"] = "requires_payment_method"
        intent["payment_method"] = None
        intent["last_payment_error"] = error
        return Refused(402, **error, payment_intent=intent)

    def refund(self, given: Json) -> Json:
        intent = self.get(given["payment_intent"], "payment_intent", "payment_intent")
        before = [r for r in self.all("refund") if r["payment_intent"] == intent["id"]]
        left = intent["amount"] - sum(refund["amount"] for refund in before)
        if intent["status"] != "succeeded":
            raise Refused(400, type="invalid_request_error", code="payment_intent_unexpected_state")
        if int(given["amount"]) > left:
            code = "amount_too_large" if left else "charge_already_refunded"
            raise Refused(400, type="invalid_request_error", code=code, param="amount")
        return self.make("re", "refund", **{**given, "amount": int(given["amount"])})

    # How a request comes in

    def post(self, path: str, given: Json) -> Json:
        creating: dict[str, Callable[[Json], Json]] = {
            "customers": self.customer, "tokens": self.token, "payment_methods": self.method,
            "setup_intents": self.setup, "checkout/sessions": self.session, "payment_intents": self.intent,
            "refunds": self.refund,
        }  # fmt: skip
        step = re.fullmatch(r"(\w+)/(\w+_\d+)/(confirm|detach)", path)
        name = f"{step[1]}/{step[3]}" if step else path
        if name not in ALLOWED:
            raise Refused(404, type="invalid_request_error")
        for param in given.keys() - ALLOWED[name]:
            raise Refused(400, type="invalid_request_error", code="parameter_unknown", param=param)
        if step is None:
            return creating[path](given)
        found = self.get(step[2], step[1].removesuffix("s"), step[1].removesuffix("s"))
        if step[3] == "detach":
            if found["customer"] is None:
                raise Refused(400, type="invalid_request_error", param="payment_method")
            found["customer"] = None
            return found
        if found["object"] == "setup_intent":
            return self.confirm_setup(found, given)
        return self.confirm_intent(found, given)

    def read(self, path: str, query: Json) -> Json:
        if path in ("payment_intents", "refunds"):
            field_name = {"payment_intents": "customer", "refunds": "payment_intent"}[path]
            rows = [r for r in self.all(path[:-1]) if r[field_name] == query[field_name]]
            return {"object": "list", "data": rows, "has_more": False, "url": f"/v1/{path}"}
        kind, _, object_id = path.rpartition("/")
        found = self.get(object_id, kind.replace("/", ".").removesuffix("s"))
        if found.get("status") == "processing" and found["settles_at"] <= self.now().timestamp():
            found["status"] = "succeeded"
        shown: Json = json.loads(json.dumps(found))
        for expanded in query.get("expand", {}).values():
            self.expand(shown, expanded.split("."))
        return shown

    def expand(self, shown: Json, path: list[str]) -> None:
        value = shown.get(path[0])
        if isinstance(value, str):
            value = shown[path[0]] = json.loads(json.dumps(self.objects[value]))
        if len(path) > 1 and isinstance(value, dict):
            self.expand(value, path[1:])

    def delete(self, path: str) -> Json:
        found = self.get(path.removeprefix("customers/"), "customer")
        for method in self.all("payment_method"):
            if method["customer"] == found["id"]:
                method["customer"] = None
        found["deleted"] = True
        return found

    def answer(self, method: str, path: str, given: Json, key: str) -> tuple[int, Json]:
        with self.lock:
            asked = json.dumps([path, given], sort_keys=True)
            kept = self.keys.get(key) if key else None
            if kept is not None and kept[0] + KEYS_KEPT_FOR > self.now():
                if kept[1] != asked:
                    return 400, {"error": {"type": "idempotency_error", "message": "other"}}
                return kept[2], kept[3]
            try:
                status, body = 200, self.do(method, path, given)
            except Refused as refused:
                status, body = refused.status, {"error": refused.error}
            body = json.loads(json.dumps(body))
            if key:
                self.keys[key] = (self.now(), asked, status, body)
            return status, body

    def do(self, method: str, path: str, given: Json) -> Json:
        if method == "POST":
            return self.post(path, given)
        return self.read(path, given) if method == "GET" else self.delete(path)


def tree(pairs: list[tuple[str, str]]) -> Json:
    """`a[b]=c` as nested objects, as Stripe's forms mean it."""
    made: Json = {}
    for name, value in pairs:
        inner = made
        *path, last = re.findall(r"[^\[\]]+", name)
        for part in path:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return made


def create_shapes(state: StripeShapes) -> FastAPI:
    """The double as an application."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    @app.api_route("/v1/{path:path}", methods=["GET", "POST", "DELETE"])
    async def call(request: Request, path: str) -> Response:
        if not re.fullmatch(r"Bearer (sk|pk)_test_\w+", request.headers.get("Authorization", "")):
            return Response('{"error":{"type":"invalid_request_error"}}', 401)
        text = (await request.body()).decode() if request.method == "POST" else request.url.query
        given = tree(parse_qsl(text, keep_blank_values=True))
        key = request.headers.get("Idempotency-Key", "") if request.method == "POST" else ""
        status, body = await run_in_threadpool(state.answer, request.method, path, given, key)
        return Response(json.dumps(body), status, media_type="application/json")

    @app.post("/bank/{setup_id}")
    def bank(setup_id: str, decision: str) -> Response:
        with state.lock:
            state.settle_setup(state.objects[setup_id], allowed=decision == "allow")
        return Response(status_code=204)

    return app
