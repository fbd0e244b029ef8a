"""Logging in on a kiosk with one's own phone, to the letter of RFC 8628 and RFC 9449; the phone without scripts."""

from __future__ import annotations

from datetime import timedelta

import pytest
import requests

from kiosk.contract.handoffs import USER_CODE_ALPHABET
from tests.store.demo.system import PASSWORD, Phone, System, text_of
from tests.store.oauth.driving import SignIn, device_id, other_key, post
from tests.store.phones.test_log_in import form
from tests.store.support import DEMO_EMAIL, DEMO_PASSWORD, new_email


def logged_in(system: System, phone: Phone) -> requests.Response:
    """The page after logging in, on the way to the screen."""
    return phone.post(
        f"{system.at.store_url}/account/log-in",
        email=DEMO_EMAIL,
        password=DEMO_PASSWORD,
        next="/account/screen",
    )


def test_k4_a_phone_logs_the_kiosk_in(system: System) -> None:
    """RFC 8628 §3: codes, pending, the customer's yes and log-in, then a session bound to the kiosk's key; K4, R3."""
    sign_in = SignIn(system)
    given = sign_in.given
    assert (given["expires_in"], given["interval"]) == (120, 2)
    assert set(given["user_code"].replace("-", "")) <= set(USER_CODE_ALPHABET)
    assert given["verification_uri_complete"].startswith(given["verification_uri"] + "/")
    assert sign_in.state()["state"] == "waiting"
    assert sign_in.error() == "authorization_pending"
    phone = sign_in.scanned()
    asked = text_of(phone.get(given["verification_uri_complete"]))
    assert "Op dit scherm inloggen?" in asked
    assert "Uw account gebruiken op dit scherm" in asked
    phone.post(given["verification_uri_complete"] + "/opened")
    assert sign_in.state()["state"] == "opened"
    _, form_page = sign_in.allowed(phone)
    assert form_page.url.endswith("/account/log-in?next=/account/screen")
    assert "U logt in op" in text_of(form_page)
    told = sign_in.state()
    assert (told["state"], told["expires_in_s"] > 120) == ("signing_in", True)
    done = logged_in(system, phone)
    assert "Kijk naar het scherm" in text_of(done)
    assert sign_in.state()["state"] == "approved"
    answer = sign_in.token()
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    token = answer.json()
    assert (token["token_type"], token["scope"]) == ("DPoP", "account")
    assert 0 < token["expires_in"] <= 1800
    sign_in.kiosk.access_token = token["access_token"]
    session = sign_in.kiosk.call("GET", "/v1/sessions/current")
    assert session["profile"]["email"] == DEMO_EMAIL
    assert sign_in.kiosk.call("GET", "/v1/account/vehicles")["vehicles"]


def test_k4_an_account_is_created_on_the_phone(system: System) -> None:
    """R4, R6, RFC 8628: `prompt=create` opens the form for a new account; making it logs the kiosk in."""
    sign_in, email = SignIn(system, prompt="create"), new_email()
    phone, page = sign_in.allowed()
    assert "/account/new?next=/account/screen" in page.url
    assert "U logt in op" in text_of(page)
    assert sign_in.state()["state"] == "creating"
    base = system.at.store_url
    wrong = phone.post(
        f"{base}/account/new", **form(email, next="/account/screen", password="kort")
    )
    assert (wrong.status_code, sign_in.state()["state"]) == (422, "creating")
    made = phone.post(f"{base}/account/new", **form(email, next="/account/screen"))
    assert "Uw account is er" in text_of(made)
    assert "Kijk naar het scherm" in text_of(made)
    assert sign_in.state()["state"] == "approved"
    sign_in.kiosk.access_token = sign_in.token().json()["access_token"]
    profile = sign_in.kiosk.call("GET", "/v1/sessions/current")["profile"]
    assert (profile["email"], profile["confirmed"]) == (email, False)
    code = system.code_mailed(email)["code"]
    end = phone.post(f"{base}/account/confirm", code=code, next="/account/screen")
    assert "Kijk naar het scherm" in text_of(end)
    assert sign_in.kiosk.call("GET", "/v1/sessions/current")["profile"]["confirmed"]


