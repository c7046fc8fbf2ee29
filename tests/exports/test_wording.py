from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from skatedesk.domain.house_style import ClockStyle, DayStyle, Point
from skatedesk.domain.races import Official
from skatedesk.exports.wording import (
    approval_line,
    both,
    box_title,
    box_titles,
    code_text,
    column_titles,
    condition_heads,
    condition_lines,
    created_line,
    division_line,
    in_its_language,
    language_tag,
    legend_lines,
    moment_line,
    officials_line,
    on_one_line,
    page_line,
    place_line,
    revision_line,
    short_title,
    state_line,
    told_apart,
)
from skatedesk.sheets.sheet import Approval, Heading, Sheet
from tests.exports import HEADING, REVISION, dressed, form, in_japanese, result, speak


def headed(heading: Heading) -> Sheet:
    return result(heading=heading)


def styled(sheet: Sheet, **settings: object) -> Sheet:
    return replace(sheet, style=replace(sheet.style, **settings))


def test_the_box_names_number_list_and_title():
    assert box_title(result()) == "12. RESULT 1st 500m Men"
    assert division_line(result()) == "Division A"
    assert state_line(result()) == "OFFICIAL"


@pytest.mark.parametrize(
    ("heading", "box", "short"),
    [
        (Heading(title="Medals"), "Medals", "Medals"),
        (Heading(list_name="Standing"), "STANDING", "Standing"),
        (Heading(), "", ""),
    ],
)
def test_what_is_not_known_leaves_no_gap(heading: Heading, box: str, short: str):
    sheet = headed(heading)
    assert (box_title(sheet), short_title(heading), division_line(sheet), place_line(sheet)) == (box, short, "", "")


def test_the_stamp_prints_minutes_where_the_month_could_stand():
    sheet = replace(result(), created=datetime(2026, 2, 1, 8, 5))
    assert created_line(result()) == "Created on: 15 Nov 2025 13:47"
    assert created_line(sheet) == "Created on: 1 Feb 2026 08:05"
    assert created_line(styled(sheet, days=DayStyle.DOTS)) == "Created on: 01.02.2026 08:05"
    assert created_line(styled(sheet, days=DayStyle.US, clock=ClockStyle.H12)) == "Created on: 02/01/2026 8:05 AM"
    assert created_line(replace(sheet, created=None)) == ""


@pytest.mark.parametrize(
    ("heading", "line", "american"),
    [
        (
            Heading(day=date(2025, 11, 15), time_of_day="14:30"),
            "Saturday, 15 Nov 2025, 14:30",
            "Saturday, 11/15/2025, 2:30 PM",
        ),
        (Heading(day=date(2025, 11, 15)), "Saturday, 15 Nov 2025", "Saturday, 11/15/2025"),
        (Heading(time_of_day="14:30"), "14:30", "2:30 PM"),
        (Heading(), "", ""),
    ],
)
def test_the_hour_stands_behind_the_day_where_it_is_known(heading: Heading, line: str, american: str):
    assert moment_line(headed(heading)) == line
    assert moment_line(styled(headed(heading), days=DayStyle.US, clock=ClockStyle.H12)) == american


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("Oval - Hamar (NOR) / 14 - 16 Nov 2025", "Oval - Hamar (NOR) / 2025-11-14 – 2025-11-16"),
        ("14 - 16 Nov 2025", "2025-11-14 – 2025-11-16"),
        ("Oval / Hall B / soon", "Oval / Hall B / soon"),
        ("Oval - Hamar (NOR)", "Oval - Hamar (NOR)"),
    ],
)
def test_the_days_behind_the_rink_are_in_the_style(place: str, line: str):
    assert place_line(styled(headed(replace(HEADING, place=place)), days=DayStyle.ISO)) == line


def test_lists_of_one_race_are_told_apart():
    assert told_apart(result()) == "12 1st 500m Men"
    assert told_apart(form(1)) == "12 1st 500m Men Lap sheet"
    named = Heading(list_name="Entries by nation")
    assert told_apart(replace(form(1), kind="entries", heading=named)) == "Entries by nation"


def test_officials_stand_on_one_line_with_their_nations():
    officials = (Official("Referee", "Moyca STOFFEL", "CAN"), Official("starter", "Anna BERG"))
    line = officials_line(replace(result(), officials=officials))
    assert line == "Referee: Moyca STOFFEL (CAN)  /  Starter: Anna BERG"


