"""The demonstration as a process of its own, as the kiosk starts it; and its mailbox over real SMTP."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import requests

from kiosk.store.demo.letters import read_letter
from kiosk.store.demo.mailbox import Letterbox
from tests.store.demo.system import APPROVED, CHECK, DECLINED, System, running, soon, text_of

ROOT = Path(__file__).resolve().parents[3]


def start(folder: Path, *more: str) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.store", "demo", "--data", str(folder), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.wait()
        assert process.stderr is not None
        return process, {"error": process.stderr.read()}
    return process, json.loads(line)


def answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=5).ok
    except requests.ConnectionError:
        return False


def test_one_line_tells_where_everything_is_and_a_signal_ends_it_all(tmp_path: Path) -> None:
    process, told = start(tmp_path)
    assert answers(f"{told['store_url']}/v1/health")
    assert answers(told["mailbox_url"])
    assert answers(told["car_url"])
    assert answers(told["demo_url"])
    assert len(told["enrolment_code"]) == 8
    front = requests.get(told["demo_url"], timeout=10)
    assert "demo@example.org" in front.text
    assert "4000 0000 0000 3220" in front.text
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate()
    assert (process.returncode, out, err) == (0, "", "")
    assert not answers(f"{told['store_url']}/v1/health")


def test_a_second_start_in_the_same_folder_finds_everything_again(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        kiosk = first.customer()
        kiosk.order()
        first.code_mailed(kiosk.email)
    with running(tmp_path) as second:
        assert second.rows("SELECT count(*) FROM orders WHERE number IS NOT NULL")[0][0] >= 1
        assert second.mails(kiosk.email)


def test_a_port_that_is_taken_is_said_plainly(tmp_path: Path) -> None:
    with running(tmp_path / "a") as system:
        port = system.at.store_url.rpartition(":")[2]
        process, told = start(tmp_path / "b", "--port", port)
        assert process.wait() == 1
        assert "could not start" in told["error"]
        assert "Traceback" not in told["error"]
        for stream in (process.stdout, process.stderr):
            assert stream is not None
            stream.close()


def test_it_ends_when_whoever_started_it_is_gone(tmp_path: Path) -> None:
    """Nothing is left running: a parent killed without a word takes the demonstration along."""
    script = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen([sys.executable, '-m', 'kiosk.store', 'demo', '--data', {str(tmp_path)!r}],"
        " stdout=subprocess.PIPE, text=True)\n"
        "print(p.pid, p.stdout.readline(), flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert parent.stdout is not None
    pid, _, line = parent.stdout.readline().partition(" ")
    url = json.loads(line)["store_url"]
    assert answers(f"{url}/v1/health")
    parent.kill()
    parent.wait()
    parent.stdout.close()
    try:
        soon(lambda: answers(f"{url}/v1/health"), lambda alive: not alive)
    finally:
        _end(int(pid))


def _end(pid: int) -> None:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)


def test_no_card_number_is_in_any_file_the_demonstration_leaves(tmp_path: Path) -> None:
    """DESIGN §7: kiosk and phone both use cards; no file of any part holds a number."""
    with running(tmp_path) as system:
        kiosk = system.customer()
        assert kiosk.register_card(DECLINED).status_code == 402
        kiosk.register_card(CHECK)
        phone = system.connect(kiosk.hand_off(kiosk.order()))
        system.prove(phone, kiosk.email)
        form = phone.post(f"{system.at.store_url}/phone/card").url
        for number in (DECLINED, APPROVED):
            phone.post(
                form,
                number=f"{number[:4]} {number[4:8]} {number[8:12]} {number[12:]}",
                expiry="12/35",
                security_code="987",
                cardholder="S de Wit",
            )
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert len(files) >= 4
        written = b"".join(path.read_bytes() for path in files)
    written += b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for number in (APPROVED, DECLINED, CHECK):
        spaced = f"{number[:4]} {number[4:8]} {number[8:12]} {number[12:]}"
        assert number.encode() not in written
        assert spaced.encode() not in written


def test_the_mailbox_shows_a_mail_and_keeps_its_html_locked_in(system: System) -> None:
    kiosk = system.customer()
    mail = system.code_mailed(kiosk.email)
    page = requests.get(f"{system.at.mailbox_url}/mails/{mail['id']}", timeout=10)
    assert mail["subject"] in text_of(page)
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in page.text
    html = requests.get(f"{system.at.mailbox_url}/mails/{mail['id']}/html", timeout=10)
    assert html.headers["Content-Security-Policy"].startswith("sandbox")
    assert mail["code"] in html.text.replace(" ", "").replace("\u00a0", "")
    assert requests.get(f"{system.at.mailbox_url}/mails/99999", timeout=10).status_code == 404


def test_a_mail_with_a_hostile_subject_is_only_text(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "<img src=x onerror=alert(1)>"
    message["From"], message["To"] = "a@example.org", "b@example.org"
    message.set_content("Code:\r\n\r\n    123 456\r\n\r\nhttps://shop.example/confirm/abc")
    box = Letterbox(tmp_path)
    box.put(message.as_bytes())
    letter = box.letters()[0]
    assert letter.code == "123456"
    assert letter.links == ("https://shop.example/confirm/abc",)
    assert letter.html == ""
    assert read_letter(b"", 1, letter.written_at).subject == ""
