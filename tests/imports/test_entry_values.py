"""Names, nations, dates, marks and times as lists write them."""

from datetime import date

import pytest

from skatedesk.domain.races import Sex
from skatedesk.imports import entry_values as values
from skatedesk.imports.entry_facts import RawCell, Unreadable
from skatedesk.imports.entry_values import DayOrder, Mark, ValueRefusedError

UNKNOWN = DayOrder(day_first=False, month_first=False)
TODAY = date(2025, 11, 1)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("NOR", "NOR"),
        (" nor ", "NOR"),
        ("ＮＯＲ", "NOR"),
        ("Norway", "NOR"),
        ("Niederlande", "NED"),
        ("NLD", "NED"),
        ("DEU", "GER"),
        ("AIN", "AIN"),
        ("Côte d'Ivoire", "CIV"),
        ("韓国", "KOR"),
        (None, ""),
    ],
)
def test_a_nation_is_read(cell: RawCell, code: str):
    assert values.nation_of(cell) == code


@pytest.mark.parametrize("cell", ["XXQ", "N0R", "Norwayy", 47])
def test_what_is_no_nation_is_refused(cell: RawCell):
    with pytest.raises(ValueRefusedError, match="is no nation code"):
        values.nation_of(cell)


@pytest.mark.parametrize(
    ("cell", "sex"),
    [("M", Sex.MEN), ("f", Sex.WOMEN), ("Dames", Sex.WOMEN), ("Herren", Sex.MEN), ("女子", Sex.WOMEN), ("남", Sex.MEN)],
)
def test_a_sex_is_read(cell: str, sex: Sex):
    assert values.sex_of(cell) is sex


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2001-02-03", date(2001, 2, 3)),
        ("2001/2/3", date(2001, 2, 3)),
        ("3.2.2001", date(2001, 2, 3)),
        ("03. 02. 2001", date(2001, 2, 3)),
        ("31/12/2001", date(2001, 12, 31)),
        ("12/31/2001", date(2001, 12, 31)),
        ("05/05/2001", date(2001, 5, 5)),
        ("20010203", date(2001, 2, 3)),
        ("3 Feb 2001", date(2001, 2, 3)),
        ("May 3rd, 2001", date(2001, 5, 3)),
        ("3. mai 2001", date(2001, 5, 3)),
        ("12. März 2001", date(2001, 3, 12)),
        ("1er août 2001", date(2001, 8, 1)),
        ("3 juillet 2001", date(2001, 7, 3)),
        ("2 października 2001", date(2001, 10, 2)),
        ("2001年2月3日", date(2001, 2, 3)),
        ("２００１年２月３日", date(2001, 2, 3)),
        ("2001년 2월 3일", date(2001, 2, 3)),
        ("", None),
    ],
)
def test_a_day_is_read(text: str, day: date | None):
    assert values.day_of(text, UNKNOWN) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("31.02.2001", "is no date"),
        ("2001-13-01", "is no date"),
        ("3.2.01", "four digits"),
        ("36925", "is no date"),
        ("02/03/2001", "may be two days"),
        ("soon", "is no date"),
    ],
)
def test_an_impossible_day_is_refused(text: str, reason: str):
    with pytest.raises(ValueRefusedError, match=reason):
        values.day_of(text, UNKNOWN)


def test_the_column_tells_whether_the_day_stands_first():
    assert values.day_of("02/03/2001", DayOrder.of(["31/12/2000", "02/03/2001"])) == date(2001, 3, 2)
    assert values.day_of("02/03/2001", DayOrder.of(["12/31/2000", None])) == date(2001, 2, 3)
    muddled = DayOrder.of(["12/31/2000", "31/12/2000"])
    assert values.day_of("31/12/2000", muddled) == date(2000, 12, 31)
    with pytest.raises(ValueRefusedError, match="may be two days"):
        values.day_of("02/03/2001", muddled)


@pytest.mark.parametrize("born", ["2026-01-01", "2022-01-01", "1930-01-01"])
def test_nobody_skates_before_five_or_after_ninety(born: str):
    with pytest.raises(ValueRefusedError, match="cannot be a birth date"):
        values.birth_of(born, UNKNOWN, TODAY)


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        (None, Mark(entered=False)),
        ("-", Mark(entered=False)),
        ("no", Mark(entered=False)),
        (0, Mark(entered=False)),
        ("x", Mark(entered=True)),
        (1, Mark(entered=True)),
        ("✓", Mark(entered=True)),
        ("○", Mark(entered=True)),
        ("ja", Mark(entered=True)),
        ("R", Mark(entered=True, reserve=True)),
        ("R2", Mark(entered=True, reserve=True, order=2)),
        ("R1 OC", Mark(entered=True, reserve=True, order=1, guest=True)),
        ("OC", Mark(entered=True, guest=True)),
        ("WDR", Mark(entered=True, withdrawn=True)),
    ],
)
def test_a_mark_is_read(cell: RawCell, mark: Mark):
    assert values.mark_of(cell) == mark


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        ("36.52", "36.52"),
        ("1.09,65", "1:09.65"),
        ("１：０９．６５", "1:09.65"),
        (36.5, "36.50"),
        (37, "37.00"),
        (3652, "36.52"),
        (69.653, "1:09.653"),
        (103.25, "1:43.25"),
    ],
)
def test_a_time_is_a_mark_and_a_seed(cell: RawCell, time: str):
    found = values.mark_of(cell).time
    assert found is not None
    assert found.in_full() == time


@pytest.mark.parametrize("cell", ["36.5x", "perhaps", "1:75.00", "×"])
def test_what_is_no_mark_is_refused(cell: str):
    with pytest.raises(ValueRefusedError, match="neither a mark nor a time"):
        values.mark_of(cell)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("An\u202ena", r"U\+202E"),
        ("An\u0007na", r"U\+0007"),
        ("An\u200fna", r"U\+200F"),
        ("B3rg", "is no name"),
        ("=SUM(A1)", "is no name"),
        ("--", "is no name"),
        ("x" * 101, "longer than 100"),
        (Unreadable("cell A5 shows the error #N/A"), "#N/A"),
    ],
)
def test_what_is_no_name_is_refused(cell: RawCell, reason: str):
    with pytest.raises(ValueRefusedError, match=reason):
        values.name_of(cell)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("  Anna\u00a0 Lena ", "Anna Lena"),
        ("An\u00adna", "Anna"),
        ("O’Brien-D'Angelo Jr.", "O’Brien-D'Angelo Jr."),
        ("Ａｎｎａ", "Anna"),
        ("Łukasz", "Łukasz"),
        ("高木 美帆", "高木 美帆"),
    ],
)
def test_a_name_is_read_on_one_line(cell: str, name: str):
    assert values.name_of(cell) == name


def test_a_name_in_its_own_script_keeps_what_plain_letters_would_lose():
    assert values.name_of("ﾀｶｷﾞ", compatible=False) == "ﾀｶｷﾞ"
    assert values.name_of("ﾀｶｷﾞ") == "タカギ"
