"""Routes of an account's invoices."""

from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.store.http.calls import Asked
from kiosk.store.invoices import copies, paging, service

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


@router.get("/account/invoices/{invoice_id}/pages/{number}")
def page(invoice_id: UUID, number: int, call: Asked, width: int = 1200) -> Response:
    """One page of the PDF as a picture, in shades of grey: a kiosk shows no PDF itself (K8)."""
    found: list[bytes] = []
    call.read(lambda by: found.append(service.pdf_of(by.work, by.account, invoice_id)[1]))
    drawn = paging.page(found[0], number, width)
    return Response(
        drawn.png,
        media_type="image/png",
        headers={"Page-Count": str(drawn.count), "Cache-Control": "no-store"},
    )


@router.post("/account/invoices/{invoice_id}/mails")
def mail(invoice_id: UUID, call: Asked) -> Response:
    """The PDF by mail, to the account's own address (R77)."""
    return call.create(lambda by: copies.mail(by.work, by.account, invoice_id), 202)
