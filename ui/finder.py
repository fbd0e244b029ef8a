"""Reads the fit finder's questions from the brand's folder: they change with the catalogue, not with the program."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from kiosk.domain.fit_finder import Answer, Guide, Question
from ui.brand import FOLDER
from ui.localisation import LANGUAGES


def load(folder: Path = FOLDER) -> Guide:
    """The guide; raises OSError, tomllib.TOMLDecodeError or KeyError for a file that is missing or not whole."""
    raw = tomllib.loads((folder / "finder.toml").read_text("utf-8"))
    return Guide(
        questions=tuple(
            Question(
                question["id"],
                _texts(question),
                tuple(
                    Answer(answer["id"], _texts(answer), tuple(answer["needs"]))
                    for answer in question["answer"]
                ),
            )
            for question in raw["question"]
        ),
        needs={need: _texts(texts) for need, texts in raw["needs"].items()},
        services={name: frozenset(needs) for name, needs in raw["services"].items()},
        equipment={name: frozenset(needs) for name, needs in raw["equipment"].items()},
    )


def _texts(entry: dict[str, Any]) -> dict[str, str]:
    return {language: entry[language] for language in LANGUAGES}
