"""The feed of changes, and the example catalogue: services, rules, prices and terms (R51 to R61, R78)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.contract.catalogue import Changes, TermsDocument
from kiosk.domain.catalogue import Renewal, fit, mismatches
from kiosk.domain.consent import Terms
from kiosk.domain.vehicle import Body, Energy
from kiosk.store.catalogue import service as catalogue
from kiosk.store.seed import example_services, example_terms, example_vehicles
from tests.store.support import Kiosk, Running

LANGUAGES = {"nl", "en", "fr", "de"}
TODAY = datetime(2026, 3, 2, tzinfo=UTC).date()


def all_changes(kiosk: Kiosk, after: str = "", limit: int = 50) -> tuple[list[Any], str]:
    """Every page from a cursor on, and the last cursor."""
    found: list[Any] = []
    while True:
        page = kiosk.get(f"/v1/changes?after={after}&limit={limit}").json()
        Changes.model_validate_json(kiosk.get(f"/v1/changes?after={after}&limit={limit}").content)
        found += page["services"] + page["terms"]
        after = page["cursor"]
        if not page["more"]:
            return found, after


def test_the_first_call_brings_everything(kiosk: Kiosk) -> None:
    """R51, R61: seven services and both texts in every language."""
    found, cursor = all_changes(kiosk)
    assert len([change for change in found if "id" in change]) == 7
    texts = [change["document"] for change in found if "document" in change]
    assert {(text["terms"], text["language"]) for text in texts} == {
        (terms.value, language) for terms in Terms for language in LANGUAGES
    }
    assert all_changes(kiosk, cursor) == ([], cursor)


@pytest.mark.parametrize("limit", [1, 2, 7, 50])
def test_pages_of_any_size_bring_the_same(kiosk: Kiosk, limit: int) -> None:
    whole, _ = all_changes(kiosk)
    paged, _ = all_changes(kiosk, limit=limit)
    assert sorted(map(str, paged)) == sorted(map(str, whole))


def test_only_what_changed_is_sent(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §4: cost follows what changed, not what exists."""
    _, cursor = all_changes(kiosk)
    service = example_services()[0]
    dearer = replace(service, offers=(replace(service.offers[0], price_cents=8900),))
    with running.work() as work:
        assert catalogue.put_service(work, dearer)
        assert not catalogue.put_service(work, dearer)
        assert catalogue.withdraw_service(work, "danger_zones")
        assert not catalogue.withdraw_service(work, "danger_zones")
    found, _ = all_changes(kiosk, cursor)
    assert [change["id"] for change in found] == ["connect_nav", "danger_zones"]
    assert found[0]["service"]["offers"][0]["price_cents"] == 8900
    assert found[1]["service"] is None


def test_a_change_undone_is_a_change(running: Running, kiosk: Kiosk) -> None:
    _, cursor = all_changes(kiosk)
    service = example_services()[0]
    with running.work() as work:
        catalogue.withdraw_service(work, service.id)
        catalogue.put_service(work, service)
    found, _ = all_changes(kiosk, cursor)
    assert [change["id"] for change in found] == [service.id]


@pytest.mark.parametrize(
    "cursor", ["garbage", "cg", "r", "%00", "cjk5OTk5OTk5", "é", "LTE", "a" * 200]
)
def test_a_strange_cursor_starts_from_the_beginning(kiosk: Kiosk, cursor: str) -> None:
    """DESIGN §4: a kiosk that moved to another store gets everything, not an error."""
    page = kiosk.get(f"/v1/changes?after={cursor}").json()
    whole = kiosk.get("/v1/changes").json()
    assert page["cursor"] == whole["cursor"]
    assert len(page["services"] + page["terms"]) == len(whole["services"] + whole["terms"])


@pytest.mark.parametrize("limit", ["0", "-5", "1000000"])
def test_the_size_of_a_page_is_bounded(kiosk: Kiosk, limit: str) -> None:
    page = kiosk.get(f"/v1/changes?limit={limit}").json()
    assert 1 <= len(page["services"] + page["terms"]) <= 50


def test_terms_of_a_version_never_change(running: Running) -> None:
    """R61: what was accepted stays readable as it was."""
    document = example_terms()[0]
    changed = document.model_copy(update={"body": "Something else."})
    with running.work() as work:
        assert not catalogue.put_terms(work, changed, work.now)
        assert catalogue.has_text(work, document.terms, document.version, document.language)


