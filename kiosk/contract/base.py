"""How strictly a message is read: requests forbid what they do not know, replies ignore it."""

from pydantic import BaseModel, ConfigDict


class Request(BaseModel):
    """A body that a kiosk or phone sends: strict types, unknown fields refused (DESIGN §5)."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Reply(BaseModel):
    """A body that the store answers with: strict types; a field newer than this kiosk is ignored."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)
