"""Prices and dates as each of the four languages writes them."""

from datetime import date

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_NARROW = "\N{NARROW NO-BREAK SPACE}"
_SPACE = "\N{NO-BREAK SPACE}"


def price(cents: int, language: str) -> str:
    """An amount in euros: "€ 79,00", "€79.00", "79,00 €"; a whole amount keeps its cents."""
    euros, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    grouped = f"{euros:,}"
    if language == "en":
        return f"{sign}€{grouped}.{rest:02}"
    if language == "fr":
        return f"{sign}{grouped.replace(',', _NARROW)},{rest:02}{_SPACE}€"
    grouped = grouped.replace(",", ".")
    if language == "de":
        return f"{sign}{grouped},{rest:02}{_SPACE}€"
    return f"€{_SPACE}{sign}{grouped},{rest:02}"


def day(value: date, language: str) -> str:
    """A date with its month in words: "4 december 2026", "4 December 2026", "1er mars 2027", "4. Dezember 2026"."""
    month = _MONTHS[language if language in _MONTHS else "en"].split()[value.month - 1]
    number = f"{value.day}." if language == "de" else str(value.day)
    if language == "fr" and value.day == 1:
        number = "1er"
    return f"{number} {month} {value.year}".replace(" ", _SPACE)
