"""What an operator can set, from the environment: every name starts with `STORE_`."""

import os
import secrets
from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url

SECRET_BYTES = 32


class SecretMissing(ValueError):
    """No `STORE_SECRET` is set, and there is no database file beside which one could be kept."""


class PaymentKind(StrEnum):
    """The payment providers that the store can speak to."""

    EMBEDDED = "embedded"
    STRIPE = "stripe"


class Settings(BaseSettings):
    """The store's settings.

    `public_url` is the address that phones reach, without a trailing slash; mail links and QR codes start with it.
    `api_url` is the address that kiosks reach, where it is another one: their proofs name it (RFC 9449 §4.3), and
    behind a proxy the store cannot know it otherwise.
    `secret` is what mail links and codes are derived from; without it a SQLite store keeps one beside its file.
    `provider_url` and `provider_publishable_key` are handed to kiosks, which turn cards into tokens there.
    `metrics_port` is the loopback port that Prometheus asks; 0 switches it off.
    `care_email` is where customer care reads what customers write (R85).
    `stripe_api_base` is another origin than Stripe's in tests only; cards are then typed on Stripe's pages alone.
    """

    model_config = SettingsConfigDict(env_prefix="STORE_", frozen=True, extra="ignore")

    database_url: str = "sqlite:///store.sqlite3"
    public_url: str = "http://127.0.0.1:8080"
    api_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8080
    market: str = "NL"
    secret: SecretStr = SecretStr("")
    development: bool = False
    trusted_proxy: bool = False

    smtp_host: str = "127.0.0.1"
    smtp_port: int = 25
    smtp_starttls: bool = False
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    mail_from: str = "no-reply@services-store.example"
    care_email: str = "customer-care@services-store.example"

    card_here: bool = False
    provider_url: str = ""
    provider_publishable_key: str = ""
    provider_secret_key: SecretStr = SecretStr("")
    payment_provider: PaymentKind = PaymentKind.EMBEDDED
    stripe_api_key: SecretStr = SecretStr("")
    stripe_webhook_secret: SecretStr = SecretStr("")
    stripe_api_base: str = ""
    telematics_url: str = ""
    telematics_key: SecretStr = SecretStr("")
    worker_threads: int = Field(default=4, ge=1, le=64)
    metrics_port: int = Field(default=0, ge=0, le=65_535)

    @model_validator(mode="after")
    def _stripe_is_complete(self) -> Self:
        if self.payment_provider is PaymentKind.STRIPE:
            if not self.stripe_api_key.get_secret_value():
                raise ValueError("STORE_PAYMENT_PROVIDER=stripe needs STORE_STRIPE_API_KEY")
            if self.card_here or self.provider_url:
                raise ValueError(
                    "with Stripe cards are typed on its own pages: unset STORE_CARD_HERE, STORE_PROVIDER_URL"
                )
        return self

    @property
    def kiosks_url(self) -> str:
        """The address that kiosks reach, without a trailing slash."""
        return (self.api_url or self.public_url).rstrip("/")

    def secret_bytes(self) -> bytes:
        """The store's secret; made and kept beside a SQLite file where none is set. Raises SecretMissing."""
        given = self.secret.get_secret_value()
        if given:
            return given.encode()
        url = make_url(self.database_url)
        if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
            raise SecretMissing("set STORE_SECRET to 32 random characters or more")
        return _kept_secret(Path(url.database).with_suffix(".key"))


def _kept_secret(path: Path) -> bytes:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(SECRET_BYTES))
    return path.read_bytes()
