"""Draws the PDF of a final invoice from its frozen content: tagged (PDF/UA), in the store's fonts, in four languages."""

import tomllib
from collections import defaultdict
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from kiosk.store.database import Json
from kiosk.store.invoices.models import InvoiceKind
from kiosk.store.mail.words import brand
from kiosk.store.pages import formats

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
LANGUAGES = ("nl", "en", "fr", "de")
FALLBACK = "en"
BRANDS = {"visa": "Visa", "mastercard": "Mastercard", "amex": "American Express"}
VARIANT = "pdf/ua-1"


class ForeignFile(Exception):
    """The template asked for something outside the product's resources."""


def pdf(content: Json) -> bytes:
    """The document of a final invoice or credit note; the same content looks the same for ever."""
    # Loading it takes most of a second and needs the system's Pango: only who draws pays for that.
    from weasyprint import HTML

    page = HTML(string=html(content), base_url=RESOURCES.as_uri() + "/", url_fetcher=_fetcher())
    drawn: bytes = page.write_pdf(
        pdf_variant=VARIANT,
        pdf_identifier=str(content["number"]).encode(),
        pdf_tags=True,
        finisher=_scope_headers,
    )
    return drawn


def html(content: Json) -> str:
    """What the document says, as the page that it is drawn from."""
    language = content["language"] if content["language"] in LANGUAGES else FALLBACK
    return (
        _templates()
        .get_template("invoice.html")
        .render(
            {
                "brand": brand(),
                "seller": _toml("invoice/seller.toml"),
                "words": words(language)["invoice"],
                **_view(content, language),
            }
        )
    )


def words(language: str) -> dict[str, Any]:
    """The words of invoices and of the mails about money in a language, else in English."""
    known = language if language in LANGUAGES else FALLBACK
    return _toml(f"words/store_billing_{known}.toml")


def card_words(card: Json | None, language: str) -> str:
    """A card as the customer knows it: "Visa ending in 1111"."""
    said = words(language)["invoice"]
    if not card or not card.get("last4"):
        return str(said["card_any"])
    name = BRANDS.get(card["brand"], said["card_any"])
    return str(said["card"]).format(brand=name, last4=card["last4"])


def _scope_headers(_document: Any, file: Any) -> None:
    """Every header cell says whether it heads a column or a row (ISO 14289-1 §7.5); WeasyPrint leaves that out."""
    objects: list[Any] = file.objects
    elements = {each.number: each for each in objects if hasattr(each, "keys")}
    for row in [found for found in elements.values() if found.get("S") == "/TR"]:
        cells = [elements[int(kid.split()[0])] for kid in row["K"]]
        kind = "/Row" if any(cell["S"] == "/TD" for cell in cells) else "/Column"
        for cell in cells:
            if cell["S"] == "/TH":
                cell["A"] = type(cell)({"O": "/Table", "Scope": kind})


def _view(content: Json, language: str) -> Json:
    said = words(language)["invoice"]
    note = content["kind"] == InvoiceKind.CREDIT_NOTE
    renewed = any("renewal_number" in line for line in content["lines"])
    how = said["how_renewal" if renewed else "how"]
    why = said[content["reason"]] if note else how
    return {
        "language": language,
        "title": said["credit_note" if note else "invoice"],
        "number": content["number"],
        "issued_on_iso": content["issued_on"],
        "recipient": _recipient(content),
        "facts": _facts(content, language, note=note),
        "lines": [_line(line, language) for line in content["lines"]],
        "net": formats.price(content["total_cents"] - content["vat_cents"], language),
        "rates": _rates(content["lines"], language),
        "total_name": said["credit_total" if note else "total"],
        "total": formats.price(content["total_cents"], language),
        "explained_title": said["credit_title" if note else "how_title"],
        "explained": why.format(card=card_words(content["card"], language)),
        "questions": said["questions"].format(phone=brand()["contact"]["phone_display"]),
    }


def _recipient(content: Json) -> list[str]:
    address = content["address"]
    street = f"{address.get('street', '')} {address.get('house_number', '')}".strip()
    town = f"{address.get('postal_code', '')} {address.get('city', '')}".strip()
    country = "" if address.get("country") == "NL" else str(address.get("country", ""))
    return [line for line in (content["name"], street, town, country) if line]


def _facts(content: Json, language: str, *, note: bool) -> list[tuple[str, str]]:
    said = words(language)["invoice"]

    def day(iso: str) -> str:
        return formats.day(date.fromisoformat(iso), language)

    facts = [
        (said["credit_number" if note else "number"], content["number"]),
        (said["issued_on"], day(content["issued_on"])),
    ]
    if note:
        corrects = content["corrects"]
        facts.append((said["corrects"], f"{corrects['number']}, {day(corrects['issued_on'])}"))
    renewals = [line["renewal_number"] for line in content["lines"] if "renewal_number" in line]
    facts += [(said["renewal"], number) for number in renewals]
    facts.append((said["order"], content["order_number"]))
    if not note:
        facts.append((said["purchased_on"], day(content["purchased_on"])))
    return facts


def _line(line: Json, language: str) -> Json:
    said = words(language)["invoice"]
    months = line["term_months"]
    if months is None:
        term = said["life_term"]
    else:
        term = said["month_term" if months == 1 else "months_term"].format(months=months)
    if "starts_on" in line:
        start, end = (
            formats.day(date.fromisoformat(line[name]), language)
            for name in ("starts_on", "ends_on")
        )
        term = f"{term}, {said['period'].format(start=start, end=end)}"
    return {
        "name": line["name"],
        "note": term,
        "car": line["car"],
        "vin": line["vin"],
        "net": formats.price(line["gross_cents"] - line["vat_cents"], language),
        "rate": _percent(line["vat_basis_points"], language),
        "gross": formats.price(line["gross_cents"], language),
    }


def _rates(lines: list[Json], language: str) -> list[Json]:
    said = words(language)["invoice"]
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for line in lines:
        sums[line["vat_basis_points"]][0] += line["gross_cents"] - line["vat_cents"]
        sums[line["vat_basis_points"]][1] += line["vat_cents"]
    return [
        {
            "name": said["vat_rate"].format(rate=_percent(rate, language)),
            "over": said["over"].format(net=formats.price(net, language)),
            "vat": formats.price(vat, language),
        }
        for rate, (net, vat) in sorted(sums.items(), reverse=True)
    ]


def _percent(basis_points: int, language: str) -> str:
    whole, rest = divmod(basis_points, 100)
    number = f"{whole}.{rest:02}".rstrip("0") if rest else str(whole)
    if language == "en":
        return f"{number}%"
    return f"{number.replace('.', ',')}\N{NO-BREAK SPACE}%"


def _fetcher() -> Any:
    from weasyprint.urls import URLFetcher

    class OwnFiles(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
        """Reads the product's own resources, and nothing else."""

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            """The file; ForeignFile for anything else."""
            if not url.startswith(RESOURCES.as_uri() + "/") or ".." in url:
                raise ForeignFile(url)
            return super().fetch(url, headers)

    return OwnFiles(allowed_protocols=("file",), fail_on_errors=True)


@lru_cache(maxsize=16)
def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(RESOURCES / "invoice"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
