"""Reads the answers of the help screen, which ship with the kiosk so that they are there without a network (R84)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.domain.faq import Entry, Faq, Topic
from ui.brand import Brand

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "faq"


def load(language: str, brand: Brand, folder: Path = FOLDER) -> Faq:
    """The answers in a language, with the brand's names in them.

    Raises OSError, tomllib.TOMLDecodeError or KeyError for a file that is missing or not whole.
    """
    raw = tomllib.loads((folder / f"{language}.toml").read_text("utf-8"))
    names = {"app": brand.app_name, "phone": brand.contact.unbroken_phone, "make": brand.make}
    return Faq(
        topics=tuple(Topic(name, title) for name, title in raw["topics"].items()),
        entries=tuple(
            Entry(
                id=entry["id"],
                topic=entry["topic"],
                question=entry["question"].format(**names),
                answer=tuple(paragraph.format(**names) for paragraph in entry["answer"]),
                words=entry["words"],
            )
            for entry in raw["entry"]
        ),
    )
