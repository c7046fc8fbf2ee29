"""Who skates in which mass start: semi-finals, the final, and the best of B in A."""

from collections import Counter

import pytest

from skatedesk.domain.mass_start_typing import Arrival
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import draws, entries, history, mass_start_rounds, programmes, race_view, start_lists
from skatedesk.services import mass_start as acts
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from tests.services import content, refused
from tests.services.mass_starts import race_of, seen

SERIES = "ISU World Cup Speed Skating"


def added(file: ResultsFile, competition: int, **skated) -> int:
    plan = RacePlan(Skated(Discipline.MASS_START, Sex.MEN, **skated))
    return programmes.add_race(file, competition, plan).made


def field(file: ResultsFile, competition: int, number: int) -> list[int]:
    """The skaters of a mass start of the sample, in the order of its list."""
    return [start.competitor.id for start in race_view.read(file, race_of(file, competition, number)).starts]


def skate(file: ResultsFile, race: int) -> list[int]:
    """Everybody comes in in the order of the helmets; their ids in that order."""
    helmets = seen(file, race).helmets
    times = [RaceTime(10 * (45_000 + place)) for place in range(len(helmets))]
    acts.record_finish(file, race, [Arrival(helmet, time) for helmet, time in zip(helmets, times, strict=True)])
    return [start.competitor.id for start in helmets.values()]


# --- semi-finals and final -----------------------------------------------------------------------------------


@pytest.fixture
def rounds(desk: ResultsFile) -> tuple[int, int, int]:
    """The final and both semi-finals of a championship; the men of a World Cup are entered in the final."""
    facts = CompetitionFacts(season="2025/26", series="Championships", event="Olympic Winter Games 2026")
    held = programmes.new_competition(desk, facts).made
    first, second, final = added(desk, held, run=1), added(desk, held, run=2), added(desk, held)
    entries.enter(desk, [final], field(desk, 2, 28))
    return final, first, second


def test_semi_finals_are_called_so(desk: ResultsFile, rounds: tuple[int, int, int]):
    titles = [race_view.read(desk, race).race.title for race in rounds]
    assert titles == ["Mass Start Men", "Mass Start Men Semi-final 1", "Mass Start Men Semi-final 2"]


def test_the_entries_of_the_final_are_divided_and_the_best_come_back(desk: ResultsFile, rounds: tuple[int, int, int]):
    final, *heats = rounds
    before = content(desk.path)
    changed = mass_start_rounds.divide(desk, final)
    assert (changed.label, changed.races) == ("Semi-finals of race 3", set(rounds))
    for heat in heats:
        people = draws.prepare(desk, heat).competitors.values()
        assert len(people) == 12
        assert max(Counter(who.nation for who in people).values()) == 1
        draws.store(desk, heat, draws.draw(desk, heat, "1"))
    reached = [skate(desk, heat)[:8] for heat in heats]
    changed = mass_start_rounds.fill_final(desk, final)
    assert changed.label == "Start list of race 3 from the semi-finals"
    order = [who for row in zip(*reached, strict=True) for who in row]
    assert [(helmet, start.competitor.id) for helmet, start in seen(desk, final).helmets.items()] == list(
        enumerate(order, start=1)
    )
    (kept,) = draws.drawn(desk, final)
    assert [start.entry_id for start in draws.replay(kept).starts] == [start["entry_id"] for start in kept.starts]
    assert start_lists.view(desk, final).seed == kept.seed
    with refused(desk, "Race 3 has a start list already."):
        mass_start_rounds.fill_final(desk, final)
    with refused(desk, "Race 3 has a start list already."):
        mass_start_rounds.divide(desk, final)
    history.undo(desk)
    assert seen(desk, final).helmets == {}
    assert content(desk.path) != before


def test_a_semi_final_pays_no_points_and_a_final_waits_for_both(desk: ResultsFile, rounds: tuple[int, int, int]):
    final, *heats = rounds
    mass_start_rounds.divide(desk, final)
    with refused(desk, "Race 1 has no start list yet."):
        mass_start_rounds.fill_final(desk, final)
    draws.store(desk, heats[0], draws.draw(desk, heats[0], "1"))
    with refused(desk, "Race 1 is not over: 12 skaters have neither time nor status."):
        mass_start_rounds.fill_final(desk, final)
    skate(desk, heats[0])
    assert {line.points for line in race_view.read(desk, heats[0]).results} == {None}


