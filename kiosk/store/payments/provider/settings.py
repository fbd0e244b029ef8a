"""What the embedded provider has to be told: its keys, its place, its clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class ProviderSettings:
    """`public_url` is the origin without a trailing slash; `merchant` is the name customers see on the pages."""

    database: Path
    public_url: str
    publishable_key: str
    secret_key: str = field(repr=False)
    merchant: str = "Services Store"
    now: Callable[[], datetime] = _now
