"""Invoices, credit notes and orders on the phone (R69, R77)."""

from fastapi import APIRouter
from fastapi.responses import Response

from kiosk.domain.contract import local_date
from kiosk.store.invoices import service as invoices
from kiosk.store.orders import repository as orders
from kiosk.store.pages.account_call import By, Mine, Values, known

router = APIRouter()


@router.get("/account/invoices")
def papers(my: Mine) -> Response:
    """All orders, and all final invoices and credit notes."""

    def values(by: By) -> Values:
        placed = reversed(orders.of_account(by.work.session, by.account.id))
        market = by.work.settings.market
        return {
            "invoices": invoices.of_account(by.work, by.account).invoices,
            "orders": [(order, local_date(order.placed_at, market)) for order in placed],
        }

    return my.show("account_invoices.html", values)


@router.get("/account/invoices/{invoice_id}/pdf")
def document(invoice_id: str, my: Mine) -> Response:
    """The PDF, byte for byte as it was made."""

    def file(by: By) -> Response:
        number, pdf = invoices.pdf_of(by.work, by.account, known(invoice_id))
        headers = {"Content-Disposition": f'attachment; filename="{number}.pdf"'}
        return Response(pdf, media_type="application/pdf", headers=headers)

    return my.answer(file)
