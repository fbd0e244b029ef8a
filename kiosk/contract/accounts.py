"""Accounts and sessions (R1 to R21, R64)."""

from datetime import datetime

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.domain.account import Address, ContactPreferences, Profile


class NewAccount(Request):
    """`POST /v1/accounts` (R4). The answer is the same whether or not the address has an account already."""

    title: str = Field(default="", max_length=40)
    first_name: str = Field(min_length=1, max_length=80)
    surname: str = Field(min_length=1, max_length=80)
    email: str = Field(min_length=3, max_length=254)
    password: str = Field(min_length=12, max_length=128, repr=False)
    country: str = Field(pattern=r"^[A-Z]{2}$")
    language: str = Field(pattern=r"^(nl|en|fr|de)$")
    adult: bool
    contact: ContactPreferences


class Credentials(Request):
    """`POST /v1/sessions` (R7)."""

    email: str = Field(min_length=1, max_length=254)
    password: str = Field(min_length=1, max_length=128, repr=False)


class Session(Reply):
    """A customer's session on this device: in memory only, at most 30 minutes (DESIGN §6)."""

    access_token: str = Field(repr=False)
    expires_at: datetime
    profile: Profile


class BillingAddress(Request):
    """`PUT /v1/account/billing-address` (R64)."""

    address: Address


class PasswordReset(Request):
    """`POST /v1/password-resets`: always 202 (R21)."""

    email: str = Field(min_length=1, max_length=254)
    language: str = Field(pattern=r"^(nl|en|fr|de)$")
