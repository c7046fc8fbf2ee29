"""Records on paper."""

from datetime import date

from skatedesk.domain.races import Competition, Discipline, Sex
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.records import Bar, Record, Tag
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.record_list import RecordLine, SetLine, record_list, set_list
from tests.domain import race, rules, skater, start

WUST = Record(
    7, "TR", "Beijing", Discipline.INDIVIDUAL, Sex.WOMEN, 1500, RaceTime(113280), "Ireen WÜST", "NED",
    date(2022, 2, 7), "Beijing", "Olympic Winter Games", "list.csv", ratified=True,
)  # fmt: skip
HELD = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", "Utah Olympic Oval")


def texts(sheet) -> list[tuple[str, ...]]:
    shown = sheet.printed()
    return [tuple(cells[at] for at in shown) for cells in sheet.texts()]


def test_a_record_stands_on_one_line():
    sheet = record_list([RecordLine(WUST), RecordLine(WUST, broken=True)], "TR")
    line = (
        "TR", "Beijing", "1500m Women", "1:53.28", "Ireen WÜST", "NED", "2022-02-07", "Beijing",
        "Olympic Winter Games",
    )  # fmt: skip
    assert texts(sheet) == [(*line, "ratified"), (*line, "broken")]
    assert sheet.legend == (("TR", "Track record"),)
    assert (sheet.heading.list_name, sheet.heading.place) == ("Records", "TR")


def test_a_long_name_widens_its_column():
    long = Record(1, "WR", "", Discipline.INDIVIDUAL, Sex.MEN, 500, RaceTime(33610), "Laurent GÉLINAS-BEAULIEU JUNIOR")
    sheet = record_list([RecordLine(long)])
    assert sheet.columns[sheet.column("name")].width == len(long.holder)


def test_what_was_set_names_what_it_beat():
    skated = start("1:53.10", competitor=skater("Miho TAKAGI", nation="JPN", sex=Sex.WOMEN))
    held = race(1500, title="1500m Women", number=13)
    (result,) = rank_race(held, [skated], rules())
    bar = Bar(RaceTime(113280), "Ireen WÜST")
    lines = [SetLine(held, result, Tag("TR", bar), WUST), SetLine(held, result, Tag("PB", Bar(RaceTime(113500)), "="))]
    sheet = set_list(HELD, lines)
    line = ("13", "1500m Women", "A", "Miho TAKAGI", "JPN", "1:53.10")
    assert texts(sheet) == [
        ("TR", *line, "1:53.28", "Ireen WÜST", "ratified"),
        ("=PB", *line, "1:53.50", "", ""),
    ]
    assert [row.key for row in sheet.rows] == [1, 2]
