"""Help, personal data and closing the account through the real window on the real store (R23 to R28, R81, R84, R85)."""

from __future__ import annotations

from tests.journeys.customer import Customer
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.story_data import SOMEBODY, asks_for_help, changes_data, leaves_for_good

CAR = "VR7BCZKXCNE012346"


def test_r23_to_r28_a_customer_asks_changes_and_leaves(
    customer: Customer, demo: Demonstration
) -> None:
    """R23, R24, R25, R26, R81, R84, R85: each shows in the store; another's address stays theirs."""
    kiosk = customer.kiosk
    customer.begin()
    customer.log_in(*CUSTOMER)
    if kiosk.stage == "vin":
        customer.add_car(CAR)
    customer.wait_for_home()
    number = asks_for_help(customer, demo)
    assert demo.ask("SELECT topic, state FROM tickets WHERE number = ?", number) == [
        ("sold", "open")
    ]
    changes_data(customer, demo)
    kept = "SELECT surname, contact FROM accounts WHERE email_key = ?"
    [[surname, contact]] = demo.ask(kept, CUSTOMER[0])
    assert surname == "de Vries-Müller"
    assert '"sms": true' in str(contact) or '"sms":true' in str(contact)
    assert demo.ask(kept, SOMEBODY) != []
    kinds = "SELECT kind FROM mails WHERE recipient = ?"
    wanted = {"ticket_received", "password_changed", "export_ready"}
    kiosk.wait(lambda: wanted <= {row[0] for row in demo.ask(kinds, CUSTOMER[0])}, "the mails")
    leaves_for_good(customer)
    assert demo.ask(kept, CUSTOMER[0]) == []
