import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.domain.races import Discipline
from skatedesk.services import checking, lists, publishing, race_view, results
from skatedesk.services.files import FileError, ResultsFile, new_file, open_file
from skatedesk.store import rows


def tamper(path: Path, *statements: str) -> None:
    """Change the file behind the program's back, past every rule of the database."""
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            driver.execute(statement)


def findings(path: Path) -> list[str]:
    return [str(finding) for finding in checking.check_path(path).findings]


def start_of_stolz(file: ResultsFile) -> int:
    race = lists.race(file, lists.competition(file, 1).id, 12)
    starts = race_view.read(file, race.id).starts
    return next(start.id for start in starts if start.competitor.key == "M179")


START_OF_STOLZ = (
    "(SELECT starts.id FROM starts JOIN entries ON entries.id = entry_id JOIN skaters ON skaters.id = skater_id"
    " JOIN races ON races.id = starts.race_id JOIN competitions ON competitions.id = competition_id"
    " WHERE skaters.key = 'M179' AND races.number = 12 AND competitions.number = 1)"
)
ATTEMPT_OF_STOLZ = f"(SELECT id FROM attempts WHERE start_id = {START_OF_STOLZ})"


def test_the_sample_is_sound_and_everybody_is_accounted_for(sample_file: Path):
    report = checking.check_path(sample_file)
    assert report.sound
    assert all(race.accounted for race in report.races)
    counted = [(race.entries, race.finished, race.dnf, race.dq, race.dns, race.wdr) for race in report.races]
    assert len(counted) == 56
    # As on the official sheets.
    assert [sum(column) for column in zip(*counted, strict=True)] == [1390, 1371, 6, 10, 0, 3]


def test_a_new_file_is_sound(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    new_file(path, "2025/26", "isu-2025-26").close()
    assert checking.check_path(path) == checking.Report((), ())


def test_who_has_not_skated_yet_is_counted_and_is_no_fault(desk_file: Path):
    with closing(open_file(desk_file)) as file:
        results.clear_result(file, start_of_stolz(file))
    report = checking.check_path(desk_file)
    assert report.sound
    (race,) = [race for race in report.races if (race.competition.number, race.race.number) == (1, 12)]
    assert (race.entries, race.finished, race.not_skated) == (20, 19, 1)


def test_who_is_entered_without_a_place_on_the_list_has_not_skated(desk_file: Path):
    with closing(open_file(desk_file)) as file:
        results.clear_result(file, start_of_stolz(file))
        with file.change() as change:
            change.session.delete(rows.start_in_race(change.session, start_of_stolz(file))[0])
    report = checking.check_path(desk_file)
    assert report.sound
    (race,) = [race for race in report.races if (race.competition.number, race.race.number) == (1, 12)]
    assert (race.entries, race.finished, race.not_skated, race.accounted) == (20, 19, 1, True)


def test_an_official_race_with_an_open_start_is_a_fault(desk_file: Path):
    with closing(open_file(desk_file)) as file:
        race = lists.race(file, lists.competition(file, 1).id, 12)
        publishing.make_official(file, race.id, "who came in last fell")
    assert findings(desk_file) == []
    tamper(desk_file, f"DELETE FROM attempts WHERE start_id = {START_OF_STOLZ}")
    assert "World Cup #1, race 12: It is official, but 1 entry has neither time nor status." in findings(desk_file)


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        pytest.param(
            ["DROP INDEX uq_starts_lane", f"UPDATE starts SET lane = 'inner' WHERE id = {START_OF_STOLZ}"],
            "World Cup #1, race 12: 2 start in pair 6, lane inner.",
            id="two in one lane",
        ),
        pytest.param(
            [f"UPDATE attempts SET status = 'DNS' WHERE id = {ATTEMPT_OF_STOLZ}"],
            "is damaged (CHECK constraint failed in attempts)",
            id="did not start, with a time",
        ),
        pytest.param(
            [f"INSERT INTO passings (attempt_id, metres, time_ms, decimals) SELECT {ATTEMPT_OF_STOLZ}, 100, 40000, 2"],
            "World Cup #1, race 12: The passings and the time of Jordan STOLZ do not follow each other.",
            id="a passing behind the time",
        ),
        pytest.param(
            [f"UPDATE attempts SET time_ms = 33881, decimals = 2 WHERE id = {ATTEMPT_OF_STOLZ}"],
            "World Cup #1, race 12: The start list cannot be read: A time is known to the tenth",
            id="a time in more digits than it is known",
        ),
        pytest.param(
            [f"UPDATE attempts SET status = 'XX' WHERE id = {ATTEMPT_OF_STOLZ}"],
            "is damaged (CHECK constraint failed in attempts)",
            id="an unknown status",
        ),
        pytest.param(
            ["UPDATE races SET discipline = 'shuffleboard' WHERE id = 1"],
            f"The file holds something this program does not know: 'shuffleboard' is not a valid {Discipline.__name__}",
            id="an unknown discipline",
        ),
        pytest.param(
            ["UPDATE seasons SET rules_name = 'isu-1999'"],
            "The rule file “isu-1999” of this results file does not come with this program.",
            id="an unknown rule file",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(desk_file: Path, statements: list[str], expected: str):
    tamper(desk_file, *statements)
    assert any(expected in found for found in findings(desk_file)), findings(desk_file)


def test_a_start_without_its_entry_is_a_fault(desk_file: Path):
    tamper(desk_file, f"DELETE FROM entries WHERE id = (SELECT entry_id FROM starts WHERE id = {START_OF_STOLZ})")
    assert any("starts" in found for found in findings(desk_file))


def test_a_file_that_is_none_of_ours_is_a_fault(tmp_path: Path):
    path = tmp_path / "letter.skatedesk"
    path.write_text("Dear referee", encoding="utf-8")
    assert len(findings(path)) == 1


def test_no_file_is_no_report(tmp_path: Path):
    with pytest.raises(FileError, match="There is no file"):
        checking.check_path(tmp_path / "nothing.skatedesk")
