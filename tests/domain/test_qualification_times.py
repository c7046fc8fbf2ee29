"""The best times over the distances that count, and their order."""

from datetime import date

from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.qualification_times import Timed, by_time, timed
from skatedesk.domain.standings import RaceResults
from tests.domain import race, rules, skater, start

ANN, BEA, CAT = skater("ANN"), skater("BEA"), skater("CAT")


def raced(number: int, metres: int, times: dict[Competitor, str], division: str = "A", **other) -> RaceResults:
    """A race of the World Cup of that number, skated on the day of that number."""
    of = race(metres, division, day=date(2025, 11, number), number=number)
    starts = [start(text, competitor=one, **other) for one, text in times.items()]
    return RaceResults(number, of, result_list(of, starts, rules(), pays=True))


def found(*races: RaceResults, metres: tuple[int, ...] = (500,)) -> dict[str, Timed]:
    return {one.competitor.name: one for one in timed(races, metres, rules().samalog).values()}


def names(*races: RaceResults, ranks: dict[Competitor, int] | None = None) -> list[str]:
    ranked = {one.who: rank for one, rank in (ranks or {}).items()}
    return [one.competitor.name for one in by_time(timed(races, (500,), rules().samalog).values(), ranked)]


def test_the_best_time_of_both_divisions_counts_with_its_day():
    times = found(raced(1, 500, {ANN: "35.10"}), raced(2, 500, {ANN: "34.90"}, "B"))
    assert times["ANN"].best is not None
    assert (str(times["ANN"].best.time), times["ANN"].best.competition) == ("34.90", 2)
    assert times["ANN"].best.day == date(2025, 11, 2)


def test_of_equal_best_times_the_first_one_is_named():
    best = found(raced(2, 500, {ANN: "34.90"}), raced(1, 500, {ANN: "34.90"}))["ANN"].best
    assert best is not None
    assert best.competition == 1


def test_other_distances_no_finish_and_guests_do_not_count():
    times = found(
        raced(1, 1000, {ANN: "1:10.00"}),
        raced(1, 500, {BEA: "DNF"}),
        raced(1, 500, {BEA: "DQ 34.00"}),
        raced(1, 500, {CAT: "34.20"}, out_of_competition=True),
    )
    assert times == {}


def test_equal_printed_times_go_by_the_cup_whatever_the_thousandths_say():
    """34.37(1) behind 34.37(5), and 1:08.07(0) behind 1:08.07(2), in the official lists of November 2025."""
    races = raced(1, 500, {ANN: "34.371", BEA: "34.375", CAT: "34.36"})
    assert names(races, ranks={BEA: 24, ANN: 28, CAT: 40}) == ["CAT", "BEA", "ANN"]


def test_equal_times_without_points_go_by_the_day():
    assert names(raced(2, 500, {ANN: "34.44"}), raced(1, 500, {BEA: "34.44"})) == ["BEA", "ANN"]


def test_a_combination_goes_by_samalog_points_of_the_best_times():
    """Roest's personal bests over 1500 m and 5000 m: 34.186 and 36.370."""
    races = (raced(1, 1500, {ANN: "1:42.56", BEA: "1:41.00"}), raced(2, 5000, {ANN: "6:03.70", CAT: "6:00.00"}))
    times = found(*races, metres=(1500, 5000))
    assert (times["ANN"].value, times["ANN"].samalog, times["ANN"].best) == (70556, "70.556", None)
    assert [times[name].value for name in ("BEA", "CAT")] == [None, None]
    assert [one.competitor.name for one in by_time(times.values(), {})] == ["ANN"]
