"""The search of the help screen on its real answers, in all four languages (R84, R90 to R98)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.faq import Entry, Faq, Topic, fold, words_of

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "faq"
LANGUAGES = ("nl", "en", "fr", "de")


def raw(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))


def faq(language: str) -> Faq:
    file = raw(language)
    return Faq(
        tuple(Topic(*topic) for topic in file["topics"].items()),
        tuple(
            Entry(e["id"], e["topic"], e["question"], tuple(e["answer"]), e["words"])
            for e in file["entry"]
        ),
    )


FAQS = {language: faq(language) for language in LANGUAGES}


def found(language: str, query: str) -> list[str]:
    return [entry.id for entry in FAQS[language].search(query)]


@pytest.mark.parametrize(
    ("language", "query", "wanted"),
    [
        ("nl", "factuur", "invoice"),
        ("nl", "FACTÚUR", "invoice"),
        ("nl", "hoe lang kan ik me bedenken", "withdraw"),
        ("nl", "auto verkocht lease", "end_early"),
        ("nl", "21 graden", "temperature"),
        ("nl", "wachtwoort vergeten", "forgot"),
        ("en", "what does it cost, is it free?", "account_free"),
        ("en", "rapid charging notification", "notices"),
        ("en", "preheat plugged", "plugged_in"),
        ("fr", "resiliation retractation", "withdraw"),
        ("fr", "où est mon numéro de châssis", "vin"),
        ("fr", "heures creuses", "charge_later"),
        ("de", "Rechnungen", "invoice"),
        ("de", "größere schrift", "suits_me"),
        ("de", "GROSSERE SCHRIFT", "suits_me"),
        ("de", "akku vorheizen", "plugged_in"),
        ("de", "verriegelt", "locked"),
    ],
)
def test_r84_a_question_finds_its_answer(language: str, query: str, wanted: str) -> None:
    """R84: in the customer's words, accents folded, a slip forgiven; the right answer comes among the first two."""
    assert wanted in found(language, query)[:2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_r84_nothing_asked_shows_everything(language: str) -> None:
    everything = [entry.id for entry in FAQS[language].entries]
    assert found(language, "") == found(language, "  \t\n") == everything


@pytest.mark.parametrize("query", ["%", "%%%_", "\\", "';--", "???", "<>", "\0"])
def test_r84_mere_signs_find_nothing(query: str) -> None:
    """R84: `%` is no wildcard, and no sign is a pattern."""
    assert found("en", query) == []


def test_r84_five_thousand_characters_are_read_as_far_as_anybody_asks() -> None:
    assert found("nl", "factuur " + "x" * 5000)[0] == "invoice"
    assert found("nl", "x" * 5000) == []
    assert found("nl", "(((((a+)+)+)+)+$" * 400) == found("nl", ("(((((a+)+)+)+)+$" * 400)[:200])


@given(st.text(max_size=60))
def test_r84_no_query_harms_and_none_finds_what_is_not_there(query: str) -> None:
    assert set(found("fr", query)) <= {entry.id for entry in FAQS["fr"].entries}


def test_folding_takes_capitals_accents_and_ligatures_away() -> None:
    assert fold("Vérifié STRASSE Straße cœur") == "verifie strasse strasse coeur"
    assert words_of("l’e-mail, 12-volt!") == ["l", "e", "mail", "12", "volt"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_r84_every_language_has_the_same_questions(language: str) -> None:
    """R84, R90 to R98: nothing is missing in any language, nothing is empty, and only the brand's names are filled in."""
    file, english = raw(language), raw("en")
    assert [(e["id"], e["topic"]) for e in file["entry"]] == [
        (e["id"], e["topic"]) for e in english["entry"]
    ]
    assert list(file["topics"]) == list(english["topics"])
    assert len({e["id"] for e in file["entry"]}) == len(file["entry"])
    for entry, other in zip(file["entry"], english["entry"], strict=True):
        assert all([entry["question"].strip(), entry["words"].strip(), *entry["answer"]])
        text = " ".join([entry["question"], *entry["answer"]])
        assert text.format(app="", phone="", make="") != ""
        for name in ("{app}", "{phone}"):
            assert (name in text) == (name in " ".join([other["question"], *other["answer"]]))


def test_r90_to_r98_the_facts_for_electric_cars_are_told() -> None:
    """R90, R91, R92, R93, R94, R95, R96, R97, R98: one answer each, with its figures."""
    electric = {e.id: " ".join(e.answer) for e in FAQS["en"].entries if e.topic == "electric"}
    assert len(electric) == 9
    assert "21 degrees" in electric["temperature"]
    assert "30 minutes before" in electric["times"]
    assert "15 minutes after" in electric["times"]
    assert "100 percent" in electric["notices"]
    assert "80 percent" in electric["notices"]
    assert "12-volt battery" in electric["range"]