def test_somebody_logged_in_on_the_phone_is_asked_which_account(system: System) -> None:
    """A phone that is signed in allows by one more button, can take another account, and can say no."""
    for answer, state in (("yes", "approved"), ("no", "denied"), ("other", "signing_in")):
        sign_in, phone = SignIn(system), Phone()
        logged_in(system, phone)
        _, page = sign_in.allowed(phone)
        assert page.url.endswith("/account/screen")
        assert "d•••@example.org" in text_of(page)
        assert sign_in.state()["state"] == "signing_in"
        after = phone.post(f"{system.at.store_url}/account/screen", answer=answer)
        assert sign_in.state()["state"] == state
        assert ("/log-in" in after.url) == (answer == "other")


def test_refusing_is_as_easy_as_allowing(system: System) -> None:
    """RFC 8628 §3.5: `access_denied`, from the question and from the form to log in; the kiosk and the phone are told."""
    for at_the_form in (False, True):
        sign_in = SignIn(system)
        url = sign_in.given["verification_uri_complete"]
        phone = sign_in.scanned()
        if at_the_form:
            sign_in.allowed(phone)
            page = phone.post(f"{system.at.store_url}/account/screen", answer="no")
        else:
            page = phone.post(url, answer="no")
        assert "stoppen" in text_of(page)
        assert sign_in.state()["state"] == "denied"
        assert sign_in.error() == "access_denied"
        logged_in(system, phone)
        assert sign_in.error() == "access_denied"


def test_who_asks_too_often_waits_longer_each_time(system: System) -> None:
    """RFC 8628 §3.5: `slow_down` adds five seconds to the interval for good."""
    sign_in = SignIn(system)
    assert [sign_in.error() for _ in range(2)] == ["authorization_pending", "slow_down"]
    system.clock.move(timedelta(seconds=3))
    assert sign_in.error() == "slow_down"
    system.clock.move(timedelta(seconds=13))
    assert sign_in.error() == "authorization_pending"


def test_codes_end_by_themselves_and_on_request(system: System) -> None:
    """RFC 8628 §3.5: `expired_token` after 120 seconds; a phone that came in time has a quarter of an hour."""
    slow, unwanted, taken, late = (SignIn(system) for _ in range(4))
    system.kiosk().ask("DELETE", f"/v1/sign-ins/{unwanted.given['sign_in_id']}")
    assert (unwanted.state()["state"], unwanted.error()) == ("expired", "expired_token")
    gone = Phone().get(unwanted.given["verification_uri_complete"])
    assert (gone.status_code, "verlopen" in text_of(gone)) == (410, True)
    phone, _ = taken.allowed()
    forgetful, _ = late.allowed()
    system.clock.move(timedelta(seconds=121))
    assert (slow.state()["state"], slow.error()) == ("expired", "expired_token")
    assert slow.state(after=slow.state()["version"])["expires_in_s"] == 0
    old = Phone().get(slow.given["verification_uri_complete"])
    assert (old.status_code, "verlopen" in text_of(old)) == (410, True)
    logged_in(system, phone)
    assert taken.token().status_code == 200
    system.clock.move(timedelta(seconds=900))
    assert late.error() == "expired_token"
    over = forgetful.get(f"{system.at.store_url}/account/screen")
    assert (over.status_code, "voorbij" in text_of(over)) == (410, True)


def test_a_lost_answer_can_be_fetched_again_for_a_minute(system: System) -> None:
    """The network may lose the one answer: the same session again, never a second one; afterwards `invalid_grant`."""
    sign_in = SignIn(system)
    phone, _ = sign_in.allowed()
    logged_in(system, phone)
    before = system.rows("SELECT count(*) FROM account_sessions")[0][0]
    tokens = {sign_in.token().json()["access_token"] for _ in range(3)}
    assert len(tokens) == 1
    assert system.rows("SELECT count(*) FROM account_sessions") == [(before + 1,)]
    system.clock.move(timedelta(seconds=61))
    assert sign_in.error() == "invalid_grant"


BAD = [
    ({"grant_type": ""}, "invalid_request"),
    ({"grant_type": "password"}, "unsupported_grant_type"),
    ({"device_code": ""}, "invalid_request"),
    ({"device_code": "x" * 43}, "invalid_grant"),
    ({"device_code": "\x00\ud7ff"}, "invalid_grant"),
    ({"client_id": ""}, "invalid_client"),
    ({"client_id": "kiosk"}, "invalid_client"),
    ({"client_id": "018f0000-0000-7000-8000-000000000000"}, "invalid_client"),
]


