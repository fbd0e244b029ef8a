"""The stages of a visit, the steps they belong to, and where "back" leads: the tables of the stage machine."""

from enum import StrEnum


class Stage(StrEnum):
    """Where the visit is; each has one screen."""

    ATTRACT = "attract"
    WELCOME = "welcome"
    LOG_IN = "log_in"
    CREATE_ACCOUNT = "create_account"
    PHONE_SIGN_IN = "phone_sign_in"
    ACCOUNT_CREATED = "account_created"
    VIN = "vin"
    CONFIRM_VEHICLE = "confirm_vehicle"
    HOME = "home"
    SERVICE = "service"
    CART = "cart"
    TERMS = "terms"
    BILLING = "billing"
    PAYMENT = "payment"
    ORDERING = "ordering"
    CONFIRMATION = "confirmation"
    HANDOFF = "handoff"
    PARKING = "parking"
    CARRYING = "carrying"
    MY_ACCOUNT = "my_account"
    MY_CARS = "my_cars"
    REMOVE_CAR = "remove_car"
    MY_SERVICES = "my_services"
    MY_SERVICE = "my_service"
    RENEWAL = "renewal"
    WITHDRAWAL = "withdrawal"
    INVOICES = "invoices"
    INVOICE = "invoice"
    PERSONAL_DATA = "personal_data"
    ANOTHER_CARD = "another_card"


class Step(StrEnum):
    """The five steps shown on top of the screen (LOOK.md)."""

    ACCOUNT = "account"
    VEHICLE = "vehicle"
    SERVICES = "services"
    PAYMENT = "payment"
    PHONE = "phone"


ACCOUNT_STAGES = frozenset(list(Stage)[list(Stage).index(Stage.MY_ACCOUNT) :])
"""Everything under "my account"; beside the five steps, and left to where one came from (`kiosk.domain.my_account`)."""

STEP_OF: dict[Stage, Step | None] = {
    Stage.ATTRACT: None,
    Stage.WELCOME: Step.ACCOUNT,
    Stage.LOG_IN: Step.ACCOUNT,
    Stage.CREATE_ACCOUNT: Step.ACCOUNT,
    Stage.PHONE_SIGN_IN: Step.ACCOUNT,
    Stage.ACCOUNT_CREATED: Step.ACCOUNT,
    Stage.VIN: Step.VEHICLE,
    Stage.CONFIRM_VEHICLE: Step.VEHICLE,
    Stage.HOME: Step.SERVICES,
    Stage.SERVICE: Step.SERVICES,
    Stage.CART: Step.SERVICES,
    Stage.TERMS: Step.PAYMENT,
    Stage.BILLING: Step.PAYMENT,
    Stage.PAYMENT: Step.PAYMENT,
    Stage.ORDERING: Step.PAYMENT,
    Stage.CONFIRMATION: Step.PHONE,
    Stage.HANDOFF: Step.PHONE,
    Stage.PARKING: Step.PHONE,
    Stage.CARRYING: Step.PHONE,
    **dict.fromkeys(ACCOUNT_STAGES),
}

BACK: dict[Stage, Stage] = {
    Stage.LOG_IN: Stage.WELCOME,
    Stage.CREATE_ACCOUNT: Stage.WELCOME,
    Stage.PHONE_SIGN_IN: Stage.WELCOME,
    Stage.CONFIRM_VEHICLE: Stage.VIN,
    Stage.SERVICE: Stage.HOME,
    Stage.CART: Stage.HOME,
    Stage.TERMS: Stage.CART,
    Stage.BILLING: Stage.TERMS,
    Stage.PAYMENT: Stage.BILLING,
}
"""Where "back" leads; a stage that is missing has no way back (what is ordered stays ordered)."""
