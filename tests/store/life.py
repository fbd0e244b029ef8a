"""Confirmed customers, other systems with their keys, and the pages behind mailed links."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import requests
from sqlalchemy import select

from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys import service as keys
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.mail import messages
from kiosk.store.mail.models import Mail
from tests.store.support import Kiosk, MakeKiosk, Running, new_email, new_key, text_of


def customer(running: Running, kiosk: Kiosk, **form: Any) -> str:
    """A confirmed customer, signed in on this kiosk; their address."""
    email = str(form.setdefault("email", new_email()))
    found = UUID(kiosk.create_account(**form)["profile"]["account_id"])
    with running.work() as work:
        people.confirm(work, work.session.get_one(Account, found))
    return email


def another(running: Running, make_kiosk: MakeKiosk, **form: Any) -> tuple[Kiosk, str]:
    """One more customer, on a kiosk of their own."""
    kiosk = make_kiosk()
    return kiosk, customer(running, kiosk, **form)


def account_of(running: Running, email: str) -> Account:
    """The account of an address, the latest where there are several."""
    with running.store.work(write=False) as work:
        found = work.session.scalars(
            select(Account).where(Account.email == email).order_by(Account.created_at.desc())
        ).first()
    assert found is not None
    return found


def key_for(running: Running, right: ApiRight) -> str:
    """A new key of a system with this right."""
    with running.work() as work:
        return keys.issue(work, f"{right.value} {new_key()}", right)


def system(
    running: Running, method: str, path: str, key: str = "", body: Any = None
) -> requests.Response:
    """A request of another system."""
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    return requests.request(method, running.url + path, json=body, headers=headers, timeout=30)


def page(running: Running, method: str, path: str, **more: Any) -> requests.Response:
    """A page of the store as a browser of the customer's own asks for it."""
    headers = {"Origin": "https://store.example"} if method == "POST" else {}
    return requests.request(
        method, running.url + path, headers=headers, allow_redirects=False, timeout=30, **more
    )


def subjects(running: Running, email: str) -> list[str]:
    """The subjects of the mails that wait for an address."""
    return [str(message["Subject"]) for message in running.mails(email)]


def letters(running: Running, email: str) -> str:
    """All that waits for an address, as one text."""
    return "\n".join(text_of(message) for message in running.mails(email))


def mails_of_kind(running: Running, kind: str) -> list[str]:
    """What waits of one kind, written; whoever it is for."""
    with running.work() as work:
        found = work.session.scalars(select(Mail).order_by(Mail.created_at, Mail.id)).all()
        written = [messages.compose(work, mail) for mail in found if mail.kind.value == kind]
    return [text_of(message) for message in written if message is not None]