@pytest.mark.parametrize(("changes", "error"), BAD)
def test_bad_token_requests_get_the_standards_errors(
    system: System, changes: dict[str, str], error: str
) -> None:
    """RFC 6749 §5.2."""
    assert SignIn(system, given={"device_code": "x"}).error(**changes) == error


def test_bad_device_requests_get_the_standards_errors(system: System) -> None:
    """RFC 6749 §3.2, RFC 8628 §3.1: unknown parameters are ignored, doubled ones and other bodies are not taken."""
    sign_in, url = SignIn(system), f"{system.at.store_url}/oauth/device_authorization"
    assert sign_in.begin(scope="everything").json()["error"] == "invalid_scope"
    assert sign_in.begin(prompt="none").json()["error"] == "invalid_request"
    assert sign_in.begin(client_id="x").json()["error"] == "invalid_client"
    assert sign_in.begin(audience="x", ui_locales="tlh fr-BE").status_code == 200
    known = f"client_id={sign_in.client_id}"
    for body, kind in (
        (f"{known}&{known}", "application/x-www-form-urlencoded"),
        (f"{known}&x=%FF", "application/x-www-form-urlencoded"),
        ("&".join(f"p{i}=1" for i in range(40)), "application/x-www-form-urlencoded"),
        ('{"client_id": 1}', "application/json"),
        (known, "text/plain"),
        ("", "application/x-www-form-urlencoded"),
    ):
        answer = requests.post(url, data=body, headers={"Content-Type": kind}, timeout=30)
        assert answer.json()["error"] in ("invalid_request", "invalid_client"), body


def test_the_metadata_says_how(system: System) -> None:
    """RFC 8414 §2, RFC 8628 §4, RFC 9449 §5.1."""
    told = requests.get(
        f"{system.at.store_url}/.well-known/oauth-authorization-server", timeout=30
    ).json()
    assert told["issuer"] == system.at.store_url
    assert told["device_authorization_endpoint"] == f"{told['issuer']}/oauth/device_authorization"
    assert told["token_endpoint"] == f"{told['issuer']}/oauth/token"
    assert told["grant_types_supported"] == ["urn:ietf:params:oauth:grant-type:device_code"]
    assert told["dpop_signing_alg_values_supported"] == ["ES256"]


def test_a_code_belongs_to_one_kiosk(system: System) -> None:
    """A device code that was seen by somebody else opens nothing: the token is bound to the kiosk's own key."""
    sign_in = SignIn(system)
    phone, _ = sign_in.allowed()
    logged_in(system, phone)
    stranger = other_key()
    form_sent = {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": sign_in.given["device_code"],
        "client_id": sign_in.client_id,
    }
    for signer in (stranger, None):
        answer = post(system, "/oauth/token", form_sent, signer)
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    assert sign_in.token().status_code == 200
    assert device_id(system) == sign_in.client_id


def test_a_second_phone_and_a_photographed_code_are_turned_away(system: System) -> None:
    """K4: without the digits on the screen the code is worth nothing, and once a phone has it, no other gets in."""
    sign_in = SignIn(system)
    url, digits = (sign_in.given[name] for name in ("verification_uri_complete", "match_digits"))
    wrong = f"{(int(digits) - 9) % 90 + 10}"
    far = Phone()
    for left in ("nog twee", "nog één"):
        assert left in text_of(far.post(url, answer="yes", digits=wrong)), left
    phone, _ = sign_in.allowed()
    second = Phone()
    for answer in (second.get(url), second.post(url, answer="yes", digits=digits)):
        assert (answer.status_code, "Een andere telefoon" in text_of(answer)) == (409, True)
    assert phone.get(url).url.endswith("/account/log-in?next=/account/screen")
    assert far.post(url, answer="no").status_code == 409
    assert sign_in.state()["state"] == "signing_in"


def test_three_wrong_digits_end_the_code(system: System) -> None:
    """K4: the kiosk is told, and shows a new one."""
    sign_in = SignIn(system)
    url, digits = (sign_in.given[name] for name in ("verification_uri_complete", "match_digits"))
    wrong = f"{(int(digits) - 9) % 90 + 10}"
    last = [Phone().post(url, answer="yes", digits=wrong) for _ in range(3)][-1]
    assert (last.status_code, "gestopt" in text_of(last)) == (410, True)
    assert sign_in.state()["state"] == "expired"
    _, page = sign_in.allowed()
    assert (page.status_code, sign_in.error()) == (410, "expired_token")


