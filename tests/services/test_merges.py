"""One person known twice: found, put together, taken apart."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, lists, merges, people, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.people import PersonFields
from skatedesk.store import entry_queries, rows
from skatedesk.store.schema import ImportedTimeRow, SkaterRow
from tests.services import THOUSAND, id_of, lock, refused, row, source, take, view

OTHER = {"name": "Damian ZUREK-NOWAK", "family": "Zurek-Nowak", "given": "Damian", "skater_key": ""}


def other_row(place: str, **other) -> dict:
    """A row for Damian ŻUREK under the other name."""
    return row("Żurek", place) | OTHER | other


def skater(file: ResultsFile, name: str) -> int:
    (found,) = people.people(file, name)
    return found.person.competitor.id


@pytest.fixture
def twice(file: ResultsFile) -> ResultsFile:
    """Damian ŻUREK is known a second time, with a race, a number, a time skated elsewhere and another name."""
    take(file, source(THOUSAND, other_row("1I", bib=44), race_no=9, event="World Cup #2", event_no=2))
    other = skater(file, "nowak")
    people.add_alias(file, other, "D. Nowak")
    people.edit(
        file,
        other,
        replace(people.fields_of(people.person(file, other)), born=date(1999, 1, 2), club="Zakopane", own_name="Żurek"),
    )
    with file.change("Times") as change:
        change.session.add(ImportedTimeRow(skater_id=other, metres=500, time_ms=34500, decimals=2))
    return file


def content(file: ResultsFile) -> dict[str, object]:
    """What the registry and the lists say, by name."""
    with file.read() as session:
        known = entry_queries.people(session)
        times = {key: len(found) for key, found in entry_queries.imported_times(session).items()}
        moved = [(one.id, one.merged_into, one.moved) for one in rows.skaters(session)]
    return {
        "people": known,
        "entries": {one.person.competitor.name: one.entries for one in people.people(file)},
        "times": times,
        "moved": moved,
        "starts": view(file, 9, 2).starts,
    }


def test_one_person_is_proposed_and_never_put_together_unasked(file: ResultsFile):
    assert merges.duplicates(file) == ()
    take(file, source(THOUSAND, other_row("1I", name="Damian ZUREK", family="Zurek"), race_no=9))
    before = len(people.people(file))
    (found,) = merges.duplicates(file)
    assert (found.kept.competitor.name, found.other.competitor.name) == ("Damian ŻUREK", "Damian ZUREK")
    assert found.reason == "same name and nation"
    assert len(people.people(file)) == before


def test_a_merge_moves_everything_and_one_undo_puts_it_back(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    before = content(twice)
    changed = merges.merge(twice, kept, other)
    assert changed.label == "Damian ZUREK-NOWAK (POL) is Damian ŻUREK (POL): 1 entry moved"
    assert len(changed.races) == 3
    one = people.person(twice, kept)
    assert (one.born, one.club, one.own_name, one.aliases) == (date(1999, 1, 2), "Zakopane", "Żurek", ("D. Nowak",))
    (start,) = view(twice, 9, 2).starts
    assert (start.competitor.id, start.competitor.name, start.bib) == (kept, "Damian ŻUREK", 44)
    assert content(twice)["times"] == {kept: 1}
    assert other not in [found.id for found in lists.skaters(twice)]
    assert [(found.skater_id, found.kept_id) for found in merges.merged(twice)] == [(other, kept)]
    history.undo(twice)
    assert content(twice) == before
    history.redo(twice)
    assert [found.skater_id for found in merges.merged(twice)] == [other]


def test_the_consequence_is_told_before_and_changes_nothing(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    before = content(twice)
    found = merges.consequence(twice, kept, other)
    assert found.entries == ("World Cup #2, race 9: 1000m Men",)
    assert (found.times, found.other_names) == (1, ("D. Nowak",))
    assert found.filled_in == ("Birth date", "Club", "Own script")
    assert content(twice) == before
    with refused(twice, "Choose two different skaters."):
        merges.consequence(twice, kept, kept)


def test_taken_apart_each_has_what_was_his(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    before = content(twice)
    merges.merge(twice, kept, other)
    changed = merges.unmerge(twice, other)
    assert changed.label == "Damian ZUREK-NOWAK (POL) is not Damian ŻUREK (POL)"
    assert len(changed.races) == 3
    assert content(twice) == before
    assert merges.merged(twice) == ()


def test_what_came_after_the_merge_stays_when_it_is_taken_apart(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    merges.merge(twice, kept, other)
    # A result of the moved entry, a correction, and a new race under the other name.
    results.record_time(twice, view(twice, 9, 2).starts[0].id, RaceTime(67890))
    people.edit(twice, kept, replace(people.fields_of(people.person(twice, kept)), club="Warszawa"))
    take(twice, source(THOUSAND, other_row("2I"), race_no=10, event="World Cup #2", event_no=2))
    assert view(twice, 10, 2).starts[0].competitor.id == kept
    merges.unmerge(twice, other)
    (start,) = view(twice, 9, 2).starts
    assert (start.competitor.id, start.counting and start.counting.time) == (other, RaceTime(67890))
    assert view(twice, 10, 2).starts[0].competitor.id == kept
    one, two = people.person(twice, kept), people.person(twice, other)
    assert (one.born, one.club, one.own_name) == (None, "Warszawa", "")
    assert (two.born, two.club, two.own_name) == (date(1999, 1, 2), "Zakopane", "Żurek")


def test_an_entry_taken_out_since_does_not_come_back(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    merges.merge(twice, kept, other)
    with twice.change("Out") as change:
        for time in rows.imported_times(change.session, kept):
            change.session.delete(time)
    merges.unmerge(twice, other)
    assert content(twice)["times"] == {}


def test_imports_of_a_merged_skater_go_to_the_kept_one(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    people.edit(twice, other, replace(people.fields_of(people.person(twice, other)), key="POL9"))
    merges.merge(twice, kept, other)
    take(twice, source(THOUSAND, other_row("2I", skater_key="POL9"), race_no=10))
    take(twice, source(THOUSAND, other_row("2I"), race_no=11))
    assert [view(twice, number).starts[0].competitor.id for number in (10, 11)] == [kept, kept]
    assert people.person(twice, other).competitor.id == kept
    assert len(people.people(twice)) == 6


def test_the_id_goes_with_the_person_and_comes_back(file: ResultsFile):
    kept = people.add(file, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN)).made
    other = people.add(file, PersonFields("Haalm", "Ada", "NOR", Sex.WOMEN, "NOR7")).made
    merges.merge(file, kept, other)
    assert people.person(file, kept).competitor.key == "NOR7"
    history.undo(file)
    history.redo(file)
    assert people.person(file, kept).competitor.key == "NOR7"
    merges.unmerge(file, other)
    assert people.person(file, kept).competitor.key == ""
    assert people.person(file, other).competitor.key == "NOR7"


def test_an_id_given_to_somebody_else_since_stays_there(file: ResultsFile):
    kept = people.add(file, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN)).made
    other = people.add(file, PersonFields("Haalm", "Ada", "NOR", Sex.WOMEN, "NOR7")).made
    merges.merge(file, kept, other)
    people.edit(file, kept, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN, "NOR8"))
    people.add(file, PersonFields("Moe", "Eva", "NOR", Sex.WOMEN, "NOR7"))
    merges.unmerge(file, other)
    assert people.person(file, kept).competitor.key == "NOR8"
    assert people.person(file, other).competitor.key == ""


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_chain_of_merges_is_taken_apart_in_any_order(twice: ResultsFile, order: tuple[int, int]):
    first = skater(twice, "nowak")
    second = people.add(twice, PersonFields("Zurek", "D.", "POL", Sex.MEN)).made
    third = skater(twice, "m148")
    before = content(twice)
    merges.merge(twice, second, first)
    merges.merge(twice, third, second)
    (start,) = view(twice, 9, 2).starts
    assert start.competitor.id == third
    assert people.person(twice, third).born == date(1999, 1, 2)
    for place in order:
        merges.unmerge(twice, (first, second)[place])
    assert content(twice) == before


def test_the_number_of_the_kept_one_holds_where_both_have_one(file: ResultsFile):
    take(file, source(THOUSAND, other_row("1I", bib=44), race_no=9))
    kept, other = skater(file, "m148"), skater(file, "nowak")
    merges.merge(file, kept, other)
    assert [start.bib for start in view(file, 9).starts] == [3]
    merges.unmerge(file, other)
    assert [start.bib for start in view(file, 9).starts] == [44]


def test_a_merge_gives_nobody_another_number_on_an_official_sheet(file: ResultsFile):
    take(file, source(THOUSAND, other_row("1I", bib=44), race_no=9))
    kept, other = skater(file, "m148"), skater(file, "nowak")
    lock(file, 9)
    sentence = " would have another start number in race 9, which is official. Make it provisional first."
    with refused(file, f"Damian ZUREK-NOWAK{sentence}"):
        merges.merge(file, kept, other)
    history.undo(file)
    merges.merge(file, kept, other)
    lock(file, 9)
    with refused(file, f"Damian ŻUREK{sentence}"):
        merges.unmerge(file, other)


def test_a_merge_that_puts_another_name_on_official_sheets_says_so(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    lock(twice, 9, 2)
    label = "Damian ZUREK-NOWAK (POL) is Damian ŻUREK (POL): 1 entry moved"
    told = "race 9 is official, issue its sheets again"
    assert merges.merge(twice, kept, other).label == f"{label}; {told}"
    assert merges.unmerge(twice, other).label.endswith(f"; {told}")


def test_who_is_entered_in_the_same_race_is_two(file: ResultsFile):
    kept, other = skater(file, "stolz"), skater(file, "dawson")
    with refused(
        file,
        "Jordan STOLZ (USA) and Casey DAWSON (USA) are both entered in race 2 of World Cup #1. "
        "Take one entry out first.",
    ):
        merges.merge(file, kept, other)


def test_other_people_are_not_put_together(file: ResultsFile):
    stolz = skater(file, "stolz")
    ada = people.add(file, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN, born=date(2001, 2, 3))).made
    eva = people.add(file, PersonFields("Holm", "Eva", "NOR", Sex.WOMEN, born=date(2001, 2, 4))).made
    ida = people.add(file, PersonFields("Holm", "Ida", "NOR", Sex.WOMEN)).made
    with refused(file, "one of them skates with the men"):
        merges.merge(file, stolz, ada)
    with refused(file, "Ada HOLM (NOR) was born on 2001-02-03, Eva HOLM (NOR) on 2001-02-04."):
        merges.merge(file, ada, eva)
    with refused(file, "Choose two different skaters."):
        merges.merge(file, ada, ada)
    with refused(file, "Ida HOLM (NOR) is not merged into anybody."):
        merges.unmerge(file, ida)
    merges.merge(file, ada, ida)
    for pair in ((eva, ida), (ida, eva)):
        with refused(file, "Ida HOLM (NOR) is merged into another skater already."):
            merges.merge(file, *pair)


def test_the_row_of_the_other_one_stays_in_the_file(twice: ResultsFile):
    kept, other = skater(twice, "m148"), skater(twice, "nowak")
    merges.merge(twice, kept, other)
    with twice.read() as session:
        row_of_other = rows.by_id(session, SkaterRow, other)
        assert (row_of_other.name, row_of_other.merged_into) == ("Damian ZUREK-NOWAK", kept)
    assert id_of(twice, "Żurek")
