"""The lap sheet of the judges: a box for every passing."""

import pytest

from skatedesk.domain import distances
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Discipline, Lane, Race, Sex
from skatedesk.sheets.lap_sheet import lap_sheet
from skatedesk.sheets.sheet import Kind, Look, Sheet
from tests.domain import mass_start, race, rules, skater, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def form(*starts: Start, of: Race) -> Sheet:
    return lap_sheet(CUP, of, starts, rules(), None)


def shown(of: Sheet) -> list[tuple[str, ...]]:
    return [tuple(texts[index] for index in of.printed()) for texts in of.texts()]


def fields(of: Sheet) -> list[str]:
    """The titles of the columns in which is written."""
    return [column.title for column in of.columns if column.kind is Kind.FIELD]


def test_a_pair_has_a_box_for_each_skater_at_each_passing():
    of = form(start(name="Anna BERG", place="1i", bib=7), start(name="Eva LIE", place="1o", bib=8), of=race(1000))
    assert fields(of) == ["white", "red"]
    assert shown(of) == [
        ("Pair 1", "", "", "7 Anna BERG NOR", "8 Eva LIE NOR"),
        ("200 m", "1", "2", "", ""),
        ("600 m", "2", "1", "", ""),
        ("Finish", "3", "", "", ""),
    ]
    assert of.rows[0].title
    assert of.look is Look.FORM


@pytest.mark.parametrize("metres", [100, 300, 500, 1000, 1500, 3000, 5000, 10000])
def test_every_distance_has_all_its_passings(metres: int):
    of = form(start(place="1i"), start(place="2o"), of=race(metres))
    passings = len(distances.passings(metres))
    assert [sum(row.group == pair for row in of.lines) for pair in (1, 2)] == [passings, passings]
    assert [row.group for row in of.rows] == sorted(row.group for row in of.rows)
    assert len({row.key for row in of.rows}) == len(of.rows)


def test_a_25_lap_race_counts_down_from_24():
    of = form(start(place="1i"), of=race(10000))
    laps = shown(of)[1:]
    assert laps[0][:3] == ("400 m", "1", "24")
    assert laps[-2][:3] == ("9600 m", "24", "1")
    assert laps[-1][:3] == ("Finish", "25", "")


def test_nothing_is_written_where_nobody_skates():
    of = form(start("WDR", "Gone", place="1i"), start(name="Eva", place="2o"), of=race(500))
    assert shown(of) == [
        ("Pair 1", "", "", "Gone NOR, withdrawn", "empty"),
        ("100 m", "1", "1", "–", "–"),
        ("Finish", "2", "", "–", "–"),
        ("Pair 2", "", "", "empty", "Eva NOR"),
        ("100 m", "1", "1", "–", ""),
        ("Finish", "2", "", "–", ""),
    ]


def test_a_quartet_has_four_columns():
    lanes = ((Lane.INNER, 1), (Lane.OUTER, 1), (Lane.INNER, 2), (Lane.OUTER, 2))
    starts = [Start(n, skater(f"Q{n}"), pair=2, lane=lane, place=place) for n, (lane, place) in enumerate(lanes)]
    of = form(start(name="Alone", place="1o"), *starts, of=race(5000, "B"))
    assert fields(of) == ["white", "red", "yellow", "blue"]
    assert [row[3:] for row in shown(of) if row[0].startswith("Pair")] == [
        ("empty", "Alone NOR", "", ""),
        ("Q0 NOR", "Q1 NOR", "Q2 NOR", "Q3 NOR"),
    ]


@pytest.mark.parametrize(("sex", "laps"), [(Sex.MEN, 8), (Sex.WOMEN, 6)])
def test_a_team_pursuit_is_timed_every_half_lap(sex: Sex, laps: int):
    of = form(
        start(name="NORWAY", pair=1, side="Finish"),
        start(name="JAPAN", pair=1, side="Crossing"),
        start(name="POLAND", pair=2, side="Crossing"),
        of=race(None, "", Discipline.TEAM_PURSUIT, sex=sex),
    )
    assert fields(of) == ["Finish", "Crossing"]
    first = [row for row in of.lines if row.group == 1]
    assert len(first) == 2 * laps
    rows = shown(of)
    assert rows[0] == ("Race 1", "", "", "NORWAY NOR", "JAPAN NOR")
    assert rows[1][1:3] == ("½", f"{laps - 1}½")
    assert rows[2][1:3] == ("1", str(laps - 1))
    assert rows[2 * laps][:3] == ("Finish", str(laps), "")
    assert rows[2 * laps + 1] == ("Race 2", "", "", "", "POLAND NOR")


def test_three_teams_of_a_relay_have_a_column_each():
    of = form(
        *[start(name=name, pair=1) for name in ("JAPAN", "KOREA", "NORWAY")],
        of=race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED),
    )
    assert fields(of) == ["Team 1", "Team 2", "Team 3"]
    assert shown(of)[0][3:] == ("JAPAN NOR", "KOREA NOR", "NORWAY NOR")
    assert len(of.lines) == 12


def test_a_mass_start_has_its_laps_sprints_and_the_order_to_the_last():
    of = form(
        *[start(name=f"S{bib}", bib=bib) for bib in range(8, 0, -1)], start("WDR", "Gone", bib=9), of=mass_start("")
    )
    assert fields(of) == ["1.", "2.", "3.", "4.", "5.", "6.", "Lapped or out"]
    rows = shown(of)
    assert [row[1] for row in rows[:15]] == [str(lap) for lap in range(1, 16)]
    assert [row[:2] for row in rows if row[0]] == [
        ("Sprint 1", "4"),
        ("Sprint 2", "8"),
        ("Sprint 3", "12"),
        ("Finish 1 to 6", "16"),
        ("Finish 7 to 12", "16"),
    ]
    assert of.remarks == (f"Helmets: {', '.join(f'{bib} S{bib} NOR' for bib in range(1, 9))}.",)
    assert len({row.key for row in of.rows}) == len(of.rows)


@pytest.mark.parametrize(
    ("of", "marked"),
    [
        (
            mass_start("", title="Mass Start Junior Men"),
            [("Sprint 1", "4"), ("Sprint 2", "7"), ("Finish 1 to 6", "10")],
        ),
        (mass_start("", laps=10), [("Sprint 1", "4"), ("Sprint 2", "7"), ("Finish 1 to 6", "10")]),
        (mass_start("", laps=12), [("Sprint 1", "4"), ("Sprint 2", "8"), ("Finish 1 to 6", "12")]),
    ],
)
def test_a_mass_start_of_juniors_or_of_fewer_laps_has_its_own_form(of: Race, marked: list[tuple[str, str]]):
    rows = shown(form(start(name="Young", bib=1), of=of))
    assert [row[:2] for row in rows if row[0]] == marked
    assert (rows[0][2], len(rows)) == (str(int(marked[-1][1]) - 1), int(marked[-1][1]))


@pytest.mark.parametrize(
    ("of", "reason"),
    [
        (race(None), "Race 1: a lap sheet needs a distance"),
        (
            race(None, "", Discipline.TEAM_PURSUIT, sex=Sex.MIXED),
            r"Race 1: the rule file names no laps of this race of teams",
        ),
    ],
)
def test_a_race_of_unknown_length_has_no_lap_sheet(of: Race, reason: str):
    with pytest.raises(RuleError, match=reason):
        form(start(place="1i"), of=of)
