"""Classifications of whole competitions, against published ones."""

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.domain.classification import Leg
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import classification as classifying
from skatedesk.services import (
    entries,
    entry_view,
    files,
    history,
    importing,
    list_sets,
    lists,
    programmes,
    publishing,
    race_view,
    results,
)
from skatedesk.services.classification import ClassificationView
from skatedesk.services.files import ResultsFile
from tests.services import PEOPLE, row, source, take

PUBLISHED = Path(__file__).parents[1] / "data" / "european_allround_2012"
METRES = (500, 5000, 1500, 10_000)


@pytest.fixture(scope="module")
def european(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ResultsFile]:
    """The men of the European Championships 2012, from their times alone; the file names are in no order skated."""
    file = files.new_file(tmp_path_factory.mktemp("allround") / "2012.skatedesk", "2025/26", "isu-2025-26")
    taken = importing.import_races(file, [PUBLISHED])
    assert [one.accepted for one in taken] == [True] * 4
    yield file
    file.close()


def held(file: ResultsFile) -> Competition:
    return lists.competitions(file)[-1]


def of(file: ResultsFile, sex: Sex = Sex.MEN, **other) -> ClassificationView:
    return classifying.classification(file, held(file).id, sex, **other)


def published() -> list[dict[str, str]]:
    with (PUBLISHED / "classification_m_as_published.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_published(leg: Leg, view: ClassificationView) -> str:
    return "" if leg.cumulative is None else f"{view.classification.printed(leg.cumulative)} ({leg.rank})"


def test_the_european_allround_of_2012_is_as_published(european: ResultsFile):
    view, expected = of(european), published()
    assert [distance.metres for distance in view.classification.distances] == list(METRES)
    assert [line.competitor.name for line in view.lines] == [line["name"] for line in expected]
    heads = [f"after_{metres}m (rank) cumulative samalog" for metres in METRES]
    for line, printed in zip(view.lines[:-1], expected[:-1], strict=True):
        # Behind the rank of the list stand the marks of records.
        marks = [f"{cell.partition(')')[0]})" if cell else "" for cell in (printed[head] for head in heads)]
        assert [as_published(leg, view) for leg in line.legs] == marks, line.competitor.name
        assert str(line.rank) == printed["rank"]
    assert [line.done for line in view.lines] == [4] * 12 + [3] * 12 + [2] * 4 + [0]


def test_who_was_disqualified_has_no_filler_for_a_total(european: ResultsFile):
    line = of(european).lines[-1]
    assert (line.competitor.name, line.rank, line.total, line.status) == ("Marian Ion", None, None, Status.DQ)
    assert [leg.points for leg in line.legs] == [None, 43_452, None, None]
    assert [leg.cumulative for leg in line.legs] == [None] * 4


def test_the_standing_after_the_first_two_distances(european: ResultsFile):
    view = of(european, after=2)
    leaders = [(line.rank, line.competitor.name, line.total, line.behind) for line in view.lines[:3]]
    assert leaders == [
        (1, "Jan Blokhuijsen", 76_579, None), (2, "Sven Kramer", 76_952, 373), (3, "Håvard Bøkko", 77_310, 731),
    ]  # fmt: skip
    first, second = view.lines[:2]
    wanted, margin = view.need(second), view.need(first)
    assert wanted is not None
    assert margin is not None
    assert (wanted.metres, str(wanted.behind), str(margin.margin)) == (1500, "+1.11", "+1.11")
    assert str(view.time_to_beat(second, first, RaceTime.parse("1:54.93"))) == "1:53.81"


def test_it_goes_out_with_the_sheets_of_the_competition(european: ResultsFile):
    sheets = list_sets.of_competition(european, held(european), datetime(2012, 1, 8))
    assert [sheet.kind for sheet in sheets] == ["results"] * 4 + ["classification"]
    assert sheets[-1] == of(european).sheet(datetime(2012, 1, 8))


def test_a_competition_without_a_combination_has_no_classification(sample: ResultsFile):
    cup = lists.competition(sample, 1)
    with pytest.raises(RuleError, match=r"World Cup #1 has no combination for Men\. Name one of: allround"):
        classifying.classification(sample, cup.id, Sex.MEN)
    assert classifying.classifications(sample, cup) == []


def test_a_combination_of_a_weekend_of_the_cup_may_be_named(sample: ResultsFile):
    """Divisions A and B are ranked together; over 500 m and 1000 m only three of four distances are skated."""
    view = classifying.classification(sample, lists.competition(sample, 1).id, Sex.MEN, "sprint")
    assert [slot.metres for slot in view.slots] == [1000, 500, 500, 1000]
    assert [len(slot.races) for slot in view.slots] == [2, 2, 2, 0]
    leader = view.lines[0]
    assert (leader.rank, leader.done, leader.competitor.name) == (1, 3, "Jordan STOLZ")


# --- a championship that is held now -------------------------------------------------------------------------

SPRINT = {"series": "ISU Championships", "event": "World Sprint Championships 2026", "event_no": 1, "division": ""}


def skate(file: ResultsFile, number: int, metres: int, outcomes: dict[str, str]) -> int:
    """A race of a sprint championship with a time, a status or nothing yet for everybody; its id."""
    race = {"race_no": number, "title": f"{metres}m Men", "discipline": "individual", "distance_m": metres}
    rows = [
        row(name, f"{at // 2 + 1}{'IO'[at % 2]}", **({"status": one} if one.isalpha() else {"time": one}))
        for at, (name, one) in enumerate(outcomes.items())
    ]
    taken = take(file, source(race, *rows, seq=(number + 1) // 2, **SPRINT))
    assert taken.changed, taken.sentence
    return taken.race_id or 0


def championship(file: ResultsFile) -> ClassificationView:
    held = next(item for item in lists.competitions(file) if item.event == SPRINT["event"])
    return classifying.classification(file, held.id, Sex.MEN)


def order(view: ClassificationView) -> list[tuple[int | None, str, str]]:
    keys = {key: family for family, (_given, _nation, key) in PEOPLE.items()}
    return [(line.rank, keys[line.competitor.key], line.status) for line in view.lines]


def test_a_typed_time_and_a_disqualification_show_at_once(file: ResultsFile):
    skate(file, 1, 500, {"Stolz": "34.10", "De Boo": "34.20", "Ning": "34.30"})
    second = skate(file, 2, 1000, {"Stolz": "1:07.00", "De Boo": "1:06.70", "Ning": ""})
    view = championship(file)
    assert order(view) == [(1, "De Boo", "OK"), (2, "Stolz", "OK"), (3, "Ning", "OK")]
    wanted = view.need(view.lines[2])
    assert wanted is not None
    assert (wanted.metres, str(wanted.to_lead)) == (1000, "1:06.49")
    starts = {start.competitor.key: start.id for start in race_view.read(file, second).starts}
    assert wanted.to_lead is not None
    results.record_time(file, starts[PEOPLE["Ning"][2]], wanted.to_lead)
    assert order(championship(file))[0] == (1, "Ning", "OK")
    results.record_status(file, starts[PEOPLE["Ning"][2]], Status.DQ, ["T08"])
    assert order(championship(file)) == [(1, "De Boo", "OK"), (2, "Stolz", "OK"), (None, "Ning", "DQ")]
    history.undo(file)
    assert order(championship(file))[0] == (1, "Ning", "OK")


def test_who_withdraws_before_the_draw_has_no_total(file: ResultsFile):
    skate(file, 1, 500, {"Stolz": "34.10", "De Boo": "34.20"})
    held = next(item for item in lists.competitions(file) if item.event == SPRINT["event"])
    plan = programmes.RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 1000, run=1), number=2)
    race = programmes.add_race(file, held.id, plan).made
    stolz = next(person for person in lists.skaters(file) if person.key == PEOPLE["Stolz"][2])
    entries.enter(file, [race], [stolz.id])
    (line,) = [one for one in entry_view.entries(file, held.id).lines if one.race.id == race]
    entries.withdraw(file, [line.entry.id])
    assert order(championship(file)) == [(1, "De Boo", "OK"), (None, "Stolz", "WDR")]


def test_it_is_official_as_soon_as_all_of_its_races_are(file: ResultsFile):
    races = [
        skate(file, number, metres, {"Stolz": time})
        for number, (metres, time) in enumerate(((500, "34.10"), (1000, "1:07.00")) * 2, start=1)
    ]
    for race in races:
        assert not championship(file).official
        publishing.make_official(file, race, "as the referee saw it")
    view = championship(file)
    assert view.official
    assert view.classification.complete
    assert view.sheet().heading.state == "official"
