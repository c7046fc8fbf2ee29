"""What a template can ask for, from the sample and from a small weekend."""

from datetime import date, datetime
from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle, Point
from skatedesk.domain.times import RaceTime
from skatedesk.services import editions, house_styles, lists, race_view, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.fill_values import FillValues
from skatedesk.sheets.sheet import Sheet
from tests.services import id_of

DUTCH = """<TS version="2.1" language="nl"><context><name>skatedesk</name>
<message><source>drawn</source><translation>geloot</translation></message></context></TS>"""


@pytest.fixture
def values(sample: ResultsFile) -> FillValues:
    """World Cup 1, with race 12 as that of the command."""
    return FillValues(sample, lists.competition(sample, 1), 12)


def column(sheet: Sheet, key: str) -> list:
    return [row.cells[sheet.column(key)] for row in sheet.lines]


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (("competition", None, "number"), 1),
        (("competition", None, "event"), "World Cup #1"),
        (("competition", None, "season"), "2025/26"),
        (("competition", None, "title"), "ISU World Cup Speed Skating #1"),
        (("race", None, "title"), "1st 500m Men"),
        (("race", None, "division"), "A"),
        (("race", None, "metres"), 500),
        (("race", None, "day"), date(2025, 11, 15)),
        (("race", 9, "division"), "B"),
        (("race", None, "revision"), None),
        (("race", None, "start_revision"), None),
    ],
)
def test_single_values(values: FillValues, asked: tuple[str, int | None, str], value: object):
    assert values.value(*asked) == value


def test_officials_and_the_ice_are_those_of_the_sheet(values: FillValues):
    view = race_view.read(values.file, lists.race(values.file, values.competition.id, 12).id)
    (referee,) = [one for one in view.officials if one.role.casefold() == "referee"]
    assert values.value("race", None, "referee") == f"{referee.name} ({referee.nation})"
    first = next(one for one in view.conditions if one.moment.casefold() == "start")
    measured = [values.value("race", None, key) for key in ("clock_start", "air_start", "humidity_start", "ice_start")]
    assert measured == [first.time_of_day, first.air, first.humidity, first.ice]
    assert values.value("race", None, "ice_interval") is None


def test_the_lists_are_those_of_the_desk(values: FillValues):
    view = race_view.read(values.file, lists.race(values.file, values.competition.id, 12).id)
    for name in ("", "results", "results 12"):
        assert column(values.table(name), "time") == column(view.result_list(), "time")
    assert column(values.table("start 12"), "name") == column(view.start_list(), "name")
    standing = values.table("standings m 500")
    assert column(standing, "rank")[:3] == [1, 2, 3]
    assert [one.key for one in standing.columns].count("races") == 2
    assert values.table("results 12") is values.table("results 12")


def test_the_race_is_named_where_the_command_names_none(sample: ResultsFile):
    values = FillValues(sample, lists.competition(sample, 1))
    assert values.value("race", 12, "number") == 12
    for asks in (lambda: values.value("race", None, "title"), lambda: values.table(""), lambda: values.table("start")):
        with pytest.raises(RuleError, match=r"no race is named\. Say which one with --race"):
            asks()


def test_columns_that_only_some_races_have_are_empty_in_the_others(values: FillValues):
    listed = values.table("results 12")
    assert set(column(listed, "records")) == set(column(listed, "race_points")) == {None}
    assert set(column(values.table("laps 12"), "passing")) <= {None, *column(values.table("laps 12"), "passing")}
    assert any(column(values.table("results 28"), "race_points"))
    assert set(column(values.table("start 12"), "helmet")) == {None}


def test_a_start_list_that_was_issued_has_its_revision(file: ResultsFile):
    competition = lists.competition(file, 1)
    race = lists.race(file, competition.id, 8)
    start_lists.issue(file, race.id)
    values = FillValues(file, competition, 8)
    assert values.value("race", None, "start_revision") == 1
    assert values.table("start").heading.state == "revision 1"


def test_results_that_went_out_have_their_revision_until_something_changes(file: ResultsFile):
    competition = lists.competition(file, 1)
    race = lists.race(file, competition.id, 28)
    editions.issue(file, competition.id, [f"results {race.id}"], datetime(2025, 11, 16, 15, 10))
    assert FillValues(file, competition, 28).value("race", None, "revision") == 1
    assert FillValues(file, competition, 28).table("results").revision is not None
    results.record_time(file, id_of(file, "Eitrem", 28), RaceTime.parse("7:43.00"))
    assert FillValues(file, competition, 28).value("race", None, "revision") is None


def test_the_words_are_those_of_the_sheets(file: ResultsFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "skatedesk_nl.ts").write_text(DUTCH, encoding="utf-8")
    monkeypatch.setattr(places, "translations", lambda: tmp_path)
    competition = lists.competition(file, 1)
    house_styles.set_style(file, competition.id, HouseStyle(language="nl", point=Point.COMMA))
    values = FillValues(file, competition, 8)
    assert values.value("race", None, "state") == "geloot"
    assert values.table("results").heading.state == "geloot"
    assert values.style.point is Point.COMMA


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("winners", "there is no list “winners”. Lists are called results 12, start 12"),
        ("results twelve", "“twelve” is no number of a race."),
        ("results 99", "There is no race 99. The races are: 1, 2"),
        ("standings m 333", "There is no cup “m 333”. The cups are: "),
        ("classification", "say of whom the classification is"),
        ("classification m", "has no combination for Men"),
    ],
)
def test_a_list_there_is_not_is_refused(values: FillValues, name: str, reason: str):
    with pytest.raises(RuleError) as told:
        values.table(name)
    assert reason in str(told.value)


@pytest.mark.parametrize(
    ("scope", "key", "known"), [("competition", "colour", "number, season"), ("race", "air_noon", "referee, starter")]
)
def test_a_value_there_is_not_is_refused_with_those_there_are(values: FillValues, scope: str, key: str, known: str):
    with pytest.raises(RuleError) as told:
        values.value(scope, None, key)
    assert str(told.value).startswith(f"“{key}” is not known. There are: ")
    assert known in str(told.value)
