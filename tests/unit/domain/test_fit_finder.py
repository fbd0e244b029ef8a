"""The fewest services that fit, and honest answers: already in your car, not for this car, nothing needed (R52 to R54)."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Offer, Renewal, Rule, Service, ServiceText, fit
from kiosk.domain.fit_finder import Answer, Guide, Question, advise
from tests.ui.store_double import AIRCROSS

NEEDS = ("a", "b", "c", "d")


def service(name: str, cents: int, rule: Rule | None = None) -> Service:
    text = {"en": ServiceText(name, name, name)}
    offers = (Offer("m12", 12, cents, 2100),)
    return Service(name, "x", 1, text, offers, rule or Rule(), Renewal.EXTEND)


def guide(services: dict[str, str], equipment: dict[str, str] | None = None) -> Guide:
    """A guide from need letters: "ab" meets a and b."""
    answers = tuple(Answer(need, {}, (need,)) for need in NEEDS)
    return Guide(
        (Question("q", {}, (*answers, Answer("none", {}, ()))),),
        {need: {} for need in NEEDS},
        {name: frozenset(needs) for name, needs in services.items()},
        {name: frozenset(needs) for name, needs in (equipment or {}).items()},
    )


PLAIN = guide({"one": "a", "two": "b", "both": "ab", "dear": "ab", "only_van": "c"}, {"sos": "d"})
ONLY_ELECTRIC = Rule(energies=frozenset({"electric"}))
SERVICES = (
    service("one", 100),
    service("two", 100),
    service("both", 300),
    service("dear", 900),
    service("only_van", 50, ONLY_ELECTRIC),
)
FITS = fit(SERVICES, AIRCROSS)


def names(needs: str, owned: frozenset[str] = frozenset()) -> list[str]:
    return [each.id for each in advise(PLAIN, needs, FITS, AIRCROSS, owned).services]


def test_one_service_for_two_needs_beats_two_and_the_cheaper_one_wins() -> None:
    assert names("ab") == ["both"]
    assert advise(PLAIN, "ab", FITS, AIRCROSS, frozenset()).total_cents == 300
    assert names("a") == ["one"]


def test_what_runs_for_this_car_is_already_there() -> None:
    advice = advise(PLAIN, "ab", FITS, AIRCROSS, frozenset({"one"}))
    assert advice.already == {"a": "one"}
    assert [each.id for each in advice.services] == ["two"]
    assert names("ab", frozenset({"dear"})) == []


def test_what_the_cars_own_equipment_does_is_already_there() -> None:
    car = replace(AIRCROSS, equipment=frozenset({"sos"}))
    advice = advise(PLAIN, "d", FITS, car, frozenset())
    assert advice.already == {"d": ""}
    assert advice.nothing_needed


def test_r54_what_does_not_fit_is_unmet_with_its_reason_and_never_recommended() -> None:
    """R54: the petrol car cannot have it, and the reason is there to be told."""
    advice = advise(PLAIN, "ac", FITS, AIRCROSS, frozenset())
    assert [each.id for each in advice.services] == ["one"]
    (found,) = advice.unmet["c"]
    assert found.mismatches[0].wanted == ("electric",)


def test_who_needs_nothing_is_told_so() -> None:
    advice = advise(PLAIN, (), FITS, AIRCROSS, frozenset())
    assert (advice.nothing_needed, advice.already, advice.unmet) == (True, {}, {})
    assert PLAIN.needs_of({"q": "none"}) == ()
    assert PLAIN.needs_of({"q": "gone", "unknown": "x"}) == ()


@pytest.mark.parametrize("needs", ["d", "zz"])
def test_a_need_that_nothing_meets_is_said_to_be_unmet(needs: str) -> None:
    advice = advise(PLAIN, needs, FITS, AIRCROSS, frozenset())
    assert set(advice.unmet) == set(needs)
    assert advice.services == ()


@given(
    st.lists(st.sampled_from(NEEDS), unique=True),
    st.dictionaries(st.sampled_from("pqrstu"), st.text(NEEDS, max_size=3), max_size=6),
    st.sets(st.sampled_from("pqrstu"), max_size=2),
)
def test_every_need_is_accounted_for_and_no_service_is_idle(
    needs: list[str], meets: dict[str, str], owned: set[str]
) -> None:
    found = guide(meets)
    fits = fit(tuple(service(name, ord(name)) for name in meets), AIRCROSS)
    advice = advise(found, needs, fits, AIRCROSS, frozenset(owned))
    met = {need for each in advice.services for need in meets[each.id]}
    assert set(needs) <= met | set(advice.already) | set(advice.unmet)
    for each in advice.services:
        others = {n for other in advice.services if other is not each for n in meets[other.id]}
        assert {n for n in meets[each.id] if n in needs} - others - set(advice.already)
    assert not {each.id for each in advice.services} & owned


def test_the_brands_questions_are_whole() -> None:
    """Three questions in four languages; every need is named, and met by a service on sale or by equipment."""
    resources = Path(__file__).resolve().parents[3] / "resources"
    raw = tomllib.loads((resources / "brand" / "finder.toml").read_text("utf-8"))
    on_sale = tomllib.loads((resources / "demo" / "catalogue.toml").read_text("utf-8"))["service"]
    assert set(raw["services"]) <= {each["id"] for each in on_sale}
    assert len(raw["question"]) == 3
    meets = {
        need for table in ("services", "equipment") for met in raw[table].values() for need in met
    }
    answers = [answer for question in raw["question"] for answer in question["answer"]]
    assert {need for answer in answers for need in answer["needs"]} == meets == set(raw["needs"])
    for texts in (*raw["question"], *answers, *raw["needs"].values()):
        assert all(texts[language].strip() for language in ("nl", "en", "fr", "de"))
    for question in raw["question"]:
        assert any(not answer["needs"] for answer in question["answer"])
