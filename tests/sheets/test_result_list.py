"""The result list on paper."""

from datetime import datetime

import pytest
from msgspec import structs

from skatedesk.domain.attempts import Start
from skatedesk.domain.points import result_list as ranked
from skatedesk.domain.races import Competition, Condition, Discipline, Official, Race
from skatedesk.sheets.result_list import Furniture, legend, notes, result_list
from skatedesk.sheets.sheet import Sheet
from tests.domain import attempt, mass_start, race, rules, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def sheet(*starts: Start, of: Race | None = None, furniture: Furniture | None = None) -> Sheet:
    found = of or race()
    return result_list(CUP, found, ranked(found, starts, rules(), pays=True), rules(), furniture or Furniture())


def shown(of: Sheet, *keys: str) -> list[tuple[str, ...]]:
    return [tuple(texts[of.column(key)] for key in keys) for texts in of.texts()]


def people(of: Sheet) -> list[str]:
    return [of.columns[index].title for index in of.printed()]


@pytest.mark.parametrize(
    ("of", "titles"),
    [
        (race(), ["Rank", "No", "Name", "Nation", "Pair", "Lane", "Time", "Behind", "Points", "Notes"]),
        (
            race(None, "A", Discipline.TEAM_PURSUIT),
            ["Rank", "No", "Name", "Nation", "Race", "Straight", "Time", "Behind", "Points", "Notes"],
        ),
        (
            mass_start(),
            ["Rank", "No", "Name", "Nation", "Laps", "S1", "S2", "S3", "S4", "Total", "Time", "Points", "Notes"],
        ),
    ],
)
def test_columns_people_see(of: Race, titles: list[str]):
    assert people(sheet(of=of)) == titles


@pytest.mark.parametrize("of", [race(), mass_start(), race(None, "A", Discipline.TEAM_PURSUIT)])
def test_columns_machines_read(of: Race):
    keys = {column.key for column in sheet(of=of).columns}
    assert keys >= {
        "rank", "bib", "name", "nation", "pair", "lane", "time", "time_ms", "behind", "status", "notes", "points",
        "skater_key",
    }  # fmt: skip


def test_the_rows_are_the_official_line():
    winner = start("33.88", "Jordan STOLZ", place="6o", bib=181)
    third = start("34.374", "Cedrick BRUNET", place="7i", bib=25)
    fourth = start("34.376", "Tatsuya SHINHAMA", place="1i", bib=97, codes=("F",))
    fallen = start("DNF", "Laurent DUBREUIL", place="4o", bib=23, codes=("F",))
    of = sheet(fallen, fourth, third, winner)
    assert shown(of, "rank", "bib", "name", "pair", "lane", "time", "behind", "points", "notes") == [
        ("1", "181", "Jordan STOLZ", "6", "Out", "33.88", "", "60", ""),
        ("2", "25", "Cedrick BRUNET", "7", "In", "34.37(4)", "+0.49", "54", ""),
        ("3", "97", "Tatsuya SHINHAMA", "1", "In", "34.37(6)", "+0.49", "48", "F"),
        ("4", "23", "Laurent DUBREUIL", "4", "Out", "DNF", "", "43", "F"),
    ]
    assert [(row.key, row.group) for row in of.rows] == [(one.id, 0) for one in (winner, third, fourth, fallen)]
    assert shown(of, "time_ms", "status") == [("33880", "OK"), ("34374", "OK"), ("34376", "OK"), ("", "DNF")]


def test_a_disqualification_prints_no_time():
    assert shown(sheet(start("DQ 34.00", codes=("T08",))), "rank", "time", "time_ms", "points", "notes") == [
        ("", "DQ", "", "", "T08")
    ]


def test_who_has_not_skated_has_an_empty_line():
    assert shown(sheet(start("")), "rank", "time", "behind", "points", "status") == [("", "", "", "", "")]


def test_a_mass_start_prints_laps_sprints_and_the_points_that_count():
    of = sheet(
        start("7:42.51", laps=15, sprint_points=(0, 0, 1, 60)),
        start("8:24.80", laps=15, sprint_points=(3, 0, 0, 0), lapped=True),
        start("7:00.00", laps=14, sprint_points=(0, 2, 0, 0)),
        start("DQ", laps=16),
        start(""),
        of=mass_start(),
    )
    assert shown(of, "rank", "laps", "s1", "s2", "s3", "s4", "race_points", "time") == [
        ("1", "15", "", "", "1", "60", "61", "7:42.51"),
        ("2", "15", "3", "", "", "", "0", "8:24.80"),
        ("3", "14", "", "2", "", "", "0", "7:00.00"),
        ("4", "16", "", "", "", "", "0", "DQ"),
        ("", "", "", "", "", "", "", ""),
    ]


