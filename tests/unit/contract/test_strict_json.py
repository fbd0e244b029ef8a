"""JSON that two readers could understand differently is refused (DESIGN §5)."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.strict_json import MAX_DEPTH, NotStrictJson, loads

plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(plain, inner, max_size=4),
    max_leaves=12,
)


@given(values, st.booleans())
def test_every_proper_value_comes_back(value: object, ascii_only: bool) -> None:
    """Escaped or not, a value is what was written."""
    assert loads(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


@given(st.binary())
def test_any_bytes_are_json_or_refused(body: bytes) -> None:
    """Nothing but NotStrictJson is ever raised."""
    with contextlib.suppress(NotStrictJson):
        value = loads(body)
        assert loads(json.dumps(value).encode()) == value


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": NaN}',
        b"[Infinity, 1]",
        b'{"a": 1, "a": 2}',
        b'{"x": {"a": 1, "\\u0061": 2}}',
        b'"\\ud800"',
        b'{"\\udfff": 1}',
        b'"\\u0000"',
        b'{"k\\u0000": 1}',
        b'"\xff"',
        b'\xef\xbb\xbf"bom"',
        b"",
        b"[1,]",
        b"{} {}",
        b"[" * 100_000 + b"]" * 100_000,
        b"9" * 10_000,
    ],
)
def test_what_is_refused(body: bytes) -> None:
    """NaN, a name twice, lone surrogates, NUL, wrong UTF-8, no JSON at all, and what would exhaust a reader."""
    with pytest.raises(NotStrictJson):
        loads(body)


def test_depth_has_a_limit() -> None:
    """Thirty-two levels are read, one more is not."""

    def nested(levels: int) -> bytes:
        return b"[" * levels + b"]" * levels

    assert loads(nested(MAX_DEPTH))
    with pytest.raises(NotStrictJson):
        loads(nested(MAX_DEPTH + 1))


def test_a_surrogate_pair_is_a_character() -> None:
    """Two halves that belong together are one emoji."""
    assert loads(b'"\\ud83d\\ude97"') == "🚗"
