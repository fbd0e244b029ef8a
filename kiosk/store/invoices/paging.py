"""An invoice's PDF as pictures, page by page, for screens that must not open a PDF themselves (R77, K8).

PDFium is not safe to use from two threads at once, so one page is drawn at a time; a page takes some 40 ms.
"""

import io
import threading
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # it ships no types

from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused

WIDTHS_PX = (800, 1200, 1600)
_LOCK = threading.Lock()


@dataclass(frozen=True)
class PagePicture:
    """A page as PNG, and how many pages the document has."""

    png: bytes
    count: int


def page(pdf: bytes, number: int, width_px: int) -> PagePicture:
    """The page of that number, counted from 1; `not_found` beyond the last, `invalid` for another width."""
    if width_px not in WIDTHS_PX:
        raise Refused(Code.INVALID, fields=[("width", "not_offered")])
    with _LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            count = len(document)
            if not 1 <= number <= count:
                raise Refused(Code.NOT_FOUND)
            sheet = document[number - 1]
            picture = sheet.render(scale=width_px / sheet.get_width()).to_pil().convert("L")
            drawn = io.BytesIO()
            picture.save(drawn, "PNG", optimize=True)
        finally:
            document.close()
    return PagePicture(drawn.getvalue(), count)
