"""The history as a list."""

from datetime import datetime

from skatedesk.sheets.change_words import Detail
from skatedesk.sheets.history_list import Told, details_list, history_list

AT = datetime(2025, 11, 14, 14, 32, 5)


def entry(number: int, *details: Detail, **other) -> Told:
    facts = {"label": f"Change {number}", "state": "", "who": "", "station": "", "races": ("12",)}
    return Told(number, other.pop("at", AT), details=details, **(facts | other))


def test_entries_stand_under_their_days_with_now_and_before():
    entries = [
        entry(3, Detail("time", "36.52", "36.25"), at=AT.replace(day=15), who="Ann", station="Desk 1"),
        entry(2, Detail("status", "DQ", "OK"), Detail("notes", "T08", ""), state="undone"),
        entry(1, counts=("24 results", "24 starts", "1 race")),
    ]
    sheet = history_list(entries)
    texts = list(sheet.texts())
    assert [row.title for row in sheet.rows] == [True, False, True, False, False]
    assert (texts[0][0], texts[2][0]) == ("Saturday, 15 Nov 2025", "Friday, 14 Nov 2025")
    assert texts[1][:8] == ("3", "14:32:05", "Change 3", "time 36.52", "36.25", "", "Ann", "Desk 1")
    assert texts[3][3:6] == ("status DQ, notes T08", "OK", "undone")
    assert texts[4][3:5] == ("24 results, 24 starts, and 1 more", "")
    assert [row.key for row in sheet.lines] == [3, 2, 1]
    assert texts[1][8:] == ("12", "2025-11-15T14:32:05")


def test_hands_and_stations_stand_there_where_somebody_said_them():
    shown = [history_list([entry(1, who=who)]).columns for who in ("", "Ann")]
    assert [[column.key for column in columns if column.printed][-2:] for columns in shown] == [
        ["before", "state"],
        ["state", "who"],
    ]


def test_one_line_tells_all_of_it():
    one = entry(1, Detail("time", "36.52", "36.25"), state="undone", who="Ann", station="Desk 1")
    assert one.sentence() == "time 36.52, before 36.25 · undone · Ann · Desk 1"
    assert entry(2, Detail("time", "", "36.25")).before == "time 36.25"


def test_details_name_whose_they_are():
    sheet = details_list([("Jordan STOLZ", Detail("time", "36.52", "")), ("", Detail("official", "yes", "no"))])
    assert [tuple(text) for text in sheet.texts()] == [
        ("Jordan STOLZ", "time", "36.52", ""),
        ("", "official", "yes", "no"),
    ]
