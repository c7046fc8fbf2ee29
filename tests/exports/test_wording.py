import time
from dataclasses import replace
from datetime import date, datetime

import pytest

from skatedesk.domain.races import Official
from skatedesk.exports.wording import (
    box_title,
    created_line,
    date_line,
    division_line,
    moment_line,
    officials_line,
    short_title,
    told_apart,
)
from skatedesk.sheets.sheet import Heading
from tests.exports import HEADING, form, result


def test_the_box_names_number_list_and_title():
    assert box_title(HEADING) == "12. RESULT 1st 500m Men"
    assert division_line(HEADING) == "Division A"


@pytest.mark.parametrize(
    ("heading", "box", "short"),
    [
        (Heading(title="Medals"), "Medals", "Medals"),
        (Heading(list_name="Standing"), "STANDING", "Standing"),
        (Heading(), "", ""),
    ],
)
def test_what_is_not_known_leaves_no_gap(heading: Heading, box: str, short: str):
    assert (box_title(heading), short_title(heading), division_line(heading)) == (box, short, "")


def test_the_stamp_prints_minutes_where_the_month_could_stand():
    assert created_line(datetime(2025, 11, 15, 13, 47)) == "Created on: 15-11-2025 13:47"
    assert created_line(datetime(2026, 2, 1, 8, 5)) == "Created on: 01-02-2026 08:05"
    assert created_line(None) == ""


def test_the_day_is_written_out():
    assert date_line(date(2025, 11, 15)) == "Saturday, 15 Nov 2025"
    assert date_line(None) == ""


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        (Heading(day=date(2025, 11, 15), time_of_day="14:30"), "Saturday, 15 Nov 2025, 14:30"),
        (Heading(day=date(2025, 11, 15)), "Saturday, 15 Nov 2025"),
        (Heading(time_of_day="14:30"), "14:30"),
        (Heading(), ""),
    ],
)
def test_the_hour_stands_behind_the_day_where_it_is_known(heading: Heading, line: str):
    assert moment_line(heading) == line


def test_lists_of_one_race_are_told_apart():
    assert told_apart(result()) == "12 1st 500m Men"
    assert told_apart(form(1)) == "12 1st 500m Men Lap sheet"
    named = Heading(list_name="Entries by nation")
    assert told_apart(replace(form(1), kind="entries", heading=named)) == "Entries by nation"


def test_every_weekday_and_month_has_its_name():
    days = [date(2026, month, month) for month in range(1, 13)] + [date(2026, 6, day) for day in range(1, 8)]
    for day in days:
        english = f"{time.strftime('%A', day.timetuple())}, {day.day} {time.strftime('%b', day.timetuple())} 2026"
        assert date_line(day) == english


def test_officials_stand_on_one_line_with_their_nations():
    officials = (Official("Referee", "Moyca STOFFEL", "CAN"), Official("Starter", "Anna BERG"))
    assert officials_line(officials) == "Referee: Moyca STOFFEL (CAN)  /  Starter: Anna BERG"
