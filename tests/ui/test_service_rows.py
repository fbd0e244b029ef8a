"""What a row of a bought service says (R74, R75d)."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.contract.orders import Contract
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from ui.viewmodels.service_rows import contract_row

BOUGHT = Contract(
    contract_id=UUID(int=1),
    order_id=UUID(int=2),
    service_id="tracking_pack",
    offer_id="m12",
    vin="VF7SXHNPMMT531882",
    term_months=12,
    price_cents=14900,
    service_status=ServiceStatus.ACTIVE,
    money_status=MoneyStatus.FAILED,
    ordered_at=datetime(2027, 3, 1, tzinfo=UTC),
    promised_on=None,
    active_at=datetime(2027, 3, 1, tzinfo=UTC),
    charge_on=None,
    ends_on=None,
)


@pytest.mark.parametrize(("suspended", "shown"), [(False, "active"), (True, "suspended")])
def test_r75d_a_suspended_service_is_not_shown_as_active(suspended: bool, shown: str) -> None:
    """R74, R75d: the contract is active all the same; its row says that the service is switched off."""
    row = contract_row(BOUGHT.model_copy(update={"suspended": suspended}), None, "nl")
    assert row["serviceStatus"] == shown
