"""What an official does with a race: results, sprints of a mass start, and the start list, each on a random one."""

from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_typing import Arrival
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.start_moves import Place
from skatedesk.services import draws, mass_start, own_pairs, results, start_lists
from skatedesk.services.files import ResultsFile
from tests.safety.dice import LISTED, NOT_STARTING, SKATED, Dice

WITHDRAWN = "SELECT id FROM starts WHERE withdrawn ORDER BY id"
WAITING = "NOT s.withdrawn AND NOT r.official AND s.id NOT IN (SELECT start_id FROM attempts)"
IN_OPEN_RACE = "r.id NOT IN (SELECT s.race_id FROM attempts a JOIN starts s ON s.id = a.start_id)"
"""A start of a race in which nobody skated yet, so that its list may be changed."""
MASS_STARTS = "discipline = 'mass_start'"


# --- results -------------------------------------------------------------------------------------------------


def time(file: ResultsFile, dice: Dice) -> object:
    start, metres = dice.start()
    attempt = 2 if dice.random() < 0.1 else 1
    return results.record_time(file, start, dice.clock(metres), attempt, hand=dice.random() < 0.1)


def passing(file: ResultsFile, dice: Dice) -> object:
    start, metres = dice.start("NOT s.withdrawn AND NOT r.official AND r.metres")
    at = 100 if metres == 500 else dice.choice([at for at in (200, 600, 1000, 1400) if at < (metres or 2000)])
    return results.record_passing(file, start, at, dice.clock(at) if dice.random() < 0.9 else None)


def status(file: ResultsFile, dice: Dice) -> object:
    what = dice.choice([Status.DNF, Status.DNS, Status.DQ])
    return results.record_status(file, dice.start()[0], what, dice.choice([[], [], ["F"]]))


def codes(file: ResultsFile, dice: Dice) -> object:
    return results.record_codes(file, dice.start()[0], dice.choice([[], ["F"], ["PB", "TR"], ["F", "PB"]]))


def clear(file: ResultsFile, dice: Dice) -> object:
    return results.clear_result(file, dice.one(SKATED), 1 if dice.random() < 0.9 else 2)


def withdraw(file: ResultsFile, dice: Dice) -> object:
    return results.withdraw(file, dice.start(WAITING)[0])


def reinstate(file: ResultsFile, dice: Dice) -> object:
    return results.reinstate(file, dice.one(WITHDRAWN))


def reskate(file: ResultsFile, dice: Dice) -> object:
    return results.order_reskate(file, dice.one(SKATED), "stopped by the referee")


def points(file: ResultsFile, dice: Dice) -> object:
    return results.override_points(file, dice.start()[0], dice.choice([None, 0, dice.randrange(60)]), "jury")


# --- a mass start --------------------------------------------------------------------------------------------


def sprint(file: ResultsFile, dice: Dice) -> object:
    race = dice.race(MASS_STARTS)
    helmets = dice.sample(range(1, 25), dice.choice([0, 3, 3, 3]))
    return mass_start.record_sprint(file, race, dice.choice([4, 8, 12]), helmets)


def finish(file: ResultsFile, dice: Dice) -> object:
    arrivals = [Arrival(helmet, dice.clock(6400)) for helmet in dice.sample(range(1, 25), dice.randint(1, 5))]
    return mass_start.record_finish(file, dice.race(MASS_STARTS), arrivals)


def stopped(file: ResultsFile, dice: Dice) -> object:
    start, _metres = dice.start(MASS_STARTS)
    if dice.random() < 0.5:
        return mass_start.record_lapped(file, start, dice.random() < 0.5)
    return mass_start.record_stopped(file, start, dice.randrange(16), dice.choice([None, dice.clock(3000)]))


def laps(file: ResultsFile, dice: Dice) -> object:
    return mass_start.set_laps(file, dice.race(MASS_STARTS), dice.choice([None, 14, 16]))


# --- the start list ------------------------------------------------------------------------------------------


def draw(file: ResultsFile, dice: Dice) -> object:
    race = dice.race()
    return draws.store(file, race, draws.draw(file, race, f"{dice.randrange(10**8):08}"))


def swap(file: ResultsFile, dice: Dice) -> object:
    first, _metres = dice.start(IN_OPEN_RACE)
    race = dice.one("SELECT race_id FROM starts WHERE id = ?", first)
    return start_lists.swap(file, first, dice.one("SELECT id FROM starts WHERE race_id = ? ORDER BY id", race))


def move(file: ResultsFile, dice: Dice) -> object:
    start, to = dice.start(IN_OPEN_RACE)[0], _place(dice)
    return own_pairs.start_alone(file, start, to.pair) if dice.random() < 0.3 else start_lists.move(file, start, to)


def pair(file: ResultsFile, dice: Dice) -> object:
    act = dice.choice([start_lists.change_lanes, start_lists.insert, start_lists.close_gap])
    return act(file, dice.race(LISTED), dice.randint(1, 10))


def empty_lane(file: ResultsFile, dice: Dice) -> object:
    return start_lists.empty_lane(file, dice.start(IN_OPEN_RACE)[0])


def put_on_list(file: ResultsFile, dice: Dice) -> object:
    return start_lists.place(file, dice.one(NOT_STARTING), _place(dice))


def _place(dice: Dice) -> Place:
    return Place(dice.randint(1, 15), dice.choice([Lane.INNER, Lane.OUTER]))


def issue_list(file: ResultsFile, dice: Dice) -> object:
    return start_lists.issue(file, dice.race(LISTED), dice.choice(["", "after the draw"]))


def late_withdrawal(file: ResultsFile, dice: Dice) -> object:
    start, _metres = dice.start(WAITING)
    # A new draw would have a seed that no dice threw.
    ways = [one for one in start_lists.withdrawal_options(file, start) if one.allowed and one.draw is None]
    if not ways:
        raise RuleError("there is no way to go on")
    return start_lists.apply_option(file, start, dice.choice(ways))


def repair(file: ResultsFile, dice: Dice) -> object:
    race = dice.race(LISTED)
    checks = [one for one in start_lists.view(file, race).checks if one.repair is not None]
    if not checks:
        raise RuleError("nothing is to be repaired")
    return start_lists.repair(file, race, dice.choice(checks))