def test_a_new_password_ends_what_was_allowed_before(system: System) -> None:
    """R21, R23: somebody who took over a phone does not stay in by a sign-in that waits to be fetched."""
    email, base = new_email(), system.at.store_url
    phone = Phone()
    phone.post(f"{base}/account/new", **form(email))
    phone.post(f"{base}/account/confirm", code=system.code_mailed(email)["code"])
    sign_in = SignIn(system)
    sign_in.allowed(phone)
    phone.post(f"{base}/account/screen", answer="yes")
    assert sign_in.state()["state"] == "approved"
    kiosk = system.kiosk()
    kiosk.sign_in(email, PASSWORD)
    body = {"present": PASSWORD, "new": "drie zwanen onder de brug"}
    kiosk.call("POST", "/v1/account/password", body)
    assert sign_in.error() == "expired_token"


@pytest.mark.parametrize("fetched", [True, False])
def test_a_customer_who_had_an_account_already_stays_logged_in(
    system: System, fetched: bool
) -> None:
    """R9, R20: the digits typed on the phone that logged the kiosk in lead both to the account that stands."""
    email, base = new_email(), system.at.store_url
    first = Phone()
    first.post(f"{base}/account/new", **form(email, surname="Eerder"))
    first.post(f"{base}/account/confirm", code=system.code_mailed(email)["code"])
    sign_in = SignIn(system, prompt="create")
    phone, _ = sign_in.allowed()
    phone.post(f"{base}/account/new", **form(email, next="/account/screen", surname="Later"))
    token = sign_in.token().json()["access_token"] if fetched else ""
    code = system.code_mailed(email, count=2)["code"]
    done = phone.post(f"{base}/account/confirm", code=code, next="/account/screen")
    assert "Kijk naar het scherm" in text_of(done)
    sign_in.kiosk.access_token = token or sign_in.token().json()["access_token"]
    session = sign_in.kiosk.call("GET", "/v1/sessions/current")
    assert session["profile"]["surname"] == "Eerder"


def test_a_pending_account_that_is_merged_allows_nothing_more(system: System) -> None:
    """R9, R20: an account made for somebody else's address does not become theirs on a screen by their own click."""
    sign_in = SignIn(system, prompt="create")
    phone, _ = sign_in.allowed()
    phone.post(f"{system.at.store_url}/account/new", **form(DEMO_EMAIL, next="/account/screen"))
    assert sign_in.state()["state"] == "approved"
    link = next(link for link in system.code_mailed(DEMO_EMAIL)["links"] if "/confirm/" in link)
    owner = Phone()
    assert "bevestigd" in text_of(owner.post(link))
    assert sign_in.error() == "expired_token"
    asked = phone.http.get(
        f"{system.at.store_url}/account/confirm", allow_redirects=False, timeout=30
    )
    assert "/account/log-in" in asked.headers["Location"]


def test_another_sites_forms_allow_nothing(system: System) -> None:
    """A forged form neither opens, nor allows, nor refuses."""
    sign_in, phone = SignIn(system), Phone()
    logged_in(system, phone)
    sign_in.allowed(phone)
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        for answer in ("yes", "no", "other"):
            phone.http.post(
                f"{system.at.store_url}/account/screen",
                data={"answer": answer},
                headers=headers,
                timeout=30,
            )
        assert sign_in.state()["state"] == "signing_in"


def test_looking_changes_nothing(system: System) -> None:
    """GET never changes a table, whoever looks: scanners and previews open every address they see."""
    sign_in, taken = SignIn(system), SignIn(system)
    phone, _ = taken.allowed()
    before = system.counts()
    query = "SELECT id, version, phase, opened_at, wrong_digits FROM handoffs"
    rows = system.rows(query)
    for url in (
        sign_in.given["verification_uri_complete"],
        taken.given["verification_uri_complete"],
        sign_in.given["verification_uri"],
        f"{system.at.store_url}/account/screen",
    ):
        for browser in (phone, Phone()):
            assert browser.get(url).status_code < 500
    assert (system.counts(), system.rows(query)) == (before, rows)