def test_a_new_version_is_present_from_its_day_on(running: Running) -> None:
    """R61."""
    later = TermsDocument(
        terms=Terms.SALE, version="2027-01", language="nl", title="Nieuw", body="Nieuw."
    )
    with running.work() as work:
        catalogue.put_terms(work, later, work.now + timedelta(days=1))
        assert catalogue.present_version(work, Terms.SALE) == "2026-01"
    running.clock.move(timedelta(days=2))
    with running.work() as work:
        assert catalogue.present_version(work, Terms.SALE) == "2027-01"
        assert catalogue.present_version(work, Terms.GEOLOCATION) == "2026-01"


def test_the_seven_services_are_on_sale() -> None:
    """R56."""
    assert [service.id for service in example_services()] == [
        "connect_nav",
        "danger_zones",
        "tracking_pack",
        "monitoring_pack",
        "mapping_pack",
        "teleservices",
        "e_remote_control",
    ]


def test_every_service_is_told_in_four_languages() -> None:
    """R56, K9: name, summary, description and benefits, without marks that a screen would have to hide (K8)."""
    for service in example_services():
        assert set(service.texts) == LANGUAGES
        for text in service.texts.values():
            assert text.name
            assert len(text.summary) <= 90
            assert len(text.description) > 100
            assert len(text.benefits) == 4
            assert not set("<>{}\u202e") & set(text.description + text.summary)


def test_the_packs_are_renewed_on_their_end_day_only() -> None:
    """R57, R78."""
    on_end_day = {s.id for s in example_services() if s.renewal is Renewal.ON_END_DAY}
    assert on_end_day == {"tracking_pack", "monitoring_pack", "mapping_pack"}


def test_e_remote_is_free_for_the_life_of_the_car() -> None:
    """R58."""
    remote = example_services()[-1]
    assert [(offer.price_cents, offer.term_months) for offer in remote.offers] == [(0, None)]
    assert remote.rule.energies == {"electric", "plug_in_hybrid"}


def test_rules_make_a_difference_for_every_service() -> None:
    """R53, R54: each fits some cars and not others, and says why not."""
    vehicles = example_vehicles(TODAY, "NL")
    for service in example_services():
        found = [mismatches(service.rule, vehicle) for vehicle in vehicles]
        assert any(not against for against in found), service.id
        assert any(found), service.id


def test_the_example_cars_cover_all_bodies_and_energies() -> None:
    vehicles = example_vehicles(TODAY, "NL")
    assert len(vehicles) >= 12
    assert {vehicle.body for vehicle in vehicles} == set(Body)
    assert {vehicle.energy for vehicle in vehicles} == set(Energy)
    assert TODAY in {vehicle.delivered_on for vehicle in vehicles}
    assert None in {vehicle.delivered_on for vehicle in vehicles}


def test_the_example_vins_are_consistent() -> None:
    """R39: WMI, model year at position 10, Z at position 6 for electric cars; painted in a known paint."""
    from kiosk.store.vehicles.pictures import paint_hex

    for vehicle in example_vehicles(TODAY, "NL"):
        assert vehicle.vin[:3] in {"VF7", "VR7", "VS7"}
        years = "ABCDEFGHJKLMNPRSTVWXY"
        assert 2010 + years.index(vehicle.vin[9]) == vehicle.model_year
        assert (vehicle.vin[5] == "Z") == (vehicle.energy is Energy.ELECTRIC)
        assert paint_hex(vehicle.paint)


def test_the_c3_aircross_fits_six_services() -> None:
    """R52, R53."""
    vehicles = {v.vin: v for v in example_vehicles(TODAY, "NL")}
    found = fit(tuple(example_services()), vehicles["VF7SXHNPMMT531882"])
    assert [each.service.id for each in found if not each.compatible] == ["e_remote_control"]


def test_the_c1_fits_none() -> None:
    """R54: the shop has to say why for each."""
    vehicles = {v.model: v for v in example_vehicles(TODAY, "NL")}
    found = fit(tuple(example_services()), vehicles["C1"])
    assert all(each.mismatches for each in found)
