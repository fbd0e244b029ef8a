"""What customers see and change of their own account: details, contact, password, e-mail, export, closing (R23 to R28).

A `StoreError` says why something was not done; nothing is changed then.
"""

from dataclasses import dataclass

from kiosk.contract.my_account import ClosingPreview, Details, PersonalDetails
from kiosk.domain.account import ContactPreferences
from kiosk.ports.customer_care import PersonalData


@dataclass(frozen=True)
class ReadDetails:
    """What the account says of its customer."""

    data: PersonalData

    def __call__(self, session_token: str) -> Details:
        return self.data.personal_details(session_token)


@dataclass(frozen=True)
class SaveDetails:
    """Other personal details (R25)."""

    data: PersonalData

    def __call__(self, session_token: str, details: PersonalDetails) -> Details:
        return self.data.save_details(session_token, details)


@dataclass(frozen=True)
class SaveContact:
    """Other ways of contact (R5)."""

    data: PersonalData

    def __call__(self, session_token: str, contact: ContactPreferences) -> Details:
        return self.data.save_contact(session_token, contact)


@dataclass(frozen=True)
class ChangePassword:
    """Another password; the present one proves who asks, every other session ends (R23)."""

    data: PersonalData

    def __call__(self, session_token: str, present: str, new: str) -> None:
        self.data.change_password(session_token, present, new)


@dataclass(frozen=True)
class ChangeEmail:
    """Another e-mail address, once the mail to it has been confirmed; also for one that somebody has (R24)."""

    data: PersonalData

    def __call__(self, session_token: str, email: str, password: str) -> None:
        self.data.ask_email_change(session_token, email.strip(), password)


@dataclass(frozen=True)
class MailExport:
    """A mail with a link to everything that the store knows of the customer."""

    data: PersonalData

    def __call__(self, session_token: str) -> None:
        self.data.mail_export(session_token)


@dataclass(frozen=True)
class PreviewClosing:
    """What closing the account means, before it is asked for (R26)."""

    data: PersonalData

    def __call__(self, session_token: str) -> ClosingPreview:
        return self.data.closing_preview(session_token)


@dataclass(frozen=True)
class CloseAccount:
    """Closes the account; the session is over with it (R26, R27)."""

    data: PersonalData

    def __call__(self, session_token: str, password: str) -> None:
        self.data.close_account(session_token, password)
