"""Every kind of act an official can do, and how often a random one does it."""

from collections.abc import Callable

from skatedesk.services.files import ResultsFile
from tests.safety import office_acts, race_acts
from tests.safety.dice import Dice

Act = Callable[[ResultsFile, Dice], object]

OFTEN: dict[Act, int] = {
    race_acts.time: 100,
    race_acts.passing: 80,
    race_acts.status: 24,
    race_acts.codes: 16,
    race_acts.clear: 10,
    race_acts.withdraw: 12,
    race_acts.reinstate: 10,
    race_acts.reskate: 6,
    race_acts.points: 6,
    race_acts.sprint: 3,
    race_acts.finish: 2,
    race_acts.stopped: 2,
    race_acts.laps: 1,
    race_acts.draw: 2,
    race_acts.swap: 4,
    race_acts.move: 4,
    race_acts.pair: 3,
    race_acts.empty_lane: 2,
    race_acts.put_on_list: 2,
    race_acts.issue_list: 2,
    race_acts.late_withdrawal: 1,
    race_acts.repair: 1,
    office_acts.enter: 3,
    office_acts.entry_state: 3,
    office_acts.reserves: 3,
    office_acts.entry_facts: 3,
    office_acts.division: 1,
    office_acts.members: 1,
    office_acts.start_number: 3,
    office_acts.person: 2,
    office_acts.alias: 2,
    office_acts.merge: 3,
    office_acts.team: 1,
    office_acts.official: 6,
    office_acts.provisional: 4,
    office_acts.approval: 4,
    office_acts.offices: 2,
    office_acts.ice: 2,
    office_acts.style: 1,
    office_acts.edition: 1,
    office_acts.notice: 2,
    office_acts.picture: 1,
    office_acts.record: 1,
    office_acts.programme: 3,
    office_acts.rank: 1,
    office_acts.take_in: 1,
    office_acts.take_back: 3,
}
"""How often each is tried; the rules refuse some of them."""


def choose(dice: Dice) -> Act:
    return dice.choices(list(OFTEN), list(OFTEN.values()))[0]
