"""Draws QR codes as SVG: one size and one mask, so that drawing takes no time and a renewed code does not jump."""

from itertools import groupby

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

_VERSION = 6
_MASK = 4


class QrDrawer:
    """Implements the port `QrCodes` with error correction M (ISO/IEC 18004): a scratched screen still scans."""

    def svg(self, text: str) -> str:
        """The code as SVG without quiet zone; a text too long for the usual size gets the next that holds it."""
        try:
            return _drawing(_modules(text, _VERSION))
        except DataOverflowError:
            return _drawing(_modules(text, None))


def _modules(text: str, version: int | None) -> list[list[bool]]:
    code = qrcode.QRCode(
        version=version, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK
    )
    code.add_data(text)
    code.make(fit=version is None)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def _drawing(modules: list[list[bool]]) -> str:
    """One path; dark modules that lie side by side are one rectangle."""
    side, path = len(modules), ""
    for y, row in enumerate(modules):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            path += f"M{x} {y}h{length}v1h-{length}z" if dark else ""
            x += length
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}"'
        f' viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path d="{path}"/></svg>'
    )
