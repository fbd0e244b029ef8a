"""Hold every rule of the present scope to a test that names it."""

from __future__ import annotations

from pathlib import Path

from tools import rules


def test_every_rule_of_the_present_scope_has_a_test() -> None:
    assert rules.unproved() == []


def test_tests_name_only_rules_that_exist() -> None:
    known = {number for titles in rules.rules().values() for number in titles}
    found = rules.proofs_below(rules.TESTS)
    assert {number: tests for number, tests in found.items() if number not in known} == {}


def test_the_check_of_rules_can_fail(tmp_path: Path) -> None:
    sample = tmp_path / "test_sample.py"
    sample.write_text(
        "def test_r31_ten_cars():\n    assert 1\n\n"
        'def test_a():\n    """The rules (R39, K5)."""\n    assert 1\n\n'
        'def test_empty():\n    """R40."""\n    x = 1\n\n'
        'class TestB:\n    """R51v"""\n    def test_c(self):\n        assert 1\n',
        "utf-8",
    )
    found = rules.proofs_below(tmp_path)
    assert sorted(found) == ["K5", "R31", "R39", "R51v"]
    missing = rules.unproved(tmp_path)
    assert any(line.startswith("R40:") for line in missing)
    assert not any(line.startswith("R39:") for line in missing)
