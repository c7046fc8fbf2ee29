"""How two editions of a list differ, in words."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from skatedesk import places, words
from skatedesk.domain.races import Condition, Official
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets.content import content_of
from skatedesk.sheets.difference import difference
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet

COLUMNS = (
    Column("rank", "Rank", 4, Kind.NUMBER),
    Column("bib", "No", 4, Kind.NUMBER),
    Column("name", "Name", 20),
    Column("time", "Time", 8, Kind.TIME),
    Column("notes", "Notes", 8),
    Column("time_ms", "time_ms", 8, Kind.NUMBER, printed=False),
)


def row(key: int, rank: int | None, time: str, notes: str = "", bib: int | None = None) -> Row:
    known = RaceTime.parse(time) if time else None
    printed = PrintedTime(known) if known else None
    return Row(key, (rank, bib or 10 * key, f"Skater {key}", printed, notes, known.ms if known else None))


SHEET = Sheet(
    "results",
    Heading("World Cup #1", "Thialf", "500m Men", 12, "Result", day=date(2025, 11, 15), state="provisional"),
    COLUMNS,
    (row(1, 1, "34.50"), row(2, 2, "34.60"), row(3, 3, "34.70")),
    (Official("referee", "Moyca STOFFEL", "CAN"),),
    (Condition("start", "12:58", 19.2, 28.0, -8.1),),
    created=datetime(2025, 11, 15, 13, 0),
)


def told(*rows: Row, **changed: object) -> tuple[str, ...]:
    """What is told of the sheet with these rows and changes."""
    after = replace(SHEET, rows=rows or SHEET.rows, **changed)
    return difference(content_of(SHEET), content_of(after))


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        ((row(1, 1, "34.50"), row(3, 2, "34.55"), row(2, 3, "34.60")), ("no 30 34.70 to 34.55",)),
        ((row(1, 1, "34.50"), row(2, 2, "34.60"), row(3, None, "")), ("no 30: Time 34.70 taken out",)),
        ((row(1, 1, "34.50"), row(2, 2, "34.60")), ("no 30 taken out",)),
        ((*SHEET.rows, row(4, 4, "34.80")), ("no 40 new",)),
        ((row(1, 1, "34.50"), row(2, 2, "34.60", "F"), row(3, 3, "34.70")), ("no 20: Notes F",)),
        (
            (row(1, 1, "34.50"), row(3, 2, "34.70"), row(2, 3, "34.60")),
            ("rank of no 30: 3 to 2", "rank of no 20: 2 to 3"),
        ),
        ((row(1, 1, "34.50"), row(2, 2, "34.60"), row(3, 3, "34.70", bib=31)), ("no 31: No 30 to 31",)),
        ((SHEET.rows[1], SHEET.rows[0], SHEET.rows[2]), ("order of the rows",)),
    ],
)  # fmt: skip
def test_a_row_that_changed_is_told_and_a_rank_only_where_nothing_else_is(
    rows: tuple[Row, ...], sentences: tuple[str, ...]
):
    assert told(*rows) == sentences


def test_what_stands_around_the_rows():
    assert told() == ()
    assert told(heading=replace(SHEET.heading, state="official")) == ("provisional to official",)
    assert told(heading=replace(SHEET.heading, time_of_day="14:30")) == ("heading",)
    assert told(officials=()) == ("officials",)
    assert told(conditions=()) == ("conditions of the ice",)
    assert told(remarks=("Points set by hand.",)) == ("notes below the list",)


def test_more_than_a_few_are_counted():
    rows = [row(key, key, f"35.{key}0") for key in (1, 2, 3)]
    assert told(*rows, row(4, 4, "35.90"), row(5, 5, "35.95")) == (
        "no 10 34.50 to 35.10", "no 20 34.60 to 35.20", "no 30 34.70 to 35.30", "no 40 new", "and 1 more",
    )  # fmt: skip


def test_the_sentences_speak_the_language_of_the_sheet():
    """The content is English; the titles of columns and the states are said anew."""
    after = replace(SHEET, heading=replace(SHEET.heading, state="official"))
    with words.speaking("nl", places.translations()):
        expected = words._("{before} to {after}").format(before=words._("provisional"), after=words._("official"))
        assert difference(content_of(SHEET), content_of(after)) == (expected,)


def test_who_skated_for_a_team_belongs_to_its_row():
    team = Row(1, (1, 31, "NETHERLANDS", PrintedTime(RaceTime.parse("3:40.10")), "", 220100), 1)
    one, other = (Row(1, (None, None, name, None, "", None), 1, goes_on=True) for name in ("Chris", "Marcel"))
    before, after = (content_of(replace(SHEET, rows=(team, member))) for member in (one, other))
    assert len(before["rows"]) == 1
    assert difference(before, after) == ("no 31: Name Chris to Marcel",)


def test_rows_without_a_key_of_their_own_are_known_by_what_stands_in_them():
    columns = (Column("mark", "Record", 6), Column("name", "Name", 20), Column("time", "Time", 8, Kind.TIME))
    lines = [(number, (mark, name, "34.50")) for number, (mark, name) in enumerate([("TR", "A"), ("WR", "B")], start=1)]
    listed = replace(SHEET, kind="records set", columns=columns, rows=tuple(Row(*line) for line in lines))
    shifted = replace(listed, rows=(Row(1, ("NR", "C", "34.90")), Row(2, lines[0][1]), Row(3, lines[1][1])))
    assert difference(content_of(listed), content_of(shifted)) == ("NR C new",)