def test_long_names_are_given_their_room():
    assert sheet(start("34.00", "Short")).columns[2].width == 20
    assert sheet(start("34.00", "Afonso Henrique Pestana SILVA")).columns[2].width == 29


@pytest.mark.parametrize(("codes", "text"), [((), ""), (("F",), "F"), (("T02", "RW"), "T02, RW"), (("F", "F"), "F, F")])
def test_notes_are_the_codes_with_a_space(codes: tuple[str, ...], text: str):
    assert notes(start("34.00", codes=codes), rules()) == text


def test_a_time_by_hand_has_its_mark_in_the_notes_and_in_the_legend():
    marked = start(attempts=(attempt("36.5", hand=True, codes=("F",)),), out_of_competition=True)
    assert notes(marked, rules()) == "F, M, OC"
    lost = start(attempts=(attempt("DQ 36.5", hand=True),))
    assert notes(lost, rules()) == ""
    of = sheet(start(attempts=(attempt("36.5", hand=True),)), start("36.52"))
    assert shown(of, "time", "notes", "hand") == [("36.5", "M", "1"), ("36.52", "", "0")]
    assert of.legend == (("M", "Time taken by hand"),)
    assert of.remarks == (f"Equal as far as known, the thousandth is missing: {', '.join(names(of))}.",)


def names(of: Sheet) -> list[str]:
    return [name for (name,) in shown(of, "name")]


def test_a_deciding_thousandth_is_written_out_where_the_rules_want_it_so():
    full = structs.replace(rules(), times=structs.replace(rules().times, tie_display="full"))
    starts = [start("1:54.894"), start("1:54.893"), start("1:54.90"), start("1:55.123")]
    found = race(1500)
    of = result_list(CUP, found, ranked(found, starts, full, pays=True), full, Furniture())
    assert shown(of, "time", "behind") == [
        ("1:54.893", ""),
        ("1:54.894", ""),
        ("1:54.90", "+0.01"),
        ("1:55.12", "+0.23"),
    ]


def test_the_legend_explains_the_codes_used_and_no_others():
    starts = [
        start("DQ", codes=("T08",)),
        start("34.00", codes=("F", "F")),
        start("34.10", codes=("X99",)),
        start(attempts=(attempt("34.50"), attempt("34.40", 2))),
    ]
    found = legend(ranked(race(), starts, rules(), pays=True), rules())
    assert found == tuple((code, rules().offence_text(code)) for code in rules().offences if code in {"T08", "F", "RS"})
    assert len(found) == 3
    assert found == sheet(*starts).legend
    assert sheet(start("34.00")).legend == ()


def test_who_starts_out_of_competition_is_marked_and_explained():
    guest = start("33.50", "Guest", out_of_competition=True, codes=("F",))
    of = sheet(guest, start("33.88", "Winner"))
    assert shown(of, "rank", "name", "time", "points", "notes") == [
        ("1", "Winner", "33.88", "60", ""),
        ("", "Guest", "33.50", "", "F, OC"),
    ]
    assert of.legend[-1] == ("OC", "Out of competition, without rank and points")


def test_points_by_hand_are_remarked():
    of = sheet(start("34.00", "Jake WEIDEMANN", points_override=44, points_remark="as signed"))
    assert of.remarks == ("Points of Jake WEIDEMANN set by hand: as signed",)


def test_a_rank_shared_for_want_of_a_digit_is_remarked():
    of = sheet(start("34.37", "A"), start("34.374", "B"), start("34.50", "C", points_override=1, points_remark="why"))
    assert of.remarks == (
        "Equal as far as known, the thousandth is missing: A, B.",
        "Points of C set by hand: why",
    )
    assert sheet(start("34.374"), start("34.374")).remarks == ()


def test_what_stands_around_the_rows():
    furniture = Furniture(
        "official",
        (Official("referee", "Moyca STOFFEL", "CAN"),),
        (Condition("start", "12:58", 19.2, 28.0, -8.1),),
        datetime(2025, 11, 15, 13, 47),
    )
    of = sheet(furniture=furniture)
    assert (of.heading.list_name, of.heading.state) == ("Result", "official")
    assert (of.officials, of.conditions, of.created) == (
        furniture.officials, furniture.conditions, furniture.created,
    )  # fmt: skip


def test_rounds_of_teams_say_how_their_heats_are_ranked():
    starts = [start("3:40.00", pair=1), start("3:41.00", pair=1)]

    def remarks(run: int | None) -> tuple[str, ...]:
        return sheet(*starts, of=race(None, "", Discipline.TEAM_PURSUIT, run=run, in_rounds=True)).remarks

    assert remarks(1) == ()
    assert remarks(2) == ("Ranked by heat: the winner of each heat is in final A.",)
    assert remarks(None) == (
        "Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.",
    )  # fmt: skip
