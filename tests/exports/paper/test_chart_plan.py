"""Where the parts of a plot stand: inside the room, and no word upon another."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.chart_names import spread
from skatedesk.exports.paper.chart_plan import Plan, plan
from skatedesk.exports.paper.chart_style import on_paper
from skatedesk.exports.paper.chart_words import Words
from skatedesk.sheets.chart import Chart
from tests.exports.paper.charts import LONG, chances, field, laps

SIZES = ((960, 540), (640, 380), (340, 260))


def planned(chart: Chart, width: int = 960, height: int = 540, *, titled: bool = False) -> Plan:
    fonts.make_ready()
    return plan(chart, QRectF(0, 0, width, height), on_paper(), titled=titled)


def boxes(made: Plan, words: list[Words]) -> list[QRectF]:
    """The room of capitals and figures, without what hangs below the line."""
    found: list[QRectF] = []
    for one in words:
        metrics = QFontMetricsF(made.look.lettering(one.size, one.bold))
        found.append(
            QRectF(one.x, one.y - metrics.capHeight(), metrics.horizontalAdvance(one.text), metrics.capHeight())
        )
    return found  # fmt: skip


def all_words(made: Plan) -> list[Words]:
    ticks = [words for _at, words in (*made.across, *made.upright)]
    guides = [words for _start, _end, words in made.guides]
    return [*made.words, *made.notes, *ticks, *guides, *[label.words for label in made.labels]]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize(
    "chart", [laps(), laps(fall=True), laps("A. B"), chances(8), field(12)], ids=lambda one: one.key
)
def test_words_stay_in_the_room_and_apart(chart: Chart, width: int, height: int):
    made = planned(chart, width, height)
    room = made.room.adjusted(-0.5, -0.5, 0.5, 0.5)
    found = boxes(made, all_words(made))
    assert all(room.contains(box) for box in found)
    assert not [(one, other) for one, other in combinations(found, 2) if one.intersects(other)]


def test_names_stand_whole_at_the_ends_of_their_lines():
    made = planned(laps())
    assert [label.words.text for label in made.labels] == list(LONG)[::-1]
    assert not any(label.key for label in made.labels)
    assert all(label.words.x > made.plot.right() for label in made.labels)


def test_with_little_room_names_stand_above_with_a_piece_of_their_line():
    made = planned(laps(), 340, 260)
    assert all(label.key and label.end.y() < made.plot.top() for label in made.labels)
    assert len(made.labels) == len(LONG)


def test_a_fall_stands_at_the_edge_with_its_time():
    made = planned(laps(fall=True))
    (fallen,) = [spot for spot in made.spots if spot.beyond != (0, 0)]
    assert fallen.beyond == (0, -1)
    assert fallen.point.y() == pytest.approx(made.plot.top())
    assert [note.text for note in made.notes] == ["1:01.23"]


def test_slower_is_higher_and_the_first_place_on_top():
    made = planned(laps())
    first, last = made.spots[0], made.spots[11]
    assert first.mark.y < last.mark.y
    assert first.point.y() > last.point.y()
    upside_down = planned(chances(3))
    assert upside_down.spots[0].point.y() < upside_down.spots[-1].point.y()


def test_rows_without_room_are_counted_and_the_chosen_one_stays():
    made = planned(chances(30), 340, 260)
    assert 2 < len(made.chart.series) < 30
    assert made.chart.series[-1].name == "Skater 29"
    assert f"{30 - len(made.chart.series)} more" in [words.text for words in made.words]


def test_the_title_is_there_where_it_is_asked_for():
    texts = [words.text for words in planned(laps(), titled=True).words]
    assert texts[:2] == ["Lap times", "6 · 5000m Men · Pair 8"]
    assert "Lap times" not in [words.text for words in planned(laps()).words]


def test_metres_say_what_they_are():
    assert planned(laps()).across[-1][1].text == "5000 m"


def test_heights_are_spread_and_stay_in_order():
    assert spread([10, 11, 12], 10, 0, 100) == [10, 20, 30]
    assert spread([95, 96, 97], 10, 0, 100) == [80, 90, 100]
    assert spread([-5, 50], 10, 0, 100) == [0, 50]
    assert spread([], 10, 0, 100) == []
