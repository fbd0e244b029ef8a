"""What of a visit changes when customers change their personal data: the screens greet them by the new name (R25)."""

from dataclasses import replace

from kiosk.domain.stages import Stage
from kiosk.domain.visit import OutOfTurn, Visit


def details_saved(
    visit: Visit, first_name: str, surname: str, language: str, country: str
) -> Visit:
    """The store has the customer's new details; the cart and everything else stay. `OutOfTurn` anywhere else."""
    if visit.stage is not Stage.PERSONAL_DATA or visit.profile is None:
        raise OutOfTurn("no personal data are being changed")
    profile = replace(
        visit.profile, first_name=first_name, surname=surname, language=language, country=country
    )
    return replace(visit, profile=profile)
