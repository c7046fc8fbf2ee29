"""What may be typed about a skater, field by field."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.races import Sex
from skatedesk.services.person_fields import FieldError, PersonFields, birth_date, checked, checked_team

ADA = PersonFields("Holm", "Ada", "NOR", Sex.WOMEN)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("2004-06-30", date(2004, 6, 30)),
        ("30.6.2004", date(2004, 6, 30)),
        ("30 Jun 2004", date(2004, 6, 30)),
    ],
)
def test_a_birth_date_is_read_as_lists_write_it(typed: str, day: date | None):
    assert birth_date(typed) == day


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1/2/2004", "“1/2/2004” may be two days. Write it as 2001-02-03."),
        ("30 June", "“30 June” is no date. Write it as 2001-02-03."),
        ("1804-01-01", "1804-01-01 cannot be a birth date of a skater. Correct the year."),
    ],
)
def test_a_birth_date_that_cannot_stand_is_told(typed: str, reason: str):
    with pytest.raises(FieldError) as told:
        birth_date(typed)
    assert (told.value.field, str(told.value)) == ("born", reason)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"family": " "}, "family"),
        ({"given": "A\x00da"}, "given"),
        ({"nation": "nor"}, "nation"),
        ({"sex": Sex.MIXED}, "sex"),
        ({"born": date(1804, 1, 1)}, "born"),
        ({"club": "\x07"}, "club"),
    ],
)
def test_a_refusal_names_its_field(wrong: dict, field: str):
    with pytest.raises(FieldError) as told:
        checked(replace(ADA, **wrong))
    assert told.value.field == field


def test_the_fields_are_kept_with_single_spaces():
    assert checked(replace(ADA, family=" Holm  Berg ", club="Oslo\tSK")) == replace(
        ADA, family="Holm Berg", club="Oslo SK"
    )


def test_a_team_has_a_name_and_a_nation():
    assert checked_team(" Norway  1 ", "NOR") == "Norway 1"
    for name, nation, field in (("", "NOR", "name"), ("Norway", "Nor", "nation")):
        with pytest.raises(FieldError) as told:
            checked_team(name, nation)
        assert told.value.field == field
