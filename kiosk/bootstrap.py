"""The composition root: the only place that knows every class. Importing it loads the heavy libraries, so the screens
call it on a worker thread after their first frame (DESIGN §10)."""

from dataclasses import dataclass

from kiosk.adapters.card_tokens import ProviderTokens
from kiosk.adapters.clock import StoreTime, SystemClock
from kiosk.adapters.database import open_database
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.families import read_families
from kiosk.adapters.http import AddressRefused, HttpClient, checked_url
from kiosk.adapters.identity import (
    Identity,
    IdentityDamaged,
    enrolment_key,
    read_identity,
    save_identity,
)
from kiosk.adapters.qr_code import QrDrawer
from kiosk.adapters.store_client import StoreClient, enrol
from kiosk.config import Config, ConfigInvalid
from kiosk.ports.devices import CardTokens, Clock, QrCodes
from kiosk.ports.storage import Storage
from kiosk.ports.store import Store
from kiosk.ports.sync import Sync
from kiosk.sync.loop import SyncLoop
from kiosk.usecases import Core, Usecases, offline
from kiosk.usecases import customer_care as care
from kiosk.usecases import hand_off as hand
from kiosk.usecases import personal_data as personal
from kiosk.usecases import service_panel as panel
from kiosk.usecases.add_vehicle import AddVehicle
from kiosk.usecases.browse_services import BrowseServices
from kiosk.usecases.car_picture import CarPictures
from kiosk.usecases.create_account import CreateAccount
from kiosk.usecases.end_visit import EndVisit
from kiosk.usecases.identify_vehicle import IdentifyVehicle
from kiosk.usecases.log_in import LogIn
from kiosk.usecases.my_account import MyAccountUsecases
from kiosk.usecases.my_services import MyServices
from kiosk.usecases.order_outcome import OrderOutcomes
from kiosk.usecases.park_visit import ParkVisit
from kiosk.usecases.place_order import PlaceOrder, WithdrawOrder
from kiosk.usecases.read_terms import ReadTerms
from kiosk.usecases.refresh_cart import RefreshCart
from kiosk.usecases.register_card import RegisterCard
from kiosk.usecases.request_password_reset import RequestPasswordReset
from kiosk.usecases.save_billing_address import SaveBillingAddress
from kiosk.usecases.sign_in_by_phone import SignInByPhone
from kiosk.usecases.update_catalogue import UpdateCatalogue


class NotEnrolled(ConfigInvalid):
    """This kiosk has no identity yet: it needs a code from the store (K6)."""


@dataclass(frozen=True)
class Doubles:
    """What a test puts in the place of the real parts; nothing means the real one."""

    store: Store | None = None
    clock: Clock | None = None
    card_tokens: CardTokens | None = None
    qr_codes: QrCodes | None = None


def build(config: Config, doubles: Doubles | None = None, *, start_sync: bool = True) -> Core:
    """The kiosk's core on the real parts, with its sync running.

    Raises ConfigInvalid (NotEnrolled, an address that may not be used), StorageFailed or OSError.
    """
    given = doubles or Doubles()
    clock = given.clock or SystemClock()
    http = HttpClient(config.ca_file)
    try:
        store_time = StoreTime(clock)
        if given.store is not None:
            store, key = given.store, DeviceKey.new()
        else:
            store, key = _store(config, http, clock, store_time)
        storage = open_database(config.data_dir)
    except BaseException:
        http.close()
        raise
    store_time.not_before(storage.synced_at())
    update_catalogue = UpdateCatalogue(store, storage, store_time)
    sync = SyncLoop(store, storage, clock, update_catalogue)
    pictures = CarPictures(store, storage, sync.stale_picture)
    sync.revalidate_pictures_by(pictures.revalidate)
    usecases = _usecases(
        config,
        store,
        storage,
        clock,
        offline.OfflineUsecases.of(store, storage, key, store_time, read_families()),
        sync,
        pictures,
        update_catalogue,
        given.card_tokens or ProviderTokens(http, storage.settings),
        given.qr_codes or QrDrawer(),
    )

    def close() -> None:
        http.close()
        sync.stop()
        storage.close()

    if start_sync:
        sync.start()
    return Core(usecases, sync, clock, close)


