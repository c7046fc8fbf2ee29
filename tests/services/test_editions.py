"""Lists that go out, what changes them afterwards, and what is to be printed again."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle, Point
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    document_kinds,
    documents,
    editions,
    entries,
    entry_view,
    files,
    history,
    house_styles,
    importing,
    lists,
    papers,
    people,
    pictures,
    programmes,
    publishing,
    race_view,
    results,
    start_lists,
)
from skatedesk.services.document_kinds import Reading
from skatedesk.services.document_stock import Document
from skatedesk.services.documents import DocumentState, Standing
from skatedesk.services.editions import Issued
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import RacePlan
from skatedesk.sheets.sheet import Use
from tests.services import PEOPLE, id_of, refused, view

AT = datetime(2025, 11, 15, 14, 55)
LATER = datetime(2025, 11, 15, 15, 10)
PNG = b"\x89PNG\r\n\x1a\n"
ALLROUND = Path(__file__).parents[1] / "data" / "european_allround_2012"


def held(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def skate(file: ResultsFile) -> int:
    """Everybody skates the 1000 m, with one passing; the id of the race."""
    for at, name in enumerate(PEOPLE):
        results.record_passing(file, id_of(file, name), 200, RaceTime.parse(f"16.{at}0"))
        results.record_time(file, id_of(file, name), RaceTime.parse(f"1:09.{at}5"))
    return view(file).race.id


def issue_all(file: ResultsFile, at: datetime = AT) -> Issued:
    return editions.issue(file, held(file), [one.key for one in documents.offered(file, held(file))], at)


def state(file: ResultsFile, key: str) -> DocumentState:
    return next(one for one in documents.documents(file, held(file)) if one.key == key)


def states(file: ResultsFile) -> Counter[Standing]:
    return Counter(one.state for one in documents.documents(file, held(file)))


# --- which there are -----------------------------------------------------------------------------------------


def test_the_lists_of_a_competition_in_the_order_of_a_notice_board(file: ResultsFile):
    race = skate(file)
    five, mass = (lists.race(file, held(file), number).id for number in (2, 28))
    keys = [one.key for one in documents.offered(file, held(file))]
    assert keys == [
        "programme",
        "entries",
        *[f"{kind} {five}" for kind in ("race-entries", "start", "pairs", "lap-sheet", "results")],
        *[f"{kind} {race}" for kind in ("race-entries", "start", "pairs", "lap-sheet", "results", "laps")],
        *[f"{kind} {mass}" for kind in ("race-entries", "start", "pairs", "lap-sheet", "results")],
        "standings M 1000",
        "standings M mass start",
        "medals",
        "records",
        *[key for key in keys if key.startswith("qualification ")],
        "prizes",
        "prize-totals",
        "officials",
        "race-officials",
        "conditions",
    ]
    titles = {one.key: one.title for one in documents.offered(file, held(file))}
    assert titles[f"results {race}"] == "Result 8 · 1000m Men · Division A"
    assert titles["standings M 1000"] == "Standing 1000 m Men"
    assert titles["qualification owg-2026 M 1000"] == "Qualification Olympic Winter Games 2026, 1000m Men"
    assert states(file) == {Standing.NEVER: len(keys)}


def test_every_list_can_be_read_before_it_goes_out(file: ResultsFile):
    skate(file)
    keys = [one.key for one in documents.offered(file, held(file))]
    sheets = documents.sheets_of(file, held(file), keys, AT)
    assert {sheet.created for sheet in sheets} == {AT}
    assert all(sheet.revision and (sheet.revision.number, sheet.revision.at) == (1, None) for sheet in sheets)
    assert len({sheet.revision.digest for sheet in sheets if sheet.revision}) == len(keys)


def test_a_list_that_is_not_there_is_refused(file: ResultsFile):
    with pytest.raises(RuleError, match="There is no list “results 99” of this competition"):
        documents.sheet_of(file, held(file), "results 99")


# --- going out -----------------------------------------------------------------------------------------------


def test_what_goes_out_is_numbered_and_stands_until_something_changes(file: ResultsFile):
    race = skate(file)
    issued = editions.issue(file, held(file), [f"results {race}"], AT)
    assert issued.changed.label == "Result 8 · 1000m Men · Division A, revision 1"
    revision = issued.sheets[0].revision
    assert revision
    assert (revision.number, revision.at, revision.replaces, revision.changes) == (1, AT, 0, ())
    again = editions.issue(file, held(file), [f"results {race}"], LATER)
    assert (again.changed.at, again.fresh, again.replaced) == (None, frozenset(), ())
    assert (again.editions, again.sheets[0].revision) == (issued.editions, revision)
    assert state(file, f"results {race}").state is Standing.HOLDS


def test_a_correction_after_publishing_makes_the_next_edition_and_names_what_changed(file: ResultsFile):
    race = skate(file)
    issue_all(file)
    assert set(states(file)) == {Standing.HOLDS}
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.22"))
    touched = documents.changed(file, held(file))
    assert {one.key: one.changes for one in touched} == {
        f"results {race}": ("no 3 1:09.25 to 1:09.22",),
        f"laps {race}": ("Damian ŻUREK 1:09.25 to 1:09.22",),
        "qualification european-2026 M 1000": ("Damian ŻUREK 1:09.25 to 1:09.22",),
        "qualification owg-2026 M 1000": ("Damian ŻUREK 1:09.25 to 1:09.22",),
    }
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    touched = documents.changed(file, held(file))
    assert [one.key for one in touched] == [
        f"results {race}", f"laps {race}", "standings M 1000", "medals", "qualification european-2026 M 1000",
        "qualification four-continents-2026 M 1000", "qualification owg-2026 M 1000", "prizes", "prize-totals",
    ]  # fmt: skip
    issued = editions.issue(file, held(file), [one.key for one in touched], LATER)
    revision = issued.sheets[0].revision
    assert revision
    assert (revision.number, revision.at, revision.replaces, revision.replaced_at) == (2, LATER, 1, AT)
    assert revision.changes == ("no 3 1:09.25 to 1:09.01",)
    assert issued.changed.label == f"{len(touched)} lists issued"
    first = issued.replaced[0]
    assert (first.document.key, first.revision) == (f"results {race}", 1)
    assert first.sentence == "Superseded by revision 2, 15:10"
    assert documents.changed(file, held(file)) == ()


def test_an_issue_has_one_undo(file: ResultsFile):
    race = skate(file)
    before = states(file)
    issue_all(file)
    history.undo(file)
    assert states(file) == before
    assert start_lists.view(file, race).revision == 0
    history.redo(file)
    assert set(states(file)) == {Standing.HOLDS}
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    editions.issue(file, held(file), [f"results {race}"], LATER)
    history.undo(file)
    changed = state(file, f"results {race}")
    assert (changed.state, changed.changes) == (Standing.CHANGED, ("no 3 1:09.25 to 1:09.01",))
    history.undo(file)
    assert set(states(file)) == {Standing.HOLDS}


def test_what_is_taken_back_is_no_change(file: ResultsFile):
    race = skate(file)
    editions.issue(file, held(file), [f"results {race}"], AT)
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    assert state(file, f"results {race}").state is Standing.CHANGED
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.25"))
    assert state(file, f"results {race}").state is Standing.HOLDS


def test_official_is_another_edition_than_provisional(file: ResultsFile):
    race = skate(file)
    editions.issue(file, held(file), [f"results {race}"], AT)
    publishing.make_official(file, race, "as the referee saw it")
    assert state(file, f"results {race}").changes == ("provisional to official",)


def test_only_a_change_that_concerns_a_list_makes_it_be_read_again(file: ResultsFile, monkeypatch: pytest.MonkeyPatch):
    race = skate(file)
    issue_all(file)
    documents.documents(file, held(file))
    read: list[str] = []
    original = document_kinds.read

    def noting(reading: Reading, document: Document):
        read.append(document.key)
        return original(reading, document)

    monkeypatch.setattr(document_kinds, "read", noting)
    house_styles.set_style(file, held(file), HouseStyle(language="nl"))
    editions.printed(file, [1], LATER)
    documents.documents(file, held(file))
    assert read == []
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    documents.documents(file, held(file))
    five = lists.race(file, held(file), 2).id
    assert {f"results {race}", f"laps {race}", "standings M 1000"} <= set(read)
    assert not {f"start {race}", f"results {five}", "entries", "standings M mass start"} & set(read)
    read.clear()
    documents.documents(file, held(file))
    assert read == []


# --- start lists ---------------------------------------------------------------------------------------------


def test_a_start_list_goes_out_under_its_own_revision(file: ResultsFile):
    race = view(file).race.id
    start_lists.issue(file, race)
    start_lists.change_lanes(file, race, 1)
    start_lists.issue(file, race)
    issued = editions.issue(file, held(file), [f"start {race}"], AT)
    revision = issued.sheets[0].revision
    assert (revision.number if revision else 0, issued.sheets[0].heading.state) == (2, "revision 2")
    start_lists.change_lanes(file, race, 2)
    changed = state(file, f"start {race}")
    assert changed.state is Standing.CHANGED
    issued = editions.issue(file, held(file), [f"start {race}"], LATER)
    revision = issued.sheets[0].revision
    assert (revision.number if revision else 0, revision.replaces if revision else 0) == (3, 2)
    assert start_lists.view(file, race).revision == 3
    assert issued.sheets[0].heading.state == "revision 3"


def test_a_start_list_whose_heading_changed_is_a_revision_of_its_own(file: ResultsFile):
    race = view(file).race.id
    editions.issue(file, held(file), [f"start {race}"], AT)
    programmes.set_day(file, [race], None, "14:30")
    assert state(file, f"start {race}").changes == ("heading",)
    issued = editions.issue(file, held(file), [f"start {race}"], LATER)
    assert issued.sheets[0].revision
    assert issued.sheets[0].revision.number == start_lists.view(file, race).revision == 2


# --- languages -----------------------------------------------------------------------------------------------


def test_a_revision_is_the_same_in_every_language_and_style(file: ResultsFile):
    skate(file)
    keys = [one.key for one in documents.offered(file, held(file))]
    english = editions.issue(file, held(file), keys, AT).sheets
    style = HouseStyle(language="nl", second_language="ja", point=Point.COMMA)
    dutch = documents.sheets_of(file, held(file), keys, LATER, style)
    assert [sheet.revision for sheet in dutch] == [sheet.revision for sheet in english]
    house_styles.set_style(file, held(file), style)
    again = editions.issue(file, held(file), keys, LATER)
    assert (again.changed.at, again.fresh) == (None, frozenset())
    result = next(sheet for sheet in again.sheets if sheet.kind == "results")
    assert (result.style, result.second is not None) == (style, True)
    assert result.second
    assert result.second.style.language == "ja"
    assert result.second.rows[0].key == result.rows[0].key


def test_any_sheets_are_dressed_as_they_go_out(file: ResultsFile):
    race = skate(file)
    editions.issue(file, held(file), [f"results {race}"], AT)
    pictures.add_picture(file, held(file), Use.EVENT, PNG, "World Cup")
    pictures.add_picture(file, held(file), Use.SIGNATURE, PNG)
    result, laps = papers.dressed(
        file, held(file), lambda created: [view(file).result_list(created), view(file).lap_list(created)], LATER
    )
    assert [sheet.revision is not None for sheet in (result, laps)] == [True, False]
    assert result.revision
    assert result.revision.number == 1
    assert [picture.words for picture in result.pictures] == ["World Cup"]
    assert result.created == LATER


# --- what becomes of them ------------------------------------------------------------------------------------


def test_what_became_of_an_edition_is_kept(file: ResultsFile, tmp_path: Path):
    race = skate(file)
    (edition,) = editions.issue(file, held(file), [f"results {race}"], AT).editions
    assert editions.printed(file, [edition], LATER).label == "1 list printed"
    assert editions.hangs(file, edition, " Coaches'  board ").label == "On the notice board: Coaches' board"
    path = tmp_path / "result.pdf"
    assert editions.wrote(file, edition, [path]).label == "1 file written"
    assert editions.wrote(file, edition, [path]).at is None
    last = state(file, f"results {race}").last
    assert last
    assert (last.printed_at, last.hangs, last.files) == (LATER, "Coaches' board", (str(path.resolve()),))
    editions.hangs(file, edition, "")
    last = state(file, f"results {race}").last
    assert last
    assert last.hangs == ""


def test_what_was_printed_and_no_longer_holds_is_to_be_printed_again(file: ResultsFile):
    race = skate(file)
    keys = [f"results {race}", f"laps {race}"]
    first, _laps = editions.issue(file, held(file), keys, AT).editions
    editions.printed(file, [first], AT)
    editions.hangs(file, first, "Board 1")
    assert documents.to_print(file, held(file)) == ()
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    assert [one.key for one in documents.to_print(file, held(file))] == keys[:1]
    second, _laps = editions.issue(file, held(file), keys, LATER).editions
    (waiting,) = documents.to_print(file, held(file))
    assert (waiting.key, waiting.state) == (keys[0], Standing.HOLDS)
    assert waiting.last
    assert waiting.printed
    assert (waiting.last.id, waiting.printed.id) == (second, first)
    assert [(one.revision, one.hangs) for one in waiting.hanging] == [(1, "Board 1")]
    editions.printed(file, [second], LATER)
    assert documents.to_print(file, held(file)) == ()


def test_only_files_with_that_list_alone_are_put_aside(file: ResultsFile, tmp_path: Path):
    race = skate(file)
    keys = [f"results {race}", f"laps {race}"]
    made = editions.issue(file, held(file), keys, AT).editions
    book, page = tmp_path / "book.xlsx", tmp_path / "result.pdf"
    editions.wrote_all(file, {made[0]: (book, page), made[1]: (book,)})
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:09.01"))
    replaced = editions.issue(file, held(file), keys[:1], LATER).replaced
    assert [one.files for one in replaced] == [(page.resolve(),)]


def test_a_race_of_which_a_list_went_out_stays_in_the_programme(file: ResultsFile):
    programmes.add_race(file, held(file), RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500)))
    race = lists.programme(file, held(file))[-1].race
    skater = people.people(file)[0].person.competitor.id
    entries.enter(file, [race.id], [skater])
    editions.issue(file, held(file), [f"race-entries {race.id}"], AT)
    (line,) = next(one.lines for one in entry_view.entries(file, held(file)).races if one.race.id == race.id)
    entries.remove(file, [line.entry.id])
    with refused(file, f"Lists of race {race.number} went out. It stays in the programme."):
        programmes.remove_race(file, race.id)


def test_a_correction_touches_the_classification_of_an_allround(tmp_path: Path):
    """The men of the European Championships 2012: a slower 500 m of the winner."""
    file = files.new_file(tmp_path / "2012.skatedesk", "2025/26", "isu-2025-26")
    importing.import_races(file, [ALLROUND])
    keys = [one.key for one in documents.offered(file, held(file))]
    editions.issue(file, held(file), keys, AT)
    sprint = next(item.race for item in lists.programme(file, held(file)) if item.race.metres == 500)
    start = next(one for one in race_view.read(file, sprint.id).starts if one.competitor.name == "Jan Blokhuijsen")
    results.record_time(file, start.id, RaceTime.parse("36.99"))
    touched = documents.changed(file, held(file))
    assert [one.key for one in touched] == [f"results {sprint.id}", "classification M"]
    assert touched[0].changes == ("Jan Blokhuijsen 36.93 to 36.99",)
    file.close()
