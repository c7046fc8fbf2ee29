"""Headings of many languages, and the mapping that follows from them."""

import pytest

from skatedesk.domain.races import Discipline, Sex
from skatedesk.imports.entry_columns import Mapping, Target, recognised
from skatedesk.imports.entry_facts import Event, RawRow, RawTable
from skatedesk.imports.entry_words import Field, words

FIVE = Event(Discipline.INDIVIDUAL, 500)
TEN = Event(Discipline.INDIVIDUAL, 10000)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Family name", Field.FAMILY),
        ("Achternaam", Field.FAMILY),
        ("Vorname", Field.GIVEN),
        ("Etternavn", Field.FAMILY),
        ("Imię", Field.GIVEN),
        ("PRENOM", Field.GIVEN),
        ("Cognome", Field.FAMILY),
        ("氏名", Field.NAME),
        ("姓名", Field.NAME),
        ("생년월일", Field.BORN),
        ("Geb.-Datum", Field.BORN),
        ("Date of\nbirth", Field.BORN),
        ("Name / 氏名", Field.NAME),
        ("Nation (NOC)", Field.NATION),
        ("M/F", Field.SEX),
        ("Licence no.", Field.KEY),
        ("skater_key", Field.KEY),
        ("Verein", Field.CLUB),
        ("Ｎａｔｉｏｎ", Field.NATION),
    ],
)
def test_a_heading_is_known_in_its_language(heading: str, field: Field):
    assert recognised(heading) == Target(field)


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("500", Target(Field.EVENT, FIVE)),
        ("1st 500 m", Target(Field.EVENT, FIVE)),
        ("500m Women Division B", Target(Field.EVENT, Event(Discipline.INDIVIDUAL, 500, Sex.WOMEN))),
        ("10.000 m", Target(Field.EVENT, TEN)),
        ("10 000", Target(Field.EVENT, TEN)),
        ("Mass start", Target(Field.EVENT, Event(Discipline.MASS_START))),
        ("mass_start", Target(Field.EVENT, Event(Discipline.MASS_START))),
        ("Massenstart", Target(Field.EVENT, Event(Discipline.MASS_START))),
        ("チームパシュート", Target(Field.EVENT, Event(Discipline.TEAM_PURSUIT))),
        ("SB 500m", Target(Field.SEED, FIVE)),
        ("500mタイム", Target(Field.SEED, FIVE)),
        ("500 seed_day", Target(Field.SEED_DAY, FIVE)),
        ("500 seed_metres", Target(Field.SEED_METRES, FIVE)),
        ("Reserve 500", Target(Field.RESERVE, FIVE)),
    ],
)
def test_an_event_may_have_a_column_of_its_own(heading: str, target: Target):
    assert recognised(heading) == target


@pytest.mark.parametrize("heading", ["", "Age", "2025", "Name of the federation", "Hotel", "500 breakfasts", "—"])
def test_other_headings_are_not_read(heading: str):
    assert recognised(heading) is None


def test_both_runs_are_one_event_and_another_column_counts_once():
    mapping = Mapping.found(["Name", "Full name", "1st 500 m", "2nd 500 m", "Hotel"])
    assert [target.field if target else None for target in mapping.targets] == [
        Field.NAME, None, Field.EVENT, Field.EVENT, None,
    ]  # fmt: skip
    assert mapping.unknown(["Name", "Full name", "1st 500 m", "2nd 500 m", "Hotel"]) == ("Full name", "Hotel")


def test_a_changed_mapping_reads_every_target_once():
    mapping = Mapping.found(["Name", "Country", "Hotel"]).changed(2, Target(Field.NATION))
    assert mapping.targets == (Target(Field.NAME), None, Target(Field.NATION))
    assert mapping.changed(2, None).missing() == ("the nation", "the distance")


def test_what_is_missing_is_said():
    assert Mapping.found(["Club"]).missing() == ("the name of the skater", "the nation", "the distance")
    assert Mapping.found(["ID", "500"]).missing() == ()
    assert Mapping.found(["Name", "Nation", "SB 500"]).missing() == ()


def test_a_list_without_nations_has_those_of_the_country():
    without = RawTable("a.csv", ("Name", "500"), ())
    assert Mapping.of(without).missing() == ("the nation",)
    for country in ("NOR", "Norge", "norway"):
        assert (Mapping.of(without, country).nation, Mapping.of(without, country).missing()) == ("NOR", ())
    assert Mapping.of(without, "Nowhere").lacks_nation
    assert Mapping.of(RawTable("a.csv", ("Name", "Nation", "500"), ()), "NOR").nation == ""
    assert Mapping.of(without, "NOR").changed(1, None).nation == "NOR"


def test_a_column_that_counts_the_rows_is_no_start_number():
    def of(*numbers: int | str) -> Target | None:
        rows = tuple(RawRow(place, (number, "Anna")) for place, number in enumerate(numbers))
        return Mapping.of(RawTable("a.csv", ("No", "Name"), rows)).targets[0]

    assert of(1, 2, 3) is None
    assert of("1", "2") is None
    assert of(101, 102) == Target(Field.BIB)


def test_no_word_stands_for_two_things():
    known = words()
    assert not set(known.yes) & (set(known.no) | set(known.reserve) | set(known.withdrawn))
    assert "NOR" in known.countries
    assert set(known.nations.values()) == set(known.countries)
