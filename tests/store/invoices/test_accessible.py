"""Invoices are PDF/UA-1 (ISO 14289-1): judged by a validator, and looked at as a screen reader walks through them (R77)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import page
import pytest
from pypdf import PdfReader

from kiosk.store.database import Json
from kiosk.store.invoices import rendering

LINE: Json = {
    "contract_id": "x",
    "name": "Tracking Pack",
    "car": "C3 Aircross",
    "vin": "VF7SXHNPMMT531882",
    "term_months": 12,
    "gross_cents": 14900,
    "vat_cents": 2586,
    "vat_basis_points": 2100,
}
CONTENT: Json = {
    "number": "F2027-000001",
    "issued_on": "2027-03-04",
    "purchased_on": "2027-03-01",
    "order_number": "7KQ2-HX4M",
    "name": "Noor Voorbeeld",
    "address": {"street": "Dorpsstraat", "house_number": "1", "city": "Utrecht", "country": "NL"},
    "total_cents": 14900,
    "vat_cents": 2586,
    "card": {"brand": "visa", "last4": "1111"},
}
NOTE: Json = {
    "kind": "credit_note",
    "reason": "terminated",
    "corrects": {"number": "F2027-000001", "issued_on": "2027-03-04"},
}


def drawn(language: str, *, lines: int = 1, **more: Any) -> bytes:
    content = CONTENT | {"kind": "invoice", "language": language, "lines": [LINE] * lines} | more
    return rendering.pdf(content)


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("nl", {}),
        ("en", NOTE),
        # Over several pages, whose rows begin anew under the same headers.
        ("de", {"lines": 40}),
        ("fr", {"card": None, "name": "Zoë <b>&amp; \u202e Ünal-Ó Neil", "address": {}}),
    ],
)
def test_r77_every_rule_that_a_machine_can_check_holds(language: str, more: Any) -> None:
    """R77: all of the validator's rules for PDF/UA-1, for whatever stands on the document."""
    report = page.validate_pdf_bytes(
        drawn(language, **more), profile=page.ValidationProfile.PDF_UA_1
    )
    assert [(each.rule_id, each.message) for each in report.failures] == []
    assert report.rules.total >= 100


def _elements(node: Any) -> Iterator[Any]:
    node = node.get_object()
    if isinstance(node, list):
        for kid in node:
            yield from _elements(kid)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node
        yield from _elements(node["/K"]) if "/K" in node else ()


def test_r77_a_screen_reader_finds_its_way() -> None:
    """R77: title and language, one first heading, and every header cell knows what it heads."""
    reader = PdfReader(io.BytesIO(drawn("nl", lines=2)), strict=True)
    root: Any = reader.root_object
    assert (str(root["/Lang"]), bool(root["/ViewerPreferences"]["/DisplayDocTitle"])) == (
        "nl",
        True,
    )
    assert reader.metadata is not None
    assert reader.metadata.title == "Factuur F2027-000001 · Services Store"
    found = list(_elements(root["/StructTreeRoot"]["/K"]))
    kinds = [str(element["/S"]) for element in found]
    assert kinds.count("/H1") == 1
    assert kinds.index("/H1") < kinds.index("/H2")
    headers = [element for element in found if element["/S"] == "/TH"]
    scopes = [str(cell["/A"]["/Scope"]) for cell in headers]
    # Four facts, four columns, two services, three sums.
    assert (scopes.count("/Column"), scopes.count("/Row")) == (4, 9)
    assert [
        element for element in found if element["/S"] == "/Figure" and "/Alt" not in element
    ] == []
