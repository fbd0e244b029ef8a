"""Draws QR codes as SVG: one size and one mask, so that drawing takes no time and a renewed code does not jump."""

import io

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.image.svg import SvgPathImage

_VERSION = 6
_MASK = 4


class QrDrawer:
    """Implements the port `QrCodes` with error correction M (ISO/IEC 18004): a scratched screen still scans."""

    def svg(self, text: str) -> str:
        """The code as SVG without quiet zone; a text too long for the usual size gets the next that holds it."""
        try:
            return _draw(text, _VERSION)
        except DataOverflowError:
            return _draw(text, None)


def _draw(text: str, version: int | None) -> str:
    code = qrcode.QRCode(
        version=version,
        error_correction=ERROR_CORRECT_M,
        border=0,
        mask_pattern=_MASK,
        image_factory=SvgPathImage,
    )
    code.add_data(text)
    code.make(fit=version is None)
    out = io.BytesIO()
    code.make_image().save(out)
    return out.getvalue().decode()
