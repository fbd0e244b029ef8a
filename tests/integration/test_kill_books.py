"""The books of `make kill` can be wrong: each way in which an order could be lost, doubled or made up is found."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from tools.kill.books import compare
from tools.kill.points import KIOSK, rarest

CAR = "VF7SXHNPMMT400001"
ONE, TWO = uuid4(), uuid4()


class Rows:
    """A store with these orders."""

    def __init__(self, *orders: tuple[str, UUID]) -> None:
        self._orders = [(vin, order_id.hex) for vin, order_id in orders]

    def rows(self, _query: str) -> list[Any]:
        return self._orders


def wrong(tmp_path: Path, told: list[str], *orders: tuple[str, UUID]) -> tuple[int, int, int]:
    """How many were lost, double and phantom."""
    diary = tmp_path / "diary"
    diary.write_text("".join(f"{CAR}|{line}|\n" for line in told), "utf-8")
    store: Any = Rows(*orders)  # its rows are all that is read
    books = compare(diary, store, {CAR})
    return len(books.lost), len(books.double), len(books.phantom)


@pytest.mark.parametrize(
    ("told", "orders", "expected"),
    [
        (["tapped|", f"on its way|{ONE}", f"ordered|{ONE}"], [ONE], (0, 0, 0)),
        (["tapped|", f"on its way|{ONE}", f"ordered|{ONE}"], [], (2, 0, 0)),
        (["tapped|", f"on its way|{ONE}"], [], (1, 0, 0)),
        (["tapped|", f"on its way|{ONE}", f"taking back|{ONE}"], [], (0, 0, 0)),
        (["tapped|", f"on its way|{ONE}", f"taking back|{ONE}"], [ONE], (0, 0, 0)),
        (
            ["tapped|", f"on its way|{ONE}", f"taking back|{ONE}", f"not ordered|{ONE}"],
            [ONE],
            (0, 0, 1),
        ),
        (["tapped|", f"on its way|{ONE}", f"ordered|{ONE}"], [ONE, TWO], (0, 1, 0)),
        (["tapped|"], [ONE], (0, 0, 0)),
        ([], [ONE], (0, 0, 1)),
        (["tapped|", f"refused|{ONE}"], [], (1, 0, 0)),
    ],
)
def test_what_was_told_is_held_against_the_store(
    tmp_path: Path, told: list[str], orders: list[UUID], expected: tuple[int, int, int]
) -> None:
    """K3: lost, double and phantom orders; an order whose customer died before the answer may be either."""
    assert wrong(tmp_path, told, *[(CAR, each) for each in orders]) == expected


def test_the_rarest_points_are_wanted_next() -> None:
    """No point is left out because another one always comes first."""
    points = tuple(KIOSK.values())
    assert rarest(points, Counter()) == set(points)
    often = Counter(dict.fromkeys(points[1:], 9))
    assert points[0] in rarest(points, often)
    assert rarest(points, Counter({points[0]: 50})) == set(points[1:])
