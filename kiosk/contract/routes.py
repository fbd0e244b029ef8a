"""Every address of the store that a kiosk calls, so that both sides name it once; the models say what goes over it.

All need the header `Device-Token`; those under `/v1/account`, cards, orders and hand-offs a session's
`Authorization: Bearer` as well. A POST that creates or moves something needs an `Idempotency-Key` (DESIGN §5).
"""

DEVICE_TOKEN_HEADER = "Device-Token"
IDEMPOTENCY_KEY_HEADER = "Idempotency-Key"

ENROLMENTS = "/v1/devices/enrolments"
"""POST `Enrolment` → 201 `Enrolled`; the one route without a device token."""
DEVICE = "/v1/device"
"""GET → `DeviceSettings`."""
CHANGES = "/v1/changes"
"""GET `?after=<cursor>&limit=50` → `Changes`."""
CAR_PICTURE = "/v1/pictures/cars/{body}/{paint}"
"""GET `?width=<px>`, `If-None-Match` → PNG with `ETag`, or 304."""
VEHICLE = "/v1/vehicles/{vin}"
"""GET → `VehicleFound`, or 404 `vehicle_unknown`."""

ACCOUNTS = "/v1/accounts"
"""POST `NewAccount` → 201 `Session`."""
SESSIONS = "/v1/sessions"
"""POST `Credentials` → 201 `Session`, or 401 `credentials_wrong`."""
SESSION = "/v1/sessions/current"
"""DELETE → 204: the session of the bearer ends."""
PASSWORD_RESETS = "/v1/password-resets"
"""POST `PasswordReset` → 202 without a body, always (R21)."""

ACCOUNT_VEHICLES = "/v1/account/vehicles"
"""GET → `AccountVehicles`; POST `AddVehicle` → 201 `VehicleFound`."""
ACCOUNT_CONTRACTS = "/v1/account/contracts"
"""GET → `Contracts`."""
BILLING_ADDRESS = "/v1/account/billing-address"
"""PUT `BillingAddress` → 204."""

CARDS = "/v1/cards"
"""POST `NewCard` → 201 `Card`, or 402 `card_declined`."""
ORDERS = "/v1/orders"
"""POST `NewOrder` → 201 `Order`; the same again → 200 with the same body."""
ORDER = "/v1/orders/{order_id}"
"""GET → `Order`."""
HANDOFFS = "/v1/handoffs"
"""POST `NewHandoff` → 201 `Handoff`."""
HANDOFF = "/v1/handoffs/{handoff_id}"
"""GET `?after=<version>` → `Handoff`, waiting up to 20 s for a newer version."""
HANDOFF_CODE = "/v1/handoffs/{handoff_id}/code"
"""POST without a body → 201 `Handoff` with a fresh code."""
