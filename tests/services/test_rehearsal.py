import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.services import files, history, lists, race_view, rehearsal
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import RacePlan, add_race
from skatedesk.services.rehearsal import Order
from skatedesk.sheets.sheet import Heading, Sheet

NOW = datetime(2026, 1, 9, 8, 30)


@pytest.fixture
def real(desk_file: Path) -> Iterator[ResultsFile]:
    with closing(files.open_file(desk_file)) as file:
        yield file


@pytest.fixture
def copy(real: ResultsFile, tmp_path: Path) -> Iterator[ResultsFile]:
    """The second competition from its fifth race on."""
    target = tmp_path / "rehearsal.skatedesk"
    rehearsal.prepare(real, Order(2, from_race=lists.race(real, 2, 5).id), target)
    with closing(files.open_file(target)) as file:
        yield file


def said(path: Path) -> str:
    """All that is in a file, whatever pages it lies on."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as driver:
        return sha256("\n".join(driver.iterdump()).encode()).hexdigest()


def test_results_of_the_part_are_taken_out_and_all_else_stays(real: ResultsFile, copy: ResultsFile):
    before, after = lists.programme(real, 2), lists.programme(copy, 2)
    assert [item.starts for item in after] == [item.starts for item in before]
    assert [item.done for item in after[:4]] == [item.done for item in before[:4]]
    fifth = race_view.read(copy, after[4].race.id)
    assert fifth.done == sum(start.withdrawn for start in fifth.starts)
    assert lists.programme(copy, 1) == lists.programme(real, 1)


def test_the_copy_knows_what_it_is_and_no_undo_brings_a_result_back(real: ResultsFile, copy: ResultsFile):
    assert (rehearsal.is_one(copy), rehearsal.is_one(real)) == (True, False)
    assert [one.rehearsal for one in lists.competitions(copy)] == [False, True]
    assert history.labels(copy) == ("", "")


def test_the_file_itself_stays_as_it_is(desk_file: Path, tmp_path: Path):
    before = said(desk_file)
    with closing(files.open_file(desk_file)) as file:
        rehearsal.prepare(file, Order(1), tmp_path / "rehearsal.skatedesk")
    assert said(desk_file) == before


def test_races_without_a_start_list_cannot_be_rehearsed(real: ResultsFile, tmp_path: Path):
    changed = add_race(real, 2, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500)))
    with pytest.raises(RuleError, match="Make a draw first"):
        rehearsal.prepare(real, Order(2, from_race=changed.made), tmp_path / "rehearsal.skatedesk")
    assert not (tmp_path / "rehearsal.skatedesk").exists()


def test_it_lies_in_a_folder_of_its_own_until_it_is_thrown_away(real: ResultsFile):
    begun = rehearsal.begin(real, Order(2, seed=7), "race_page", 3, NOW)
    path = Path(begun.place)
    assert rehearsal.left_behind() == (path,)
    assert rehearsal.left_behind(but=path) == ()
    with closing(files.open_file(path)) as file:
        assert rehearsal.begun(file) == begun
        assert (begun.of, begun.race_id, begun.page) == (str(real.path), 3, "race_page")
    rehearsal.throw_away([path, real.path])
    assert rehearsal.left_behind() == ()
    assert real.path.exists()


def test_of_one_brought_here_from_elsewhere_only_the_competition_is_known(copy: ResultsFile):
    begun = rehearsal.begun(copy)
    assert (begun.place, begun.of) == (str(copy.path), "")
    assert begun.order
    assert begun.order.competition_id == 2


def test_sheets_of_no_competition_are_marked_too(real: ResultsFile, copy: ResultsFile):
    sheet = Sheet("registry", Heading(list_name="Skaters"), (), ())
    assert [one.heading.mark for one in rehearsal.marked(copy, [sheet])] == ["Rehearsal – not a result"]
    assert rehearsal.marked(real, [sheet]) == [sheet]
