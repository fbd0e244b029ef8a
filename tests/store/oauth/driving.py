"""A kiosk and a phone in the device authorization grant, as tests drive them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import requests

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey, ProofSigner, SignedRequest
from kiosk.contract import routes
from kiosk.contract.sign_ins import GRANT_TYPE
from tests.store.demo.system import Kiosk, Phone, System

FORM = "application/x-www-form-urlencoded"


def device_id(system: System) -> str:
    """The id of the kiosk that the system's tests are."""
    return str(system.kiosk().call("GET", "/v1/device")["device_id"])


@dataclass
class SignIn:
    """One sign-in of the system's kiosk: what it was given, and the two sides' requests."""

    system: System
    prompt: str = "login"
    given: dict[str, Any] = field(default_factory=dict)
    kiosk: Kiosk = field(init=False)

    def __post_init__(self) -> None:
        self.kiosk = self.system.kiosk()
        self.given = self.given or self.begin(prompt=self.prompt).json()

    @property
    def client_id(self) -> str:
        return device_id(self.system)

    def begin(self, **changes: str) -> requests.Response:
        """New codes."""
        form = {"client_id": self.client_id, "scope": "account", "ui_locales": "nl"} | changes
        return self.post(routes.DEVICE_AUTHORIZATION, form)

    def token(self, **changes: str) -> requests.Response:
        """A request at the token endpoint."""
        form = {
            "grant_type": GRANT_TYPE,
            "device_code": self.given.get("device_code", ""),
            "client_id": self.client_id,
        } | changes
        return self.post(routes.TOKEN, {name: value for name, value in form.items() if value})

    def error(self, **changes: str) -> str:
        """The error of such a request, after checking its form (RFC 6749 §5.2)."""
        answer = self.token(**changes)
        assert answer.headers["content-type"] == "application/json", answer.text
        assert answer.headers["cache-control"] == "no-store"
        error = str(answer.json()["error"])
        assert answer.status_code == (401 if error == "invalid_client" else 400)
        return error

    def state(self, after: int = -1) -> dict[str, Any]:
        path = routes.SIGN_IN.format(sign_in_id=self.given["sign_in_id"])
        return dict(self.kiosk.call("GET", f"{path}?after={after}"))

    def scanned(self) -> Phone:
        """A phone whose camera read the code."""
        phone = Phone()
        assert phone.get(self.given["verification_uri_complete"]).status_code == 200
        return phone

    def allowed(self, phone: Phone | None = None) -> tuple[Phone, requests.Response]:
        """A phone that typed the right digits and said yes, and the page it came to."""
        phone = phone or Phone()
        url = self.given["verification_uri_complete"]
        return phone, phone.post(url, answer="yes", digits=self.given["match_digits"])

    def post(
        self, path: str, form: dict[str, str], signer: ProofSigner | None = None
    ) -> requests.Response:
        """A signed form, sent again once when the store asks for its nonce (RFC 9449 §8)."""
        return post(self.system, path, form, signer or self.system.signer)


def post(
    system: System, path: str, form: dict[str, str], signer: ProofSigner | None
) -> requests.Response:
    """A form with a proof that does not name its body; without a signer, with no proof at all."""
    url = system.at.store_url + path

    def once() -> requests.Response:
        # The body's own claim is not part of the standard: left out here.
        signed = signer.headers(SignedRequest("POST", url, None, None)) if signer else {}
        answer = requests.post(url, data=form, headers=signed, timeout=30)
        if signer is not None:
            signer.learn({n.lower(): value for n, value in answer.headers.items()})
        return answer

    answer = once()
    return once() if '"use_dpop_nonce"' in answer.text else answer


def other_key() -> ProofSigner:
    """Whoever holds some key."""
    return ProofSigner(DeviceKey.new(), SystemClock())
