"""The draws of a small meet at once."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.services import draw_all, draws, entries, history, lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition
from tests.services.test_draws import add, competition


@pytest.fixture
def meet(file: ResultsFile) -> list[int]:
    """Three races of a club meet; nobody is entered in the last."""
    held = new_competition(file, CompetitionFacts(season="2025/26", series="", event="Autumn Meet")).made
    races = [
        add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, metres))).made
        for metres in (500, 1000, 1500)
    ]
    men = [one.id for one in lists.skaters(file) if one.sex is Sex.MEN]
    entries.enter(file, races[:2], men)
    return races


def held_of(file: ResultsFile) -> int:
    return next(one.id for one in lists.competitions(file) if one.event == "Autumn Meet")


def test_every_race_with_entries_is_ready(file: ResultsFile, meet: list[int]):
    found = draw_all.waiting(file, held_of(file))
    assert ([one.race.id for one in found.ready], found.left_out) == (meet[:2], ())


def test_all_are_drawn_as_one_act_each_with_a_seed_that_is_kept(file: ResultsFile, meet: list[int]):
    ready = draw_all.waiting(file, held_of(file)).ready
    changed = draw_all.store(file, ready)
    assert changed.label == "Draw of races 1, 2"
    assert changed.races >= set(meet[:2])
    kept = [draws.drawn(file, race_id)[-1] for race_id in meet[:2]]
    assert len({one.seed for one in kept}) == 2
    for record, race_id in zip(kept, meet, strict=False):
        assert draws.replay(record).starts == draws.draw(file, race_id, record.seed).starts
    assert draw_all.waiting(file, held_of(file)).ready == ()
    history.undo(file)
    assert [one.race.id for one in draw_all.waiting(file, held_of(file)).ready] == meet[:2]


def test_a_race_that_has_to_be_looked_at_is_left_out_with_the_reason(file: ResultsFile):
    held = competition(file, "ISU World Cup Speed Skating", "World Cup #2")
    add(file, held, 1, division="A")
    found = draw_all.waiting(file, held)
    assert found.ready == ()
    assert found.left_out == (
        "Race 1: There is no ranking for this race: the times known and the lots decide.",
    )  # fmt: skip


def test_entries_that_changed_meanwhile_refuse_the_whole(file: ResultsFile, meet: list[int]):
    ready = draw_all.waiting(file, held_of(file)).ready
    entries.withdraw(file, [ready[1].field[0].candidate.entry_id])
    with pytest.raises(RuleError, match="The entries of race 2 have changed since it was drawn"):
        draw_all.store(file, ready)
    assert not any(draws.drawn(file, race_id) for race_id in meet)
