"""What follows from imagined results: places, divisions, and the way to the imagined figures."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.what_if import Wish, wish
from skatedesk.services import divisions, files, qualification, what_follows, what_if
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from skatedesk.services.what_follows import DivisionChanges, QuotaChanges
from skatedesk.services.what_if import WhatIf, Wishes
from tests.services import content
from tests.services.test_divisions import first_weekend, next_weekend, small_rules

Find = Callable[[str], Competitor]
CUP = "M 500"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[ResultsFile]:
    """A file of three places in Division A, one of them for the best of B."""
    file = files.new_file(tmp_path / "small.skatedesk", "2025/26", str(small_rules(tmp_path)))
    yield file
    file.close()


@pytest.fixture(scope="module")
def kept(sample: ResultsFile) -> Standings:
    return Standings(sample)


@pytest.fixture
def find(kept: Standings) -> Find:
    """By the key, or by the family name."""
    known = {one for cup in (CUP, "M long") for one in what_if.what_if(kept, cup, {}).competitors}
    return lambda text: next(one for one in known if text in (one.key, one.name.split()[-1]))


def imagined(kept: Standings, wishes: Wishes, cup: str = CUP) -> WhatIf:
    return what_if.what_if(kept, cup, wishes, 1)


def race(kept: Standings, label: str, cup: str = CUP) -> int:
    return next(one.race.id for one in what_if.what_if(kept, cup, {}).races if one.label == label)


def places(found: tuple[QuotaChanges, ...]) -> list[tuple[str, str, str]]:
    return [(one.event.name, each.competitor.name, each.words) for one in found for each in one.changes]


def moves(found: tuple[DivisionChanges, ...]) -> list[tuple[str, str]]:
    return [(each.competitor.name, each.words) for one in found for each in one.changes]


def test_the_scheme_of_the_season_for_the_whole_world_is_the_usual_one(kept: Standings):
    found = imagined(kept, {})
    assert what_follows.usual_scheme(found) == "owg-2026"
    names = [one.name for one in what_follows.schemes(found)]
    assert names[:4] == ["european-2026", "four-continents-2026", "owg-2026", "wsprint-2026"]
    assert {"owg-2022", "wsd-2024"} < set(names[4:])
    assert "wallround-2026" not in names


def test_who_comes_in_and_who_falls_out(kept: Standings, find: Find):
    """A third Japanese before the third of now takes the place of the nation."""
    wishes = {-1: [Wish(find("KURATSUBO"), rank=1)]}
    (found,) = what_follows.quotas(imagined(kept, wishes), "owg-2026")
    assert places((found,)) == [
        ("M 500", "Katsuhiro KURATSUBO", "comes in: 7th by points, 2nd of JPN."),
        ("M 500", "Tatsuya SHINHAMA", "falls out: above the limit: JPN has its 3 places."),
    ]
    assert found.nations == ()


def test_without_a_wish_no_place_changes(kept: Standings):
    for cup in ("M 500", "M long", "W mass start", "M team pursuit"):
        found = what_if.what_if(kept, cup, {})
        assert places(what_follows.quotas(found, "owg-2026")) == []
        assert moves(what_follows.promotions(found)) == []


def test_a_cup_of_two_distances_has_two_events(kept: Standings, find: Find):
    found = what_follows.quotas(imagined(kept, {-1: [Wish(find("TREBOUTA"), rank=1)]}, "M long"), "owg-2026")
    assert [one.event.name for one in found] == ["M 5000", "M 10000"]
    assert {(event, name) for event, name, words in places(found) if words.startswith("comes in")} == {
        ("M 5000", find("TREBOUTA").name), ("M 10000", find("TREBOUTA").name),
    }  # fmt: skip


def test_an_imagined_time_counts_for_places_by_time(kept: Standings, find: Find):
    """The last of Division B with the best time of all; his points are those of one B race."""
    race_id = race(kept, "WC2-2, Division B")
    found = imagined(kept, {race_id: [wish(find("M171"), "33.50")]})
    lines = qualification.qualification(
        kept.file, "owg-2026", CUP, races_of=found.races_of
    ).qualification.lines  # fmt: skip
    best = next(line for line in lines if line.candidate and line.candidate.competitor.key == "M179")
    assert best.why == "1st by points, 1st of USA"
    held = found.races_of(CUP).races
    times = {line.start.competitor.key: line.time for one in held if one.race.id == race_id for line in one.results}
    assert str(times["M171"]) == "33.50"


def test_world_cups_that_do_not_count_change_nothing(kept: Standings, find: Find):
    """For the Games the first four count; what is imagined in a fifth is none of them."""
    found = what_if.what_if(kept, CUP, {-3: [Wish(find("KURATSUBO"), rank=1)]}, 3)
    assert [one.competition for one in found.races_of(CUP).races if one.race.id < 0] == [5]
    assert places(what_follows.quotas(found, "owg-2026")) == []
    sheet = qualification.qualification(kept.file, "wsd-2024", CUP, races_of=found.races_of).sheet()
    assert sheet.heading.place == "Season 2025/26, after World Cup #5"


def test_a_scheme_that_the_cup_is_nothing_to_is_refused(kept: Standings, find: Find):
    found = imagined(kept, {-1: [Wish(find("KURATSUBO"), rank=1)]})
    with pytest.raises(RuleError, match="No event of wallround-2026 goes by races of the cup M 500"):
        what_follows.quotas(found, "wallround-2026")


def test_who_wins_the_last_b_race_moves_up(kept: Standings):
    race_id = race(kept, "WC2-2, Division B")
    in_b = next(one for one in what_if.what_if(kept, CUP, {}).held.races if one.race.id == race_id)
    last = in_b.results[-1].start.competitor
    found = what_follows.promotions(imagined(kept, {race_id: [Wish(last, rank=1)]}))
    assert [one.of for one in found] == ["Next 500m Men, everybody entered"]
    up, down = moves(found)
    assert up == (last.name, "into Division A: Rank 1 in the last B race (WC2-2, Division B).")
    assert down[1].startswith("into Division B: Rank ")


def test_the_divisions_of_a_weekend_that_is_entered_go_by_its_entries(small: ResultsFile):
    """In the file of three places the third of B wins instead of the first."""
    first_weekend(small)
    next_weekend(small)
    kept = Standings(small)
    found = what_if.what_if(kept, "M 1000", {})
    in_b = next(one for one in found.held.races if one.race.division == "B" and one.results)
    last = in_b.results[-1].start.competitor
    before = content(small.path)
    again = what_if.what_if(kept, "M 1000", {in_b.race.id: [Wish(last, rank=1)]})
    (changes,) = what_follows.promotions(again)
    assert changes.of == "World Cup #2, 1000m Men"
    assert [(one.competitor.name, one.division) for one in changes.changes] == [
        ("Casey DAWSON", "A"), ("Zhongyan NING", "B"),
    ]  # fmt: skip
    assert content(small.path) == before
    assert [one.division for one in divisions.compose(small, found.held.competitions[-1].id)[0].rows].count("A") == 3


def test_the_way_to_an_imagined_figure(kept: Standings, find: Find):
    found = imagined(kept, {-1: [Wish(find("M118"), rank=1), Wish(find("M179"), rank=5)]})
    whys = what_follows.whys(found)
    boo = find("M118").id
    told = "Imagined, not skated: WC3, to come: Jenning DE BOO rank 1, Jordan STOLZ rank 5."
    points = whys.cell(boo, "points")
    assert (points.value, points.about) == ("245", "500 m Men · Season 2025/26, after World Cup #2, imagined")
    assert [step.text for step in points.steps][:2] == ["This standing is imagined.", told]
    assert [step.text for step in points.steps][-2:] == [
        "WC3: 60 points. A race to come, Division A: rank 1.", "31 + 60 + 54 + 40 + 60 = 245 points.",
    ]  # fmt: skip
    rank = whys.cell(boo, "rank")
    assert rank.value == "2"
    assert "Jordan STOLZ with 251 points is ahead" in rank.steps[3].text
    moved = whys.cell(boo, "moved")
    assert moved.steps[-1].text == "Compared with the standing as it is: up from 3rd to 2nd, in short ▲1."


def test_columns_that_are_not_shown_do_not_shift_the_others(kept: Standings, find: Find):
    found = imagined(kept, {-1: [Wish(find("M118"), rank=1)]})
    shown = [column for column in found.short().columns if column.printed]
    assert what_follows.whys(found).names(shown) == ("rank", "moved", "name", "nation", "WC3", "points")
