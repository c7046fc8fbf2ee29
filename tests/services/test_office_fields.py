"""How a name is typed beside an office."""

import pytest

from skatedesk.services.office_fields import name_and_nation


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Moyca STOFFEL (can)", ("Moyca STOFFEL", "CAN")),
        ("高木 美帆(JPN)", ("高木 美帆", "JPN")),
        ("Anna (chief)", ("Anna (chief)", "NED")),
        ("Anna", ("Anna", "NED")),
    ],
)
def test_the_nation_in_brackets_behind_a_name_is_its_nation(typed: str, found: tuple[str, str]):
    assert name_and_nation(typed, "ned") == found
