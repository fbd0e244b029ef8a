"""Finds the fewest services that meet what a customer needs, and says honestly when none is needed (R52, R53).

Nothing is recommended that the car has already, by a running service or by its equipment, nor what does not fit it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from kiosk.domain.catalogue import Fit, Service
from kiosk.domain.vehicle import Vehicle


@dataclass(frozen=True)
class Answer:
    """One answer and the needs that it tells; texts are per language."""

    id: str
    texts: Mapping[str, str]
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One question with its answers."""

    id: str
    texts: Mapping[str, str]
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Guide:
    """The questions, what each need is called, and what meets it: services by id, equipment by code."""

    questions: tuple[Question, ...]
    needs: Mapping[str, Mapping[str, str]]
    services: Mapping[str, frozenset[str]]
    equipment: Mapping[str, frozenset[str]]

    def needs_of(self, answers: Mapping[str, str]) -> tuple[str, ...]:
        """What the answers (question id → answer id) ask for, each once, in the order of the questions."""
        found: dict[str, None] = {}
        for question in self.questions:
            for answer in question.answers:
                if answers.get(question.id) == answer.id:
                    found.update(dict.fromkeys(answer.needs))
        return tuple(found)


@dataclass(frozen=True)
class Advice:
    """What to take (`services`, at their first offers), what the car meets `already` (need → service id, or empty for
    its equipment), and what is `unmet` because of this car (need → the services that would meet it, with their reasons).
    """

    services: tuple[Service, ...]
    already: Mapping[str, str]
    unmet: Mapping[str, tuple[Fit, ...]]

    @property
    def total_cents(self) -> int:
        """What all of it costs over its terms, with VAT."""
        return sum(service.offers[0].price_cents for service in self.services)

    @property
    def nothing_needed(self) -> bool:
        """Whether there is nothing to buy: honest advice as well."""
        return not self.services


def advise(
    guide: Guide,
    needs: Iterable[str],
    fits: Iterable[Fit],
    vehicle: Vehicle,
    owned: frozenset[str],
) -> Advice:
    """The fewest services that meet the needs, and of those the cheapest; `owned` are the ids that run for this car."""
    on_sale = [fit for fit in fits if fit.service.offers]
    already: dict[str, str] = {}
    unmet: dict[str, tuple[Fit, ...]] = {}
    open_needs: set[str] = set()
    for need in needs:
        running = sorted(each for each in owned if need in guide.services.get(each, frozenset()))
        built_in = any(
            need in met for code, met in guide.equipment.items() if code in vehicle.equipment
        )
        able = [fit for fit in on_sale if need in guide.services.get(fit.service.id, frozenset())]
        if running or built_in:
            already[need] = running[0] if running else ""
        elif any(fit.compatible for fit in able):
            open_needs.add(need)
        else:
            unmet[need] = tuple(able)
    candidates = [fit.service for fit in on_sale if fit.compatible and fit.service.id not in owned]
    return Advice(_fewest(guide, open_needs, candidates), already, unmet)


def _fewest(guide: Guide, needs: set[str], candidates: list[Service]) -> tuple[Service, ...]:
    """An exact search: a catalogue has a handful of services that meet anything at all."""
    useful = [each for each in candidates if needs & guide.services.get(each.id, frozenset())]
    for size in range(len(needs) + 1):
        enough = [
            chosen
            for chosen in combinations(useful, size)
            if needs <= frozenset().union(*(guide.services[each.id] for each in chosen))
        ]
        if enough:
            return min(enough, key=_price)
    return ()


def _price(chosen: tuple[Service, ...]) -> tuple[int, list[str]]:
    return sum(each.offers[0].price_cents for each in chosen), [each.id for each in chosen]
