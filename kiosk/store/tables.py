"""Every table of the store in one import, for migrations and for whoever needs the whole schema."""

from kiosk.store.accounts import models as accounts
from kiosk.store.api_keys import models as api_keys
from kiosk.store.billing import models as billing
from kiosk.store.care import models as care
from kiosk.store.carts import models as carts
from kiosk.store.catalogue import models as catalogue
from kiosk.store.contracts import models as contracts
from kiosk.store.database import Table
from kiosk.store.devices import models as devices
from kiosk.store.erasures import models as erasures
from kiosk.store.feed import models as feed
from kiosk.store.handoffs import models as handoffs
from kiosk.store.http import models as http
from kiosk.store.invoices import models as invoices
from kiosk.store.jobs import models as jobs
from kiosk.store.mail import models as mail
from kiosk.store.oauth import models as oauth
from kiosk.store.orders import models as orders
from kiosk.store.payments import models as payments
from kiosk.store.phones import models as phones
from kiosk.store.renewals import models as renewals
from kiosk.store.salespeople import models as salespeople
from kiosk.store.telematics import models as telematics
from kiosk.store.terminations import models as terminations
from kiosk.store.vehicles import models as vehicles
from kiosk.store.withdrawals import models as withdrawals

MODULES = (
    accounts,
    api_keys,
    billing,
    care,
    carts,
    catalogue,
    contracts,
    devices,
    erasures,
    feed,
    handoffs,
    http,
    invoices,
    jobs,
    mail,
    oauth,
    orders,
    payments,
    phones,
    renewals,
    salespeople,
    telematics,
    terminations,
    vehicles,
    withdrawals,
)
METADATA = Table.metadata
