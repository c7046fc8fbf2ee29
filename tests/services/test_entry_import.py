"""Entry lists of federations: what each row would do, and that only what was confirmed is done."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.entries import EntryState, Person
from skatedesk.exports import formats
from skatedesk.imports.entry_columns import Target
from skatedesk.imports.entry_words import Field
from skatedesk.imports.errors import SourceError
from skatedesk.services import entries as acts
from skatedesk.services import entry_import, files, history, lists, merges, people
from skatedesk.services.entry_plan import Verdict
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.entry_marks import Persons
from skatedesk.sheets.entry_nations import entries_by_nation
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.schema import RaceRow, StartRow
from tests.services import content, refused
from tests.services.entry_lists import (
    HEADERS,
    build_meeting,
    entered,
    entries,
    meeting_id,
    plan,
    row_of,
    text_list,
    verdicts,
)

ANNA = "Berg;Anna;NOR;W;2001-02-03;Oslo SK;x;x;1:16.50"
OLA = "Dahl;Ola;NOR;M;1999-12-31;;x;;"


@pytest.fixture(scope="module")
def meeting_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("meeting") / "meeting.skatedesk"
    build_meeting(path)
    return path


@pytest.fixture
def meeting(meeting_path: Path, tmp_path: Path) -> Iterator[ResultsFile]:
    file = files.open_file(Path(shutil.copy(meeting_path, tmp_path / "meeting.skatedesk")))
    yield file
    file.close()


def take(file: ResultsFile, path: Path, answers: dict[int, int | None] | None = None):
    return entry_import.apply(file, plan(file, path), answers)


def people_of(file: ResultsFile) -> dict[str, Person]:
    with file.read() as session:
        return {one.competitor.name: one for one in entry_queries.people(session)}


def test_a_plan_changes_nothing(meeting: ResultsFile, tmp_path: Path):
    before = content(meeting.path)
    found = plan(meeting, text_list(tmp_path, ANNA, OLA))
    assert verdicts(found) == [(2, "new"), (3, "new")]
    assert row_of(found, 2).sentence == "New skater; entered: 500m Women, 1000m Women (1:16.50)."
    assert content(meeting.path) == before


def test_entries_go_to_division_b_and_to_both_runs(meeting: ResultsFile, tmp_path: Path):
    changed = take(meeting, text_list(tmp_path, ANNA, OLA))
    assert changed.label == "Entries from Norway.csv: 2 rows"
    assert entered(meeting) == {
        "Anna BERG": ["1000m Women Division B", "1st 500m Women Division B", "2nd 500m Women Division B"],
        "Ola DAHL": ["1st 500m Men Division B", "2nd 500m Men Division B"],
    }
    seeds = {race.metres: entry.seed.time.in_full() for race, entry in entries(meeting) if entry.seed}
    assert seeds == {1000: "1:16.50"}
    anna = people_of(meeting)["Anna BERG"]
    assert (anna.born, anna.club, anna.family, anna.given) == (date(2001, 2, 3), "Oslo SK", "Berg", "Anna")
    assert changed.races == {race.id for race, _entry in entries(meeting)}


def test_the_whole_list_is_one_undo(meeting: ResultsFile, tmp_path: Path):
    before = entered(meeting), people_of(meeting)
    take(meeting, text_list(tmp_path, ANNA, OLA))
    after = entered(meeting), people_of(meeting)
    history.undo(meeting)
    assert (entered(meeting), people_of(meeting)) == before
    history.redo(meeting)
    assert (entered(meeting), people_of(meeting)) == after


def test_the_same_list_again_is_known_and_doubles_nothing(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, ANNA, OLA)
    take(meeting, path)
    once = entries(meeting)
    again = plan(meeting, path)
    assert verdicts(again) == [(2, "known"), (3, "known")]
    assert again.is_fine
    assert entry_import.apply(meeting, again).at is None
    assert entries(meeting) == once


def test_what_a_new_list_says_otherwise_is_a_change_and_named(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, ANNA, OLA))
    found = plan(meeting, text_list(tmp_path, "Berg;Anna;NOR;W;2001-02-03;Hamar IL;x;x;1:15.90", OLA))
    row = row_of(found, 2)
    assert row.verdict is Verdict.CHANGED
    assert row.sentence == "1000m Women: entry time 1:15.90 instead of 1:16.50; club Hamar IL instead of Oslo SK."
    entry_import.apply(meeting, found)
    assert people_of(meeting)["Anna BERG"].club == "Hamar IL"
    assert {entry.seed.time.in_full() for _race, entry in entries(meeting) if entry.seed} == {"1:15.90"}


def test_who_was_composed_into_division_a_is_known_there(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, ANNA)
    take(meeting, path)
    with meeting.change("Division A") as change:
        races = {row.id: row for row in rows.races(change.session, meeting_id(meeting))}
        for row in rows.race_entries(change.session, races):
            own = races[row.race_id]
            row.race_id = next(
                one.id
                for one in races.values()
                if (one.metres, one.sex, one.run, one.discipline) == (own.metres, own.sex, own.run, own.discipline)
                and one.division == "A"
            )
    assert verdicts(plan(meeting, path)) == [(2, "known")]


def test_an_event_outside_the_programme_is_refused_and_the_others_stand(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, f"{ANNA};x", OLA, headers=[*HEADERS, "3000 m men"])
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "new"), (2, "refused"), (3, "new")]
    assert "3000m Men" in row_of(found, 2, Verdict.REFUSED).sentence
    path = text_list(tmp_path, f"{ANNA};x", headers=[*HEADERS, "700 m"])
    found = plan(meeting, path)
    assert row_of(found, 2, Verdict.REFUSED).sentence == (
        "Row 2: 700m Women is not in the programme of this competition. Take it out, or add the race."
    )
    entry_import.apply(meeting, found)
    assert len(entered(meeting)["Anna BERG"]) == 3


def test_the_second_row_for_one_event_is_refused_and_names_the_first(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, ANNA, "BERG;ANNA;NOR;W;2001-02-03;;x;;", "Berg;Anna;NOR;W;;;;;")
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "new"), (3, "refused"), (4, "refused")]
    assert "row 2 names Anna BERG for 500m Women already" in row_of(found, 3).sentence


def test_one_skater_may_have_a_row_for_each_event(meeting: ResultsFile, tmp_path: Path):
    headers = ["Name", "Nation", "Sex", "Distance", "Time", "Reserve"]
    path = text_list(
        tmp_path,
        "BERG Anna;NOR;W;500m;38.20;",
        "BERG Anna;NOR;W;1000m;;R2",
        "DAHL Ola;NOR;M;500;36,1;",
        headers=headers,
    )
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "new"), (3, "new"), (4, "new")]
    entry_import.apply(meeting, found)
    reserves = [(race.metres, entry.reserve) for race, entry in entries(meeting) if entry.state is EntryState.RESERVE]
    assert reserves == [(1000, 2)]
    assert list(people_of(meeting)) == ["Anna BERG", "Ola DAHL"]


def test_a_reserve_moves_up_and_a_guest_is_marked(meeting: ResultsFile, tmp_path: Path):
    headers = [*HEADERS[:7], "Reserve", "Out of competition"]
    take(meeting, text_list(tmp_path, "Berg;Anna;NOR;W;;;x;1;", headers=headers))
    assert {(entry.state, entry.reserve) for _race, entry in entries(meeting)} == {(EntryState.RESERVE, 1)}
    found = plan(meeting, text_list(tmp_path, "Berg;Anna;NOR;W;;;x;;yes", headers=headers))
    assert row_of(found, 2).sentence == "500m Women: no longer a reserve, out of competition."
    entry_import.apply(meeting, found)
    states = {(entry.state, entry.reserve, entry.out_of_competition) for _race, entry in entries(meeting)}
    assert states == {(EntryState.ENTERED, None, True)}


def test_a_withdrawal_here_outlives_an_older_list(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, OLA)
    take(meeting, path)
    acts.withdraw(meeting, [entry.id for _race, entry in entries(meeting)])
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "known")]
    assert "withdrawn here, and stays so" in row_of(found, 2).sentence


def test_a_withdrawal_in_the_list_is_left_to_an_official(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, OLA))
    found = plan(meeting, text_list(tmp_path, "Dahl;Ola;NOR;M;;;WDR;;"))
    assert verdicts(found) == [(2, "refused")]
    assert "Withdraw the entry by hand" in row_of(found, 2).sentence


def test_a_nation_marked_for_a_team_race_is_entered_once(meeting: ResultsFile, tmp_path: Path):
    path = text_list(tmp_path, f"{OLA};x", "Moe;Per;NOR;M;;;;;;x", headers=[*HEADERS, "Team pursuit"])
    found = plan(meeting, path)
    assert row_of(found, 2).sentence.endswith("Team Pursuit Men with the team of NOR.")
    entry_import.apply(meeting, found)
    teams = [(race.title, entry.competitor.name) for race, entry in entries(meeting) if entry.competitor.is_team]
    assert teams == [("Team Pursuit Men Division B", "NORWAY")]
    assert verdicts(plan(meeting, path)) == [(2, "known"), (3, "known")]


@pytest.mark.parametrize(("official", "reason"), [(False, "is drawn"), (True, "is official")])
def test_a_race_that_is_drawn_or_official_is_not_touched(
    meeting: ResultsFile, tmp_path: Path, official: bool, reason: str
):
    take(meeting, text_list(tmp_path, ANNA))
    thousand, entry = next((race, entry) for race, entry in entries(meeting) if race.metres == 1000)
    with meeting.change("Draw") as change:
        if official:
            rows.by_id(change.session, RaceRow, thousand.id).official = True
        else:
            change.session.add(StartRow(entry_id=entry.id, race_id=thousand.id, pair=1, lane="inner"))
    path = text_list(
        tmp_path, "Berg;Anna;NOR;W;2001-02-03;Oslo SK;x;x;1:15.00", "Lie;Eva;NOR;W;2000-01-01;;x;x;1:20.00"
    )
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "refused"), (3, "new"), (3, "refused")]
    assert "drawn" in row_of(found, 2).sentence
    assert reason in row_of(found, 3, Verdict.REFUSED).sentence
    entry_import.apply(meeting, found)
    seeds = [one.seed for race, one in entries(meeting) if race.id == thousand.id and one.seed]
    assert [seed.time.in_full() for seed in seeds] == ["1:16.50"]
    assert entered(meeting)["Eva LIE"] == ["1st 500m Women Division B", "2nd 500m Women Division B"]


def test_a_plan_that_no_longer_fits_the_file_is_refused(meeting: ResultsFile, tmp_path: Path):
    found = plan(meeting, text_list(tmp_path, ANNA))
    take(meeting, text_list(tmp_path, ANNA, name="Norway 2.csv"))
    with refused(meeting, "The file has changed since Norway.csv was compared with it"):
        entry_import.apply(meeting, found)


def test_an_asked_row_waits_for_an_official(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, ANNA))
    path = text_list(tmp_path, "Bergh;Anna;NOR;W;2001-02-03;;;x;", OLA)
    found = plan(meeting, path)
    assert verdicts(found) == [(2, "asked"), (3, "new")]
    (anna,) = row_of(found, 2).candidates
    assert anna.competitor.name == "Anna BERG"
    with refused(meeting, "Row 3 of Norway.csv cannot be answered so"):
        entry_import.apply(meeting, found, {3: anna.competitor.id})
    entry_import.apply(meeting, found)
    assert list(people_of(meeting)) == ["Anna BERG", "Ola DAHL"]
    found = plan(meeting, path)
    entry_import.apply(meeting, found, {2: None})
    assert list(people_of(meeting)) == ["Anna BERG", "Anna BERGH", "Ola DAHL"]


def test_the_answer_may_be_the_one_who_is_known(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, "Berg;Anna;NOR;W;2001-02-03;;x;;"))
    found = plan(meeting, text_list(tmp_path, "Bergh;Anna;NOR;W;2001-02-03;Oslo SK;;x;"))
    (anna,) = row_of(found, 2).candidates
    entry_import.apply(meeting, found, {2: anna.competitor.id})
    assert list(entered(meeting)) == ["Anna BERG"]
    assert len(entered(meeting)["Anna BERG"]) == 3
    assert people_of(meeting)["Anna BERG"].club == "Oslo SK"


def test_bibs_are_given_once(meeting: ResultsFile, tmp_path: Path):
    headers = ["Bib", "Name", "Nation", "Sex", "500"]
    take(meeting, text_list(tmp_path, "214;BERG Anna;NOR;W;x", headers=headers))
    rows = ("215;BERG Anna;NOR;W;x", "214;LIE Eva;NOR;W;x")
    found = plan(meeting, text_list(tmp_path, *rows, headers=headers))
    assert verdicts(found) == [(2, "known"), (3, "new"), (3, "refused")]
    assert row_of(found, 2).sentence == "Number 214 is kept, the list says 215."
    assert "Anna BERG has number 214 already" in row_of(found, 3, Verdict.REFUSED).sentence


def test_a_list_gives_nobody_of_an_official_race_a_number(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, "BERG Anna;NOR;W;x", headers=["Name", "Nation", "Sex", "500"]))
    race, *_others = [race for race, entry in entries(meeting) if entry.competitor.name == "Anna BERG"]
    with meeting.change("Official") as change:
        change.session.get_one(RaceRow, race.id).official = True
    found = plan(meeting, text_list(tmp_path, "214;BERG Anna;NOR;W;x", headers=["Bib", "Name", "Nation", "Sex", "500"]))
    told = f"umber 214 is not given, as race {race.number} is official; make it provisional first."
    assert row_of(found, 2).sentence.endswith(told)
    before = content(meeting.path)
    entry_import.apply(meeting, found)
    assert content(meeting.path) == before


def test_numbers_that_count_the_rows_are_no_bibs(meeting: ResultsFile, tmp_path: Path):
    rows = ("1;BERG Anna;NOR;W;x", "2;LIE Eva;NOR;W;x", "3;;;;")
    table = entry_import.read(text_list(tmp_path, *rows, headers=["No", "Name", "Nation", "Sex", "500"]))
    assert table.unknown == ("No",)
    entry_import.apply(meeting, entry_import.plan(meeting, meeting_id(meeting), table))
    assert {entry.bib for _race, entry in entries(meeting)} == {None}


def test_who_is_entered_but_not_in_the_list_is_named(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, ANNA, OLA))
    found = plan(meeting, text_list(tmp_path, OLA))
    assert found.absent == ("Anna BERG",)
    assert "Entered, but not in this list: Anna BERG." in found.report().remarks


def test_a_list_without_a_needed_column_says_which(meeting: ResultsFile, tmp_path: Path):
    table = entry_import.read(text_list(tmp_path, "Anna;Berg;W", headers=["Given name", "Family name", "Sex"]))
    with pytest.raises(SourceError) as told:
        entry_import.plan(meeting, meeting_id(meeting), table)
    expected = "Norway.csv: no column says the nation, nor the distance. Choose one, or name the nation of all rows."
    assert str(told.value) == expected


def test_the_rows_of_a_list_without_nations_have_the_usual_one(meeting: ResultsFile, tmp_path: Path):
    headers = ["Family name", "Given name", "Sex", "500"]
    table = entry_import.read(text_list(tmp_path, "Berg;Anna;W;x", "Dahl;Ola;M;x", headers=headers), country="NOR")
    found = entry_import.plan(meeting, meeting_id(meeting), table)
    assert {(row.nation, row.verdict) for row in found.rows} == {("NOR", Verdict.NEW)}
    assert "NOR is taken for rows that name no nation." in found.report().remarks
    of_poland = entry_import.plan(meeting, meeting_id(meeting), table, table.mapping.with_nation("POL"))
    assert {row.nation for row in of_poland.rows} == {"POL"}


def test_the_usual_nation_fills_gaps_only_when_asked_and_corrects_nobody(meeting: ResultsFile, tmp_path: Path):
    headers = ["ID", "Name", "Nation", "Sex", "500"]
    take(meeting, text_list(tmp_path, "N1;Anna Berg;NOR;W;x", headers=headers))
    path = text_list(tmp_path, "N1;Anna Berg;;W;x", ";Ola Dahl;;M;x", headers=headers)
    table = entry_import.read(path, country="SWE")
    assert verdicts(entry_import.plan(meeting, meeting_id(meeting), table)) == [(2, "known"), (3, "refused")]
    found = entry_import.plan(meeting, meeting_id(meeting), table, table.mapping.with_nation("SWE"))
    assert verdicts(found) == [(2, "known"), (3, "new")]
    entry_import.apply(meeting, found)
    assert {name: one.competitor.nation for name, one in people_of(meeting).items()} == {
        "Anna BERG": "NOR", "Ola DAHL": "SWE",
    }  # fmt: skip


def test_a_column_may_be_chosen_by_hand(meeting: ResultsFile, tmp_path: Path):
    table = entry_import.read(
        text_list(tmp_path, "Berg;Anna;NOR;W;x", headers=["Family name", "Given name", "Who", "Sex", "500"])
    )
    assert table.unknown == ("Who",)
    mapping = table.mapping.changed(2, Target(Field.NATION))
    found = entry_import.plan(meeting, meeting_id(meeting), table, mapping)
    assert verdicts(found) == [(2, "new")]


def test_a_merged_skater_is_found_under_the_old_name_and_id(meeting: ResultsFile, tmp_path: Path):
    headers = ["ID", *HEADERS]
    take(meeting, text_list(tmp_path, "N1;Berg;Anna;NOR;W;;;x;;", "N2;Lie;Anna;NOR;W;;;;x;", headers=headers))
    known = people_of(meeting)
    merges.merge(meeting, known["Anna BERG"].competitor.id, known["Anna LIE"].competitor.id)
    for row in ("N2;Lie;Anna;NOR;W;;;x;x;", ";Lie;Anna;NOR;W;;;x;x;"):
        assert verdicts(plan(meeting, text_list(tmp_path, row, headers=headers))) == [(2, "known")]


def test_an_alias_is_the_skater(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, "Zhardembekuly;Altay;KAZ;M;;;x;;"))
    known = people_of(meeting)["Altay ZHARDEMBEKULY"]
    people.add_alias(meeting, known.competitor.id, "Altai ZHAR")
    found = plan(meeting, text_list(tmp_path, "Zhar;Altai;KAZ;M;;;x;;"))
    assert verdicts(found) == [(2, "known")]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_our_own_entry_list_comes_back_as_known(meeting: ResultsFile, tmp_path: Path, form: str):
    headers = [
        *HEADERS[:6],
        "Licence",
        "Native name",
        "500",
        "1000",
        "SB 1000",
        "SB 1000 date",
        "SB 1000 place",
        "Mass start",
    ]
    rows = (
        "Berg;Anna;NOR;W;2001-02-03;Oslo SK;N1;;x;R2;1:16.50;2025-03-01;Hamar;x OC",
        "Takagi;Miho;JPN;W;1994-05-22;;;高木 美帆;x;OC;;;;",
        "van der Poel;Nils;SWE;M;;;N3;;;x;1:10.005;;;",
        "Dahl;Ola;NOR;M;1999-12-31;;;;x;;;;;",
    )
    take(meeting, text_list(tmp_path, *rows, headers=headers))
    acts.withdraw(meeting, [entry.id for _race, entry in entries(meeting) if entry.competitor.name == "Ola DAHL"])
    before = entries(meeting), people_of(meeting)
    with meeting.read() as session:
        races = queries.races(session, meeting_id(meeting))
    persons = Persons({one.competitor.id: one for one in people_of(meeting).values()}, born=True)
    sheet = entries_by_nation(lists.competition(meeting, 1), races, [one for _race, one in before[0]], persons, None)
    assert len(sheet.lines) >= 3
    (written,) = formats.write([sheet], tmp_path, "entries", [form])
    found = plan(meeting, written.path)
    assert [row.verdict for row in found.rows] == [Verdict.KNOWN] * len(sheet.lines)
    assert (found.steps, found.absent) == ((), ())
    assert entry_import.apply(meeting, found).at is None
    assert (entries(meeting), people_of(meeting)) == before


def test_a_list_of_ids_alone_is_reported_with_the_names(meeting: ResultsFile, tmp_path: Path):
    take(meeting, text_list(tmp_path, f"N1;{ANNA}", headers=("ID", *HEADERS)))
    found = plan(meeting, text_list(tmp_path, "N1;3000", headers=("ID", "distances")))
    assert [(row.name, row.nation, row.verdict) for row in found.rows] == [("Anna BERG", "NOR", Verdict.NEW)]