def test_without_semi_finals_or_with_too_many_nothing_is_divided(desk: ResultsFile, rounds: tuple[int, int, int]):
    sentence = "is no final of a mass start with 2 semi-finals, run 1 to 2, beside it."
    with refused(desk, f"Race 28 {sentence}"):
        mass_start_rounds.divide(desk, race_of(desk, 2, 28))
    with refused(desk, f"Race 1 {sentence}"):
        mass_start_rounds.fill_final(desk, rounds[1])
    more = [who for who in field(desk, 2, 26) if who not in field(desk, 2, 28)]
    entries.enter(desk, [rounds[0]], more)
    with refused(desk, "entries; the semi-finals are for 1 to 24."):
        mass_start_rounds.divide(desk, rounds[0])


def locked(file: ResultsFile, race: int) -> None:
    """The race is official, whatever came before."""
    with file.change("Official") as change:
        change.session.connection().exec_driver_sql("UPDATE races SET official = 1 WHERE id = ?", (race,))


def test_what_is_official_is_not_filled_anew(desk: ResultsFile, rounds: tuple[int, int, int]):
    final, *heats = rounds
    locked(desk, heats[1])
    with refused(desk, "Race 2 is official. Make it provisional first."):
        mass_start_rounds.divide(desk, final)
    locked(desk, final)
    with refused(desk, "Race 3 is official. Make it provisional first."):
        mass_start_rounds.fill_final(desk, final)


# --- from B to A ---------------------------------------------------------------------------------------------


@pytest.fixture
def divisions(desk: ResultsFile) -> tuple[int, int]:
    """Division A and B of the third World Cup; A has its 20 drawn, B its list."""
    facts = CompetitionFacts(season="2025/26", series=SERIES, event="World Cup #3")
    held = programmes.new_competition(desk, facts).made
    above, below = added(desk, held, division="A"), added(desk, held, division="B")
    in_b = field(desk, 2, 26)
    entries.enter(desk, [below], in_b)
    entries.enter(desk, [above], [who for who in field(desk, 2, 28) if who not in in_b][:20])
    for race in (above, below):
        draws.store(desk, race, draws.draw(desk, race, "1"))
    return above, below


def test_the_best_of_b_follow_on_the_list_of_a_in_their_order(desk: ResultsFile, divisions: tuple[int, int]):
    above, below = divisions
    before = seen(desk, above).helmets
    came_in = skate(desk, below)
    changed = mass_start_rounds.move_up(desk, below)
    assert changed.label.startswith("Move up into race 1: ")
    assert changed.races == {above, below}
    now = seen(desk, above).helmets
    joined = {helmet: start for helmet, start in now.items() if helmet not in before}
    assert list(joined) == list(range(len(before) + 1, len(now) + 1))
    places = [came_in.index(start.competitor.id) for start in joined.values()]
    assert places == sorted(places)
    assert len(now) == 24
    assert max(Counter(start.competitor.nation for start in now.values()).values()) <= 2
    with refused(desk, "Nobody of race 2 moves up: they are in Division A already, or there is no result yet."):
        mass_start_rounds.move_up(desk, below)
    history.undo(desk)
    assert seen(desk, above).helmets == before


def test_nobody_moves_up_before_the_race_is_over_or_from_another_race(desk: ResultsFile, divisions: tuple[int, int]):
    _above, below = divisions
    with refused(desk, "Race 2 is not over: 27 skaters have neither time nor status."):
        mass_start_rounds.move_up(desk, below)
    with refused(desk, "Race 2 is no mass start of Division B with one of Division A beside it."):
        mass_start_rounds.move_up(desk, race_of(desk, 1, 2))


def test_nobody_moves_up_into_an_official_race(desk: ResultsFile, divisions: tuple[int, int]):
    above, below = divisions
    skate(desk, below)
    locked(desk, above)
    with refused(desk, "Race 1 is official. Make it provisional first."):
        mass_start_rounds.move_up(desk, below)
