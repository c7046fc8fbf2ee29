"""What an official does in the office: entries, people, papers and the programme, each on a random one."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from skatedesk.domain.entries import Seed
from skatedesk.domain.house_style import USUAL, DayStyle, Paper
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Condition, Discipline, Official, Sex
from skatedesk.services import (
    approvals,
    bibs,
    competition_officials,
    divisions,
    editions,
    entries,
    history,
    house_styles,
    importing,
    merges,
    people,
    pictures,
    programmes,
    publishing,
    race_officials,
    rank_rulings,
    records,
    teams,
)
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import RacePlan
from skatedesk.services.record_fields import RecordFields
from skatedesk.sheets.sheet import Use
from tests.safety.dice import LISTED, NOT_STARTING, SKATED, Dice
from tests.safety.weekends import RACES, source

MOMENT = datetime(2025, 11, 22, 14, 30)
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccff0bf1e0006830280"
    "9d1e2bd40000000049454e44ae426082"
)
"""A picture of one point."""


# --- entries -------------------------------------------------------------------------------------------------


def enter(file: ResultsFile, dice: Dice) -> object:
    skaters = dice.some("SELECT id FROM skaters WHERE merged_into IS NULL ORDER BY id")
    return entries.enter(file, [dice.race("metres IS NOT NULL")], skaters)


def entry_state(file: ResultsFile, dice: Dice) -> object:
    act = dice.choice([entries.withdraw, entries.reinstate, entries.remove])
    return act(file, dice.some("SELECT id FROM entries ORDER BY id"))


def reserves(file: ResultsFile, dice: Dice) -> object:
    reserve = "SELECT id FROM entries WHERE state = 'reserve' ORDER BY id"
    if dice.random() < 0.5:
        return entries.make_reserve(file, dice.one(NOT_STARTING), dice.randint(1, 5))
    if dice.random() < 0.5:
        return entries.enter_reserve(file, dice.one(reserve))
    return entries.activate(file, dice.one(reserve), dice.id("entries"))


def entry_facts(file: ResultsFile, dice: Dice) -> object:
    entry, chance = dice.id("entries"), dice.random()
    if chance < 0.4:
        return entries.set_seed(
            file, entry, dice.choice([None, Seed(dice.clock(1000), day=date(2025, 2, 1), place="Hamar")])
        )
    if chance < 0.7:
        return entries.overrule(file, entry, dice.choice(["", "by the jury"]))
    return entries.set_out_of_competition(file, [entry], dice.random() < 0.7)


def division(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.3:
        return divisions.apply(file, dice.id("competitions"))
    return divisions.place_by_hand(file, dice.one(NOT_STARTING), dice.choice("AB"), "by the jury")


def members(file: ResultsFile, dice: Dice) -> object:
    entry = dice.one("SELECT id FROM entries WHERE team_id IS NOT NULL ORDER BY id")
    known = [one.id for one in teams.team(file, entry).eligible]
    chosen = dice.sample(known, min(3, len(known)))
    return teams.name_members(file, entry, chosen, chosen)


def start_number(file: ResultsFile, dice: Dice) -> object:
    competition = dice.id("competitions")
    if dice.random() < 0.3:
        return bibs.give_bibs(file, competition)
    who = people.person(file, dice.id("skaters")).competitor
    return bibs.set_bib(file, competition, who, dice.choice([None, dice.randint(1, 200)]))


# --- people --------------------------------------------------------------------------------------------------


def person(file: ResultsFile, dice: Dice) -> object:
    skater = dice.id("skaters")
    fields = people.fields_of(people.person(file, skater))
    changed = replace(
        fields, club=dice.choice(["", "SC Hamar", "IJsclub Thialf"]), born=date(2000, 1, dice.randint(1, 28))
    )
    if dice.random() < 0.2:
        return people.add(file, replace(changed, family=f"Nobody{dice.randrange(10**6)}", key=""))
    return people.edit(file, skater, changed)


def alias(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.6:
        return people.add_alias(file, dice.id("skaters"), f"Alias {dice.randrange(10**6)}")
    skater = dice.one("SELECT skater_id FROM skater_aliases ORDER BY id")
    name = dice.one("SELECT name FROM skater_aliases WHERE skater_id = ? ORDER BY id", skater)
    return people.remove_alias(file, skater, name)


def merge(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.5:
        return merges.merge(file, dice.id("skaters"), dice.id("skaters"))
    return merges.unmerge(file, dice.one("SELECT id FROM skaters WHERE merged_into IS NOT NULL ORDER BY id"))


def team(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.5:
        return people.add_team(file, f"Norway {dice.randrange(100)}", "NOR", Sex.MEN)
    return people.edit_team(file, dice.id("teams"), f"Team {dice.randrange(100)}", "NED", Sex.MEN)


# --- the competition and its papers --------------------------------------------------------------------------


def official(file: ResultsFile, dice: Dice) -> object:
    return publishing.make_official(file, dice.race("NOT official"), dice.choice(["", "seen by the referee"]))


def provisional(file: ResultsFile, dice: Dice) -> object:
    return publishing.make_provisional(file, dice.race("official"))


def approval(file: ResultsFile, dice: Dice) -> object:
    race = dice.race("official")
    if dice.random() < 0.7:
        return approvals.approve(file, race, f"Referee {dice.randrange(9)}", "NED", MOMENT)
    return approvals.withdraw_approval(file, race)


def offices(file: ResultsFile, dice: Dice) -> object:
    held = [
        Official(role, f"Name {dice.randrange(99)}", "GER") for role in ("Referee", "Starter")[: dice.randint(0, 2)]
    ]
    if dice.random() < 0.5:
        return race_officials.set_officials(file, dice.race(), held)
    return competition_officials.set_officials(file, dice.id("competitions"), held)


def ice(file: ResultsFile, dice: Dice) -> object:
    measured = [Condition(moment, "14:30", 17.5, 31.0, -dice.randrange(60, 90) / 10) for moment in ("start", "end")]
    return race_officials.set_conditions(file, dice.race(), measured[: dice.randint(0, 2)])


def style(file: ResultsFile, dice: Dice) -> object:
    chosen = replace(USUAL, paper=dice.choice([*Paper]), days=dice.choice([*DayStyle]), packed=dice.random() < 0.5)
    return house_styles.set_style(file, dice.id("competitions"), chosen)


def edition(file: ResultsFile, dice: Dice) -> object:
    race, kind = dice.race(LISTED), dice.choice(["start", "results", "results"])
    held = dice.one("SELECT competition_id FROM races WHERE id = ?", race)
    at = MOMENT + timedelta(minutes=dice.randrange(500))
    return editions.issue(file, held, [f"{kind} {race}"], at)


def notice(file: ResultsFile, dice: Dice) -> object:
    issued = dice.id("editions")
    if dice.random() < 0.5:
        return editions.printed(file, [issued], MOMENT)
    return editions.hangs(file, issued, dice.choice(["", "hall", "heating room"]))


def picture(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.6:
        return pictures.add_picture(file, dice.id("competitions"), dice.choice([*Use]), DOT, "a point")
    return pictures.remove_picture(file, dice.id("pictures"))


def record(file: ResultsFile, dice: Dice) -> object:
    if dice.random() < 0.3:
        return records.remove(file, dice.id("records"))
    mark = dice.choice(["WR", "OR", "NR"])
    fields = RecordFields(mark, Discipline.INDIVIDUAL, Sex.MEN, 500, dice.clock(500), "A. Skater", "NED")
    return records.add(file, fields)


def programme(file: ResultsFile, dice: Dice) -> object:
    chance, race = dice.random(), dice.race()
    plan = RacePlan(Skated(Discipline.INDIVIDUAL, dice.choice([Sex.MEN, Sex.WOMEN]), dice.choice([700, 1500, 10_000])))
    if chance < 0.3:
        return programmes.add_race(file, dice.id("competitions"), plan)
    if chance < 0.5:
        return programmes.remove_race(file, race)
    if chance < 0.7:
        return programmes.edit_race(file, race, replace(plan, time_of_day="15:10"))
    if chance < 0.8:
        held = dice.id("competitions")
        numbered = dice.all("SELECT id FROM races WHERE competition_id = ? ORDER BY id", held)
        return programmes.put_in_order(file, dice.sample(numbered, len(numbered)))
    return programmes.set_day(file, [race], date(2025, 11, dice.randint(20, 23)), dice.choice([None, "16:45"]))


def rank(file: ResultsFile, dice: Dice) -> object:
    """Among those with one and the same total."""
    skater = dice.one("SELECT skater_id FROM entries WHERE race_id <= ? ORDER BY id", len(RACES))
    group = rank_rulings.equals(file, dice.choice(["M 500", "M 1000"]), (False, skater))
    if group.ruled:
        return rank_rulings.take_back(file, group.counted.cup.name, (False, skater))
    ranks = range(group.first, group.last + 1)
    who = [line.competitor.who for line in group.lines]
    return rank_rulings.rule_ranks(
        file, group.counted.cup.name, dict(zip(dice.sample(who, len(who)), ranks, strict=True)), "drawn"
    )


def take_in(file: ResultsFile, dice: Dice) -> object:
    """A result of the first World Cup as another program tells it."""
    return importing.import_races(file, [source(dice.choice([*RACES]))])


def take_back(file: ResultsFile, dice: Dice) -> object:
    """An earlier act, while the later ones stand."""
    query = "SELECT id FROM (SELECT id FROM changes WHERE act = 'do' AND state = 'done' ORDER BY id DESC LIMIT 30)"
    if dice.random() < 0.5:
        return history.take_back_last_of(file, dice.one(SKATED))
    return history.take_back_one(file, dice.one(query))
