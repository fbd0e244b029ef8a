"""The thread that sends what waits in the outbox: at least once, never lost, with back-off (R9, R70)."""

import logging
import random
import smtplib
import ssl
import threading
from datetime import datetime, timedelta
from email.message import EmailMessage
from uuid import UUID

from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.mail import messages, repository
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.work import Store

log = logging.getLogger(__name__)

POLL_S = 0.5
TIMEOUT_S = 15
LEASE = timedelta(seconds=60)
"""How long a claimed mail is left alone; longer than one delivery can take."""
FIRST_RETRY_S = 2
LONGEST_RETRY_S = 900
GIVE_UP_AFTER = timedelta(days=5)
"""As long as mail servers themselves keep trying (RFC 5321 §4.5.4.1)."""


class Sender:
    """Sends mails one after another until it is stopped."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin sending."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, name="mail sender", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the mail that is under way."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(TIMEOUT_S + 5)
            self._thread = None

    @property
    def running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread is not None and self._thread.is_alive()

    def send_due(self) -> int:
        """Try every mail that is due now; the number of those delivered."""
        delivered = 0
        while not self._stop.is_set():
            claimed = self._claim()
            if claimed is None:
                return delivered
            mail_id, message = claimed
            delivered += message is not None and self._deliver(mail_id, message)
        return delivered

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.send_due()
            except SQLAlchemyError as error:
                log.warning("the outbox could not be read: %s", type(error).__name__)
            except Exception:
                log.exception("the outbox could not be worked on")
            self._stop.wait(POLL_S)

    def _claim(self) -> tuple[UUID, EmailMessage | None] | None:
        """Take one mail and put its next attempt off, so that a crash delays it but never loses it."""
        with self._store.work(write=False) as work:
            if not repository.waiting(work.session, work.now):
                return None
        with self._store.work() as work:
            mail = repository.next_due(work.session, work.now)
            if mail is None:
                return None
            mail.attempts += 1
            mail.next_attempt_at = work.now + LEASE
            if mail.created_at + GIVE_UP_AFTER <= work.now:
                _settle(mail, work.now, "given up")
                log.error("mail %s was given up", mail.id)
                return mail.id, None
            mail_id = mail.id
        return mail_id, self._compose(mail_id)

    def _compose(self, mail_id: UUID) -> EmailMessage | None:
        """The message to send; nothing where none is needed any more, or where it cannot be written now."""
        try:
            with self._store.work() as work:
                mail = repository.mail(work.session, mail_id)
                message = messages.compose(work, mail) if mail is not None else None
                if mail is not None and message is None:
                    _settle(mail, work.now, "not needed")
                return message
        except SQLAlchemyError:
            raise
        except Exception:
            # One mail that cannot be written must not keep the others back.
            log.exception("mail %s could not be written", mail_id)
            self._put_off(mail_id)
            return None

    def _deliver(self, mail_id: UUID, message: EmailMessage) -> bool:
        try:
            self._hand_over(message)
        except smtplib.SMTPRecipientsRefused as error:
            permanent = all(500 <= code < 600 for code, _ in error.recipients.values())
            log.warning("mail %s was refused (%s)", mail_id, "for good" if permanent else "for now")
            self._finish(mail_id, "refused") if permanent else self._put_off(mail_id)
            return False
        except (OSError, smtplib.SMTPException) as error:
            log.warning("mail %s could not be sent: %s", mail_id, type(error).__name__)
            self._put_off(mail_id)
            return False
        self._finish(mail_id, "sent")
        return True

    def _hand_over(self, message: EmailMessage) -> None:
        settings = self._store.settings
        with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=TIMEOUT_S) as server:
            if settings.smtp_starttls:
                server.starttls(context=ssl.create_default_context())
            if settings.smtp_user:
                server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
            server.send_message(message)

    def _finish(self, mail_id: UUID, outcome: str) -> None:
        with self._store.work() as work:
            mail = repository.mail(work.session, mail_id)
            if mail is not None:
                _settle(mail, work.now, outcome)

    def _put_off(self, mail_id: UUID) -> None:
        with self._store.work() as work:
            mail = repository.mail(work.session, mail_id)
            if mail is not None:
                mail.next_attempt_at = work.now + timedelta(seconds=_pause_s(mail.attempts))


def _settle(mail: Mail, now: datetime, outcome: str) -> None:
    mail.settled_at = now
    mail.outcome = outcome
    mail.facts = {}
    if mail.kind is MailKind.EMAIL_CHANGE:
        # Perhaps nobody's who has an account; there is no reason to keep it.
        mail.recipient = ""


def _pause_s(attempts: int) -> float:
    longest = min(LONGEST_RETRY_S, FIRST_RETRY_S * 2.0 ** min(attempts - 1, 12))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311  # spreads retries, guards nothing
