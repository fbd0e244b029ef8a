"""What a customer can do at the kiosk, one file each; they block, so they run off the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.contract.devices import DeviceSettings
from kiosk.ports.devices import Clock
from kiosk.ports.sync import Sync
from kiosk.usecases.add_vehicle import AddVehicle
from kiosk.usecases.browse_services import BrowseServices
from kiosk.usecases.car_picture import CarPictures
from kiosk.usecases.create_account import CreateAccount
from kiosk.usecases.customer_care import MyTickets, PrefilledLetter, WriteToCare
from kiosk.usecases.end_visit import EndVisit
from kiosk.usecases.hand_off import DrawQrCode, HandOff
from kiosk.usecases.identify_vehicle import IdentifyVehicle
from kiosk.usecases.log_in import LogIn
from kiosk.usecases.my_account import MyAccountUsecases
from kiosk.usecases.my_services import MyServices
from kiosk.usecases.offline import OfflineUsecases
from kiosk.usecases.order_outcome import OrderOutcomes
from kiosk.usecases.park_visit import ParkVisit
from kiosk.usecases.personal_data import (
    ChangeEmail,
    ChangePassword,
    CloseAccount,
    MailExport,
    PreviewClosing,
    ReadDetails,
    SaveContact,
    SaveDetails,
)
from kiosk.usecases.place_order import PlaceOrder, WithdrawOrder
from kiosk.usecases.read_terms import ReadTerms
from kiosk.usecases.refresh_cart import RefreshCart
from kiosk.usecases.register_card import RegisterCard
from kiosk.usecases.request_password_reset import RequestPasswordReset
from kiosk.usecases.save_billing_address import SaveBillingAddress
from kiosk.usecases.service_panel import CheckServicePin, ParkedOrders, ReadDeviceSettings
from kiosk.usecases.sign_in_by_phone import SignInByPhone
from kiosk.usecases.update_catalogue import UpdateCatalogue


@dataclass(frozen=True)
class Usecases:
    """Every use case, ready to be called."""

    log_in: LogIn
    create_account: CreateAccount
    request_password_reset: RequestPasswordReset
    identify_vehicle: IdentifyVehicle
    add_vehicle: AddVehicle
    car_picture: CarPictures
    browse_services: BrowseServices
    my_services: MyServices
    my_account: MyAccountUsecases
    refresh_cart: RefreshCart
    read_terms: ReadTerms
    save_billing_address: SaveBillingAddress
    register_card: RegisterCard
    place_order: PlaceOrder
    withdraw_order: WithdrawOrder
    order_outcome: OrderOutcomes
    hand_off: HandOff
    draw_qr_code: DrawQrCode
    sign_in_by_phone: SignInByPhone
    park_visit: ParkVisit
    offline: OfflineUsecases
    end_visit: EndVisit
    update_catalogue: UpdateCatalogue
    write_to_care: WriteToCare
    my_tickets: MyTickets
    prefilled_letter: PrefilledLetter
    read_details: ReadDetails
    save_details: SaveDetails
    save_contact: SaveContact
    change_password: ChangePassword
    change_email: ChangeEmail
    mail_export: MailExport
    preview_closing: PreviewClosing
    close_account: CloseAccount
    check_service_pin: CheckServicePin
    device_settings: ReadDeviceSettings
    parked_orders: ParkedOrders


@dataclass(frozen=True)
class Core:
    """Everything that the screens get: what can be done, the background sync, the clock, and how to close it all.

    `close` stops the sync and closes the database; it is called once, after the last use case has returned.
    """

    usecases: Usecases
    sync: Sync
    clock: Clock
    close: Callable[[], None]

    @property
    def settings(self) -> DeviceSettings | None:
        """Who this kiosk is, from memory once known: safe on the screen's thread after the first contact."""
        return self.usecases.device_settings()
