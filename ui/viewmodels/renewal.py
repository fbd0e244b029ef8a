"""Renewing a service: one more term at today's price, with both boxes unticked again (R57, R61, R78, R79)."""

from __future__ import annotations

from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.billing import Renewal
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Offer
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.my_service import MyServiceModel, iso
from ui.viewmodels.rows import Rows
from ui.viewmodels.terms import TermsModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OUTDATED = frozenset({"price_changed", "service_unavailable", "renewal_missed"})
"""Refusals after which the store is asked again what it offers."""
OFFER_ROLES = ("offerId", "termMonths", "priceCents", "chosen")


@QmlElement
class RenewalModel(TermsModel):
    """The boxes are those of any purchase; `done` once the store has made the further term."""

    renewalChanged = Signal()

    stage = Stage.RENEWAL

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        my_service: MyServiceModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._my_service = my_service
        self._offer: Offer | None = None
        self._offer_rows = Rows(OFFER_ROLES, "offerId", self)
        self._renewal: Renewal | None = None
        self._key = uuid4()
        my_service.changed.connect(self._refresh)

    @property
    def cart(self) -> Cart:
        """The further term as a cart of one line, since the same terms are asked for (R61)."""
        service, contract = self._my_service.service, self._my_service.contract
        if service is None or contract is None or self._offer is None:
            return Cart()
        return Cart().add(service, self._offer, contract.vin)

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """The terms on sale now."""
        return self._offer_rows

    @Property(int, notify=renewalChanged)
    def priceCents(self) -> int:
        """What the chosen term costs, with VAT."""
        return 0 if self._offer is None else self._offer.price_cents

    @Property(int, notify=renewalChanged)
    def termMonths(self) -> int:
        """The chosen term."""
        return 0 if self._offer is None else self._offer.term_months or 0

    @Property(bool, notify=renewalChanged)
    def done(self) -> bool:
        """Whether it is renewed."""
        return self._renewal is not None

    @Property(str, notify=renewalChanged)
    def startsOn(self) -> str:
        """The first day of the further term."""
        if self._renewal is not None:
            return iso(self._renewal.starts_on)
        terms = self._my_service.renewal
        return "" if terms is None else iso(terms.starts_on)

    @Property(str, notify=renewalChanged)
    def endsOn(self) -> str:
        """The last day of the further term, once it is made."""
        return "" if self._renewal is None else iso(self._renewal.ends_on)

    @Property(str, notify=renewalChanged)
    def chargeOn(self) -> str:
        """The day on which the further term is charged, once it is made (R75)."""
        return "" if self._renewal is None else iso(self._renewal.charge_on)

    @Property(str, notify=renewalChanged)
    def withdrawBy(self) -> str:
        """The last day to withdraw from the further term, once it is made (R80w)."""
        return "" if self._renewal is None else iso(self._renewal.withdraw_by)

    @Slot(str)
    def chooseOffer(self, offer_id: str) -> None:
        """Another term."""
        terms = self._my_service.renewal
        offers = () if terms is None else terms.offers
        chosen = next((offer for offer in offers if offer.id == offer_id), None)
        if chosen is not None and not self.is_busy and chosen != self._offer:
            self._offer, self._key = chosen, uuid4()
            self._show()

    @Slot()
    def renew(self) -> None:
        """Renew (R78); otherwise the screen says which box is missing (R63)."""
        offer, contract = self._offer, self._my_service.contract
        if offer is None or contract is None or self._renewal is not None or self.is_busy:
            return
        consents = self.consents()
        if not consents:
            return
        token, words, key = self.visit.session_token, self.language.now, self._key
        contract_id: UUID = contract.contract_id
        self.work(
            lambda: self.core.usecases.my_account.renew_contract(
                token, contract_id, offer, consents, words, key
            ),
            self._renewed,
            self._refused,
        )

    def entered(self) -> None:
        """The term that the contract had, where it is still on sale, else the first."""
        terms, contract = self._my_service.renewal, self._my_service.contract
        offers = () if terms is None else terms.offers
        had = None if contract is None else contract.offer_id
        self._offer = next((o for o in offers if o.id == had), next(iter(offers), None))
        self._renewal, self._key = None, uuid4()
        super().entered()
        self._show()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._offer = self._renewal = None
        super().wiped()
        self._show()

    def _renewed(self, renewal: Renewal) -> None:
        self._renewal = renewal
        self._show()

    def _refused(self, code: str, _error: Exception) -> None:
        self.set_problem(code)
        if code in OUTDATED:
            self._my_service.reload()

    @Slot()
    def _refresh(self) -> None:
        """The store told anew what is on sale: the same term, at its price of now."""
        terms = self._my_service.renewal
        if self.shown and terms is not None and self._renewal is None and self._offer is not None:
            same = self._offer.id
            offers = terms.offers
            self._offer = next((o for o in offers if o.id == same), next(iter(offers), None))
            self._key = uuid4()
            self._show()

    def _show(self) -> None:
        terms = self._my_service.renewal if self.shown else None
        self._offer_rows.show(
            [
                {
                    "offerId": offer.id,
                    "termMonths": offer.term_months or 0,
                    "priceCents": offer.price_cents,
                    "chosen": offer == self._offer,
                }
                for offer in (() if terms is None else terms.offers)
            ]
        )
        self.renewalChanged.emit()
