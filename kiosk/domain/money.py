"""Amounts of money as integer cents, and the VAT they contain."""

from decimal import ROUND_HALF_UP, Decimal


def vat_part(gross_cents: int, vat_basis_points: int) -> int:
    """The VAT in cents that a gross amount contains; the rate in hundredths of a percent (2100 = 21 %)."""
    if vat_basis_points < 0:
        raise ValueError("a VAT rate is never negative")
    net = Decimal(gross_cents) * 10_000 / (10_000 + vat_basis_points)
    return gross_cents - int(net.quantize(Decimal(1), rounding=ROUND_HALF_UP))