def _usecases(
    config: Config,
    store: Store,
    storage: Storage,
    clock: Clock,
    without_store: offline.OfflineUsecases,
    sync: Sync,
    pictures: CarPictures,
    update_catalogue: UpdateCatalogue,
    card_tokens: CardTokens,
    qr_codes: QrCodes,
) -> Usecases:
    return Usecases(
        log_in=LogIn(store),
        create_account=CreateAccount(store),
        request_password_reset=RequestPasswordReset(store),
        identify_vehicle=IdentifyVehicle(store),
        add_vehicle=AddVehicle(store),
        car_picture=pictures,
        browse_services=BrowseServices(storage),
        my_services=MyServices(store),
        my_account=MyAccountUsecases.of(store),
        refresh_cart=RefreshCart(storage, update_catalogue),
        read_terms=ReadTerms(storage),
        save_billing_address=SaveBillingAddress(store),
        register_card=RegisterCard(card_tokens, store),
        place_order=PlaceOrder(storage, clock, sync.wake),
        withdraw_order=WithdrawOrder(storage),
        order_outcome=OrderOutcomes(storage),
        hand_off=hand.HandOff(store),
        draw_qr_code=hand.DrawQrCode(qr_codes),
        sign_in_by_phone=SignInByPhone(store),
        park_visit=ParkVisit(store),
        offline=without_store,
        end_visit=EndVisit(store, storage),
        update_catalogue=update_catalogue,
        write_to_care=care.WriteToCare(store),
        my_tickets=care.MyTickets(store),
        prefilled_letter=care.PrefilledLetter(store),
        read_details=personal.ReadDetails(store),
        save_details=personal.SaveDetails(store),
        save_contact=personal.SaveContact(store),
        change_password=personal.ChangePassword(store),
        change_email=personal.ChangeEmail(store),
        mail_export=personal.MailExport(store),
        preview_closing=personal.PreviewClosing(store),
        close_account=personal.CloseAccount(store),
        check_service_pin=panel.CheckServicePin(config.service_pin_hash, clock),
        device_settings=panel.ReadDeviceSettings(storage),
        parked_orders=panel.ParkedOrders(storage),
    )


def enrol_kiosk(config: Config, code: str) -> None:
    """Make this machine a kiosk of the store at `config.store_url`, under a key of its own, and keep both (K6).

    After a failure the same code may be given again: the key is kept, so the store knows who asks.
    Raises a StoreError, ConfigInvalid or OSError.
    """
    http = HttpClient(config.ca_file)
    try:
        url = checked_url(config.store_url)
        key = enrolment_key(config.data_dir)
        enrolled = enrol(http, url, _plain(code), key, SystemClock())
        save_identity(config.data_dir, Identity(url, str(enrolled.device_id), key.pem()))
    except AddressRefused as refused:
        raise ConfigInvalid(f"store_url: {refused}") from refused
    finally:
        http.close()


def _plain(code: str) -> str:
    """The code as the store made it: people type it in groups, and in small letters."""
    return "".join(code.split()).replace("-", "").upper()


def _store(
    config: Config, http: HttpClient, clock: Clock, store_time: StoreTime
) -> tuple[Store, DeviceKey]:
    try:
        identity = read_identity(config.data_dir)
        if identity is None:
            raise NotEnrolled("enrol it first: python -m kiosk enrol CODE --store URL")
        if config.store_url and checked_url(config.store_url) != identity.store_url:
            raise NotEnrolled("store_url names another store than the one that knows this kiosk")
        key = identity.key()
        client = StoreClient(http, identity.store_url, key, clock)
        client.device_id = identity.device_id
        client.tell_dates_to(store_time.learn)
        return client, key
    except (AddressRefused, IdentityDamaged) as error:
        raise ConfigInvalid(str(error)) from error
