"""Taking a name away: lists go on, nothing tells who it was, and a new file has no memory of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    checking,
    documents,
    draw_protocols,
    editions,
    files,
    history,
    lists,
    merges,
    people,
    privacy,
    records,
    results,
)
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.services.person_fields import FieldError
from skatedesk.store.schema import BulletinRow, CareerRow, EntryRow, ImportedTimeRow
from tests.services import content, refused, start_of, view
from tests.services.test_records import a_record
from tests.services.well_known import NOW, WHY, make_known, skater

WORDS = ("stolz", "jordan", "乔丹", "m179", "west allis", "2004-05-21")


@pytest.fixture
def known(file: ResultsFile) -> ResultsFile:
    make_known(file)
    return file


def tables(path: Path) -> str:
    """All but the journal, in small letters; what is not ASCII stands there as itself."""
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("DELETE FROM changed_rows")
        driver.execute("DELETE FROM changes")
        return "\n".join(driver.iterdump()).encode().decode("unicode_escape", "replace").casefold()


def test_results_stay_and_the_name_goes_everywhere(known: ResultsFile):
    before = [(line.rank, str(line.time)) for line in view(known).results]
    skater_id = skater(known)
    changed = privacy.pseudonymise(known, skater_id, WHY)
    name = f"Skater {skater_id}"
    assert changed.label == f"{name} stands in the place of a name ({WHY})"
    assert view(known).race.id in changed.races
    assert [(line.rank, str(line.time)) for line in view(known).results] == before
    assert name in [line.start.competitor.name for line in view(known).results]
    person = people.person(known, skater_id)
    assert (person.born, person.club, person.own_name, person.aliases, person.competitor.key) == (None, "", "", (), "")
    assert person.competitor.nation == "USA"
    with known.read() as session:
        assert session.query(CareerRow).count() == 0
        assert [(one.time_ms, one.source) for one in session.query(ImportedTimeRow)] == [(34_500, "")]
    assert [line.record.holder for line in records.records(known).lines] == [name]
    for word in WORDS:
        assert word not in tables(known.path), word
    # Nobody else lost anything.
    assert people.person(known, skater(known, "Casey DAWSON")).competitor.key == "M173"


def test_it_is_one_act_that_undo_takes_back(known: ResultsFile):
    before = tables(known.path)
    privacy.pseudonymise(known, skater(known), WHY)
    assert tables(known.path) != before
    history.undo(known)
    assert tables(known.path) == before
    history.redo(known)
    assert "stolz" not in tables(known.path)
    assert not checking.check(known).findings


def test_the_seed_still_gives_the_draw(known: ResultsFile):
    race = lists.competition(known, 9)
    (drawn,) = lists.programme(known, race.id)
    assert [one.doubt for one in draw_protocols.protocols(known, drawn.race.id)] == [""]
    privacy.pseudonymise(known, skater(known), WHY)
    assert [one.doubt for one in draw_protocols.protocols(known, drawn.race.id)] == [""]


def test_lists_that_went_out_are_to_go_out_again_without_telling_why(known: ResultsFile):
    privacy.pseudonymise(known, skater(known), WHY)
    held = lists.competition(known, 1)
    states = {one.key: one for one in documents.documents(known, held.id)}
    result = states[f"results {view(known).race.id}"]
    assert result.state is documents.Standing.CHANGED
    told = [sentence for one in states.values() for sentence in one.changes]
    assert not any("stolz" in sentence.casefold() for sentence in told)
    editions.issue(known, held.id, [result.key], NOW)
    assert "stolz" not in tables(known.path)


def test_a_chosen_name_must_be_free_and_tell_nothing(known: ResultsFile):
    skater_id = skater(known)
    with refused(known, "“J. Stolz” still tells who it is", FieldError):
        privacy.pseudonymise(known, skater_id, WHY, "J. Stolz")
    with refused(known, "There is a skater Casey DAWSON already.", FieldError):
        privacy.pseudonymise(known, skater_id, WHY, "Casey DAWSON")
    with refused(known, "A remark must say why", FieldError):
        privacy.pseudonymise(known, skater_id, "  ")
    with refused(known, "it must not name the person", FieldError):
        privacy.pseudonymise(known, skater_id, "Stolz asked for it")
    assert privacy.pseudonym(known, skater_id) == f"Skater {skater_id}"
    privacy.pseudonymise(known, skater_id, WHY, "Tourist")
    assert people.person(known, skater_id).competitor.name == "Tourist"
    privacy.pseudonymise(known, skater_id, WHY, "Traveller")
    assert people.person(known, skater_id).competitor.name == "Traveller"


def test_a_namesake_keeps_the_name(known: ResultsFile):
    made = people.add(known, people.PersonFields("Stolz", "Jordan", "GER", Sex.MEN)).made
    race = next(item.race for item in lists.programme(known, lists.competition(known, 1).id) if item.race.number == 2)
    with known.change("Entered") as change:
        change.session.add(EntryRow(race_id=race.id, skater_id=made, points_remark=""))
    records.add(known, a_record("NR", "1:06.00", holder="Jordan STOLZ", nation="GER", scope="GER"))
    with pytest.raises(RuleError, match=r"Several skaters are called Jordan STOLZ: GER, USA\."):
        skater(known)
    privacy.pseudonymise(known, privacy.find(known, "M179"), WHY)
    assert people.person(known, made).competitor.name == "Jordan STOLZ"
    holders = {line.record.nation: line.record.holder for line in records.records(known).lines}
    assert holders["GER"] == "Jordan STOLZ"
    assert holders["USA"].startswith("Skater ")


def test_who_was_merged_goes_too(known: ResultsFile):
    other = people.add(known, people.PersonFields("Stoltz", "Jordan", "USA", Sex.MEN, "USA99")).made
    merges.merge(known, skater(known), other)
    privacy.pseudonymise(known, skater(known, "jordan stoltz"), WHY)
    found = tables(known.path)
    assert not any(word in found for word in (*WORDS, "stoltz", "usa99"))
    merges.unmerge(known, other)
    assert people.person(known, other).competitor.name.startswith("Skater ")


def test_a_new_file_has_no_memory_of_the_name(known: ResultsFile, tmp_path: Path):
    before = content(known.path)
    number = len(history_of(known))
    target = tmp_path / "forgotten.skatedesk"
    skater_id = skater(known)
    done = privacy.forget(known.path, skater(known), target, WHY)
    assert (done.path, done.name, done.left) == (target, f"Skater {skater_id}", ())
    assert content(known.path) == before
    raw = target.read_bytes().decode("utf-8", "replace").casefold()
    for word in (*WORDS, r"\u4e54\u4e39"):
        assert word not in raw, word
    left = {path.name for path in tmp_path.iterdir()} - {f"weekend.skatedesk{end}" for end in ("", "-wal", "-shm")}
    assert left == {"forgotten.skatedesk"}
    with closing(files.open_file(target)) as anew:
        report = checking.check(anew)
        assert report.findings == ()
        assert [race.entries for race in report.races] == [race.entries for race in checking.check(known).races]
        (label,) = history_of(anew)
        assert label.startswith(f"File begun anew after entry {number} (")
        assert label.endswith(f"): Skater {skater_id} in the place of a name ({WHY})")
        with refused(anew, "There is nothing to undo."):
            history.undo(anew)
        with refused(anew, "does not hold any longer"):
            history.take_back_one(anew, 1)
        # Work goes on, and is undone, as in any file.
        changed = people.add(anew, people.PersonFields("Holm", "Ada", "NOR", Sex.WOMEN))
        assert history.undo(anew).label == changed.label
        assert checking.check(anew).findings == ()


def history_of(file: ResultsFile) -> list[str]:
    with closing(sqlite3.connect(file.path)) as driver:
        return [label for (label,) in driver.execute("SELECT label FROM changes ORDER BY id")]


def test_the_new_file_names_the_last_entry_of_the_old_one(known: ResultsFile, tmp_path: Path):
    with closing(sqlite3.connect(known.path)) as driver:
        number, last = driver.execute("SELECT id, hash FROM changes ORDER BY id DESC LIMIT 1").fetchone()
    target = tmp_path / "forgotten.skatedesk"
    privacy.forget(known.path, skater(known), target, WHY)
    with closing(files.look_at(target)) as anew:
        assert f"entry {number} ({last})" in history_of(anew)[0]


def test_somebody_whose_name_was_taken_away_is_forgotten_too(known: ResultsFile, tmp_path: Path):
    skater_id = skater(known)
    privacy.pseudonymise(known, skater_id, WHY)
    target = tmp_path / "forgotten.skatedesk"
    done = privacy.forget(known.path, skater_id, target, WHY)
    assert (done.name, done.left) == (f"Skater {skater_id}", ())
    assert b"STOLZ" not in target.read_bytes()


def test_where_the_name_may_still_be_read_is_told(known: ResultsFile, tmp_path: Path):
    with known.change("Text") as change:
        row = change.session.query(BulletinRow).one()
        row.text = "Stolz won again."
    done = privacy.forget(known.path, skater(known), tmp_path / "forgotten.skatedesk", WHY)
    assert done.left == ("One of the names still stands in 1 row of bulletins: look whether this person is meant.",)


def test_a_refusal_leaves_nothing_behind(known: ResultsFile, tmp_path: Path):
    there = tmp_path / "there.skatedesk"
    there.write_text("another day")
    for skater_id, target, remark in (
        (skater(known), there, WHY),
        (999, tmp_path / "new.skatedesk", WHY),
        (skater(known), tmp_path / "new.skatedesk", " "),
        (skater(known), tmp_path / "nowhere" / "new.skatedesk", WHY),
        (skater(known), known.path, WHY),
    ):
        with pytest.raises((FileError, RuleError)) as told:
            privacy.forget(known.path, skater_id, target, remark)
        assert str(told.value)
        left = {path.name for path in tmp_path.iterdir()} - {f"weekend.skatedesk{end}" for end in ("", "-wal", "-shm")}
        assert left == {"there.skatedesk"}
    assert there.read_text() == "another day"


def test_entries_and_starts_go_on_under_the_other_name(known: ResultsFile):
    privacy.pseudonymise(known, skater(known), WHY)
    start = next(one for one in view(known).starts if one.competitor.name.startswith("Skater"))
    results.record_time(known, start.id, RaceTime.parse("1:05.80"))
    assert next(one for one in view(known).results if one.start.id == start.id).rank == 1
    assert start_of(known, "Dawson").competitor.name == "Casey DAWSON"
