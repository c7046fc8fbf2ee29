"""The skaters below their team, on result list and start list, as every export prints them."""

import pytest

from skatedesk.domain.points import result_list as ranked
from skatedesk.domain.races import Competition, Discipline
from skatedesk.domain.team_events import Member
from skatedesk.exports import json_rows, plain_text
from skatedesk.exports.widths import layout
from skatedesk.sheets.result_list import Furniture, result_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.start_list import start_list
from tests.domain import race, rules, skater, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
PURSUIT = race(None, "A", Discipline.TEAM_PURSUIT)
LONG = "Nikola ZDRÁHALOVÁ-VAN DER BERGH-MARTINSEN"


def team(outcome: str, nation: str, *names: str, guest: str = ""):
    """A team with those who skate, and a substitute; `guest` is of Belgium."""
    of = start(outcome, competitor=skater(nation, nation=nation, is_team=True), pair=1, side="Finish")
    named = [Member(skater(name, nation=nation), place) for place, name in enumerate(names, start=1)]
    named += [Member(skater(guest, nation="BEL"), 8)] if guest else []
    return of, (*named, Member(skater("Substitute", nation=nation), 9, starts=False))


NORWAY, DUTCH, CHINA = (
    team("3:36.65", "NOR", "One", LONG),
    team("DNF", "NED", "Two", guest="Guest"),
    team("DNS", "CHN", "X"),
)
MEMBERS = {start.id: named for start, named in (NORWAY, DUTCH, CHINA)}
STARTS = [start for start, _named in (NORWAY, DUTCH, CHINA)]


def results(members=MEMBERS) -> Sheet:
    lines = ranked(PURSUIT, STARTS, rules(), pays=True)
    return result_list(CUP, PURSUIT, lines, rules(), Furniture(), members=members)


def listed(members=MEMBERS) -> Sheet:
    return start_list(CUP, PURSUIT, STARTS, None, members=members)


def shown(of: Sheet) -> list[tuple[str, str, bool]]:
    name, nation = of.column("name"), of.column("nation")
    return [(cells[name], cells[nation], row.goes_on) for row, cells in zip(of.rows, of.texts(), strict=True)]


def test_who_skated_stands_below_the_team_and_substitutes_and_who_did_not_start_are_left_out():
    assert shown(results()) == [
        ("NOR", "NOR", False), ("One", "", True), (LONG, "", True),
        ("NED", "NED", False), ("Two", "", True), ("Guest", "BEL", True),
        ("CHN", "CHN", False),
    ]  # fmt: skip


def test_a_start_list_names_who_is_to_skate():
    assert [name for name, _nation, goes_on in shown(listed()) if goes_on] == ["X", "Two", "Guest", "One", LONG]


@pytest.mark.parametrize("made", [results, listed])
def test_machines_have_a_record_for_each_team_only(made):
    assert json_rows.rows(made()) == json_rows.rows(made({}))
    assert [row.key for row in made().lines] == [row.key for row in made({}).rows]


def test_a_team_stays_on_one_page_with_its_skaters():
    assert [row.group for row in results().rows] == [1, 1, 1, 2, 2, 2, 3]
    assert {row.group for row in results({}).rows} == {0}


def test_a_name_has_room_on_paper_and_stands_in_the_column_of_the_names():
    sheet = results()
    at = sheet.printed().index(sheet.column("name"))
    assert layout(sheet).widths[at] > layout(results({})).widths[at]
    header, *table = [line for line in plain_text.lines(sheet) if "Name" in line or "NOR" in line or LONG in line]
    assert header.index("Name") == table[0].index("NOR") == table[1].index(LONG)
