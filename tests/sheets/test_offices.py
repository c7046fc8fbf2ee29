import tomllib

import pytest

from skatedesk.places import resources
from skatedesk.sheets import offices
from skatedesk.sheets.offices import moment_word, role_word

OFFICES = {
    office
    for path in (resources() / "rules").glob("isu-*.toml")
    for office in tomllib.loads(path.read_text(encoding="utf-8"))["officials"]
}


@pytest.mark.parametrize("office", sorted(OFFICES))
def test_every_office_of_the_regulations_has_a_word_in_every_language(office: str, monkeypatch: pytest.MonkeyPatch):
    assert role_word(office) == office
    assert role_word(office.upper().replace("'", "’")) == office
    monkeypatch.setattr(offices, "_", lambda text: f"translated {text}")
    assert role_word(office) == f"translated {office}"


def test_another_office_stays_as_it_was_written_down():
    assert role_word("Photographer") == "Photographer"


def test_the_ice_is_measured_at_three_moments_and_at_others():
    assert [moment_word(moment) for moment in ("start", "Interval", "END", "after pair 4")] == [
        "Start",
        "Interval",
        "End",
        "after pair 4",
    ]