def test_conditions_are_written_in_the_style():
    assert condition_lines(styled(result(), clock=ClockStyle.H12, point=Point.COMMA)) == (
        ("Start", "12:58 PM", "19,2", "28,0", "-8,1"),
        ("End", "1:22 PM", "19,2", "", "-8,0"),
    )


def test_a_revision_says_what_it_replaces_and_what_it_changes():
    line = "Result 12 · revision 3 · replaces revision 2 (14:55) · changed: no 88 1:09.65 to 1:09.56; no 12 taken out"
    assert revision_line(replace(result(), revision=REVISION)) == line
    assert revision_line(styled(replace(result(), revision=REVISION), clock=ClockStyle.H12)) == line.replace(
        "14:55", "2:55 PM"
    )


def test_of_a_revision_only_what_is_known_is_said():
    sheet = replace(result(), revision=replace(REVISION, number=1, replaces=0, replaced_at=None, changes=()))
    assert revision_line(sheet) == "Result 12 · revision 1"
    assert revision_line(replace(sheet, heading=Heading(list_name="Standing", title="500m Men"))) == (
        "Standing 500m Men · revision 1"
    )
    assert revision_line(replace(sheet, heading=Heading())) == "revision 1"
    unknown = replace(sheet, revision=replace(REVISION, replaced_at=None, changes=()))
    assert revision_line(unknown) == "Result 12 · revision 3 · replaces revision 2"
    day_before = replace(sheet, revision=replace(REVISION, replaced_at=datetime(2025, 11, 14, 19, 5), changes=()))
    assert revision_line(day_before) == "Result 12 · revision 3 · replaces revision 2 (14 Nov 2025 19:05)"
    assert revision_line(result()) == ""


def test_the_referee_approves_with_a_moment():
    sheet = replace(result(), approval=Approval("Moyca STOFFEL", "CAN", datetime(2025, 11, 15, 15, 5)))
    assert approval_line(sheet) == "Approved: Moyca STOFFEL (CAN), 15 Nov 2025 15:05"
    assert approval_line(styled(sheet, clock=ClockStyle.H12)).endswith("15 Nov 2025 3:05 PM")
    assert approval_line(result()) == ""


def test_the_code_holds_the_hash_where_the_style_wants_one():
    sheet = replace(result(), revision=REVISION)
    assert code_text(sheet) == "9f" * 32
    assert code_text(styled(sheet, code=False)) == code_text(result()) == ""


def test_pages_and_languages_are_named():
    assert page_line(2, 5) == "Page 2 of 5"
    assert (language_tag("zh_CN"), language_tag("nb")) == ("zh-CN", "nb")


@pytest.fixture
def spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speak(tmp_path, monkeypatch)


@pytest.mark.usefixtures("spoken")
def test_a_sheet_speaks_its_own_language_and_its_second_one():
    sheet = dressed()
    assert division_line(sheet) == "Division A"
    with in_its_language(sheet):
        assert division_line(sheet) == "Divisie A"
    assert both(sheet, division_line) == ("Divisie A", "ディビジョンA")
    assert both(sheet, moment_line) == ("zaterdag, 11/15/2025", "11/15/2025 土曜日")
    assert both(sheet, officials_line)[1].startswith("主審: Moyca STOFFEL (CAN)")
    assert on_one_line(sheet, state_line) == "OFFICIAL  /  公式"
    assert condition_heads(sheet)[:2] == (("Omstandigheden", "状態"), ("Time", ""))
    assert division_line(sheet) == "Division A"


@pytest.mark.usefixtures("spoken")
def test_what_reads_the_same_in_both_languages_is_said_once():
    sheet = dressed()
    assert both(sheet, place_line) == ("Utah Olympic Oval - Salt Lake City (USA) / 11/14/2025 – 11/16/2025", "")
    assert both(sheet, approval_line)[1] == ""
    assert both(replace(sheet, second=None), division_line) == ("Divisie A", "")
    assert [column_titles(sheet, index) for index in (0, 1)] == [("Rank", "順位"), ("No", "")]
    assert legend_lines(sheet) == ("T08 : Lane change  /  レーン変更", "F : Skater fell down during the race")


def test_the_second_title_repeats_nothing_but_a_race_that_is_called_otherwise():
    sheet = dressed()
    assert box_titles(sheet) == ("12. RESULT 1st 500m Men", "結果")
    other = replace(in_japanese(sheet), heading=replace(sheet.heading, title="男子500m", list_name="結果"))
    assert box_titles(replace(sheet, second=other)) == ("12. RESULT 1st 500m Men", "12. 結果 男子500m")
    assert box_titles(result()) == ("12. RESULT 1st 500m Men", "")
