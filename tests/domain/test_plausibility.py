"""Times that are allowed but asked back."""

import pytest

from skatedesk.domain.plausibility import doubt
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, rules


@pytest.mark.parametrize(
    ("time", "of", "field", "sentence"),
    [
        ("33.60", race(500), ["34.00"], "Faster than the world record (33.61). Check the time."),
        ("33.61", race(500), ["34.00"], ""),
        ("3.65", race(500), [], "Faster than the world record (33.61). Check the time."),
        ("36.00", race(500, sex=Sex.WOMEN), [], "Faster than the world record (36.09). Check the time."),
        ("36.10", race(500, sex=Sex.WOMEN), [], ""),
        ("34.37", race(500), ["34.00", "35.00", "36.00"], ""),
        ("1:10.00", race(500), ["34.00", "35.00", "36.00"], ""),
        (
            "1:10.01",
            race(500),
            ["34.00", "35.00", "36.00"],
            "More than twice the time of the field (35.00). Check the time.",
        ),
        (
            "1:10.02",
            race(500),
            ["34.99", "35.00"],
            "More than twice the time of the field (34.99). Check the time.",
        ),
        ("1:10.00", race(500), ["34.00", "35.00", "36.00", "1:28.69"], ""),
        ("1:07.22", race(500), [], ""),
        ("1:07.23", race(500), [], "More than twice the world record (33.61). Check the time."),
        ("14.00", race(300), [], ""),
        ("35.00", race(300), ["17.00"], "More than twice the time of the field (17.00). Check the time."),
        ("9.99", mass_start(), ["7:42.51"], ""),
    ],
)
def test_a_time_is_doubted_in_one_sentence(time: str, of, field: list[str], sentence: str):
    assert doubt(RaceTime.parse(time), of, [RaceTime.parse(other) for other in field], rules()) == sentence
