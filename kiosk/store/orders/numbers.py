"""Order numbers: short enough to say on the phone, and not to be guessed from one another."""

import secrets

from kiosk.store.orders import repository
from kiosk.store.work import Work

_ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"
"""No letters or digits that are mistaken for another when they are read out."""
_LENGTH = 8


def new_number(work: Work) -> str:
    """A number that no order has yet, such as `7KQ2-HX4M`."""
    while True:
        number = random_number()
        if not repository.number_taken(work.session, number):
            return number


def random_number() -> str:
    """Letters and digits in the form of such a number."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"
