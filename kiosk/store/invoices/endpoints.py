"""Routes of an account's invoices."""

from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.store.http.calls import Asked
from kiosk.store.invoices import service

router = APIRouter(prefix="/v1")


@router.get("/account/invoices")
def invoices(call: Asked) -> Response:
    """The final invoices and credit notes of the account (R77)."""
    return call.read(lambda by: service.of_account(by.work, by.account))


@router.get("/account/invoices/{invoice_id}/pdf")
def document(invoice_id: UUID, call: Asked) -> Response:
    """The PDF of one of them, byte for byte as it was made."""
    found: list[tuple[str, bytes]] = []
    call.read(lambda by: found.append(service.pdf_of(by.work, by.account, invoice_id)))
    number, pdf = found[0]
    return Response(
        pdf,
        media_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{number}.pdf"'},
    )
