import time
from datetime import date, datetime

import pytest

from skatedesk.domain.house_style import ClockStyle, DayStyle, HouseStyle, Point
from skatedesk.sheets.days import clock_text, date_line, dates_text, day_text, decimal_text, moment_text, time_text

WORDS = HouseStyle()
STYLES = {days: HouseStyle(days=days) for days in DayStyle}
NOON = HouseStyle(clock=ClockStyle.H12)


@pytest.mark.parametrize(
    ("days", "day", "line"),
    [
        (DayStyle.WORDS, "5 Nov 2025", "Wednesday, 5 Nov 2025"),
        (DayStyle.ISO, "2025-11-05", "Wednesday, 2025-11-05"),
        (DayStyle.DOTS, "05.11.2025", "Wednesday, 05.11.2025"),
        (DayStyle.SLASHES, "05/11/2025", "Wednesday, 05/11/2025"),
        (DayStyle.US, "11/05/2025", "Wednesday, 11/05/2025"),
    ],
)
def test_a_day_is_written_as_the_style_says(days: DayStyle, day: str, line: str):
    assert day_text(date(2025, 11, 5), STYLES[days]) == day
    assert date_line(date(2025, 11, 5), STYLES[days]) == line


def test_no_day_is_no_line():
    assert date_line(None, WORDS) == ""


def test_every_weekday_and_month_has_its_name():
    days = [date(2026, month, month) for month in range(1, 13)] + [date(2026, 6, day) for day in range(1, 8)]
    for day in days:
        english = f"{time.strftime('%A', day.timetuple())}, {day.day} {time.strftime('%b', day.timetuple())} 2026"
        assert date_line(day, WORDS) == english


@pytest.mark.parametrize(
    ("text", "h24", "h12"),
    [
        ("14:30", "14:30", "2:30 PM"),
        ("0:05", "00:05", "12:05 AM"),
        ("12:00", "12:00", "12:00 PM"),
        ("9.05", "09:05", "9:05 AM"),
        ("3:17 PM", "15:17", "3:17 PM"),
        ("12:10 am", "00:10", "12:10 AM"),
        ("", "", ""),
        ("25:10", "25:10", "25:10"),
        ("after race 12", "after race 12", "after race 12"),
    ],
)
def test_a_time_of_day_is_written_by_the_clock_of_the_style(text: str, h24: str, h12: str):
    assert (clock_text(text, WORDS), clock_text(text, NOON)) == (h24, h12)


def test_a_moment_is_exact_to_the_minute():
    moment = datetime(2025, 11, 15, 14, 7, 59)
    assert moment_text(moment, WORDS) == "15 Nov 2025 14:07"
    assert moment_text(moment, HouseStyle(days=DayStyle.US, clock=ClockStyle.H12)) == "11/15/2025 2:07 PM"
    assert time_text(moment, NOON) == "2:07 PM"


@pytest.mark.parametrize(
    ("text", "words", "iso"),
    [
        ("14 - 16 Nov 2025", "14 - 16 Nov 2025", "2025-11-14 – 2025-11-16"),
        ("14-16 November 2025", "14 - 16 Nov 2025", "2025-11-14 – 2025-11-16"),
        ("28 Feb – 1 Mar 2026", "28 Feb - 1 Mar 2026", "2026-02-28 – 2026-03-01"),
        ("30 Dec 2025 - 2 Jan 2026", "30 Dec 2025 - 2 Jan 2026", "2025-12-30 – 2026-01-02"),
        ("3 May 2026", "3 May 2026", "2026-05-03"),
        ("2025-11-14 – 2025-11-16", "14 - 16 Nov 2025", "2025-11-14 – 2025-11-16"),
    ],
)
def test_the_days_of_a_competition_are_read_and_written_in_the_style(text: str, words: str, iso: str):
    assert dates_text(text, WORDS) == words
    assert dates_text(text, STYLES[DayStyle.ISO]) == iso


@pytest.mark.parametrize(
    "text",
    ["", "Nov 2025", "16 - 14 Nov 2025", "30 - 31 Feb 2026", "14 - 16 Nova 2025", "14, 16 Nov 2025", "11/10/2025",
     "14 - 16 Nov 25", "1 Jan 2025 - 1 Dec 2025", "2025-02-30", "weekend of 14 - 16 Nov 2025"],
)  # fmt: skip
def test_what_is_not_beyond_doubt_stays_as_the_source_has_it(text: str):
    assert dates_text(text, STYLES[DayStyle.ISO]) == text


def test_a_figure_has_one_decimal_behind_the_point_of_the_style():
    assert decimal_text(-8.1, WORDS) == "-8.1"
    assert decimal_text(28, HouseStyle(point=Point.COMMA)) == "28,0"
    assert decimal_text(None, WORDS) == ""
