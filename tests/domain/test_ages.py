"""Age classes: born on which day, in which class."""

from datetime import date

import pytest

from skatedesk import places
from skatedesk.domain import ages
from skatedesk.domain.races import Sex
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules_championships import AgeSystem

RULES = read_rules((places.resources() / "rules" / "isu-2023-24.toml").read_text(encoding="utf-8"), "isu-2023-24.toml")


def system(name: str) -> AgeSystem:
    return next(one for one in RULES.ages if one.name == name)


def name_of(federation: str, born: date, season: str = "2023/24") -> str | None:
    found = ages.category(system(federation), born, Sex.WOMEN, season)
    return found.name if found else None


@pytest.mark.parametrize(
    ("born", "name"),
    [
        # The junior World Cup of 2023/24 was for those born from 1 July 2004 to 30 June 2008.
        (date(2008, 7, 1), "Junior C"),
        (date(2008, 6, 30), "Junior B"),
        (date(2006, 7, 1), "Junior B"),
        (date(2006, 6, 30), "Junior A"),
        (date(2004, 7, 1), "Junior A"),
        # Neo-seniors were born from 1 July 2000 to 30 June 2004.
        (date(2004, 6, 30), "Neo-senior"),
        (date(2000, 7, 1), "Neo-senior"),
        (date(2000, 6, 30), "Senior"),
        (date(1960, 1, 1), "Senior"),
        (date(2018, 1, 1), "Junior D"),
    ],
)
def test_the_isu_counts_the_age_reached_before_the_first_of_july(born: date, name: str):
    assert name_of("ISU", born) == name


def test_who_has_the_birthday_on_the_age_date_is_a_year_younger():
    isu = system("ISU")
    assert ages.age(isu, date(2004, 7, 1), "2023/24") == 18
    assert ages.age(isu, date(2004, 6, 30), "2023/24") == 19
    assert ages.age(isu, date(2004, 2, 29), "2023/24") == 19


def test_a_new_season_makes_everybody_a_year_older():
    assert name_of("ISU", date(2004, 7, 1), "2023/24") == "Junior A"
    assert name_of("ISU", date(2004, 7, 1), "2024/25") == "Neo-senior"


def test_another_age_date_is_that_of_the_rule_file():
    calendar = AgeSystem(name="By the year", age_date="01-01", classes=system("ISU").classes)
    assert ages.age(calendar, date(2004, 12, 31), "2023/24") == 18
    assert ages.age(calendar, date(2004, 1, 1), "2023/24") == 18
    assert ages.age(calendar, date(2003, 12, 31), "2023/24") == 19


@pytest.mark.parametrize("federation", [one.name for one in RULES.ages])
def test_the_classes_of_every_federation_hold_all_their_ages(federation: str):
    """Every class of the rule file is reached by its youngest and its oldest, and by nobody else."""
    table = system(federation)
    for one in table.classes:
        youngest = date(2023 - one.from_age, 6, 30)
        assert name_of(federation, youngest) == one.name
        assert name_of(federation, date(2023 - one.from_age, 7, 1)) != one.name
        if one.to_age is not None:
            assert name_of(federation, date(2023 - one.to_age - 1, 7, 1)) == one.name
            assert name_of(federation, date(2023 - one.to_age - 1, 6, 30)) != one.name


def test_a_federation_without_a_class_for_the_age_says_so():
    assert name_of("Speed Skating Canada", date(2016, 1, 1)) is None


@pytest.mark.parametrize(
    ("born", "sex", "code"),
    [
        (date(2002, 1, 1), Sex.WOMEN, "DN3"),
        (date(2006, 6, 30), Sex.MEN, "HA1"),
        (date(2006, 7, 1), Sex.MEN, "HB2"),
        (date(2010, 7, 1), Sex.WOMEN, "DPA"),
        (date(2010, 6, 30), Sex.WOMEN, "DC1"),
        (date(1999, 1, 1), Sex.WOMEN, "DS"),
        (date(1986, 1, 1), Sex.MEN, "H35"),
    ],
)
def test_the_code_of_the_knsb_names_sex_class_and_year(born: date, sex: Sex, code: str):
    found = ages.category(system("KNSB"), born, sex, "2023/24")
    assert found is not None
    assert found.code == code


def test_other_federations_print_the_code_of_the_rule_file():
    found = ages.category(system("ISU"), date(2002, 1, 1), Sex.WOMEN, "2023/24")
    assert found is not None
    assert found.code == "N"
    pony = ages.category(system("US Speedskating"), date(2014, 1, 1), Sex.MEN, "2023/24")
    assert pony is not None
    assert (pony.name, pony.code) == ("Pony", "")
