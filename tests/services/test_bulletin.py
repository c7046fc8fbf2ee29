"""The bulletin of a race: made of the sample, edited, and told when results changed after that."""

import re

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle, Point
from skatedesk.domain.times import RaceTime
from skatedesk.services import bulletin, history, house_styles, lists, race_view, results
from skatedesk.services.files import ResultsFile
from tests.services import id_of, refused, view


def race_id(file: ResultsFile, competition: int, number: int) -> int:
    return lists.race(file, lists.competition(file, competition).id, number).id


def test_all_races_of_the_sample_have_a_bulletin_that_repeats_nothing(sample: ResultsFile):
    seen = 0
    for held in lists.competitions(sample):
        for item in lists.programme(sample, held.id):
            found = bulletin.spoken(sample, item.race.id)
            told = [fact.sentence for fact in found.facts]
            assert len(told) == len(set(told)) >= 2, found.view.race.title
            assert all(fact.why for fact in found.facts)
            assert not [one for one in told if "None" in one or "{" in one or "  " in one or not one.endswith(".")]
            seen += 1
    assert seen == 56


def test_the_500_m_of_calgary_with_streak_and_cup(sample: ResultsFile):
    found = bulletin.spoken(sample, race_id(sample, 2, 13))
    assert bulletin.text(found).splitlines()[:9] == [
        "ISU World Cup Speed Skating #2",
        "Calgary Olympic Oval - Calgary (CAN), 21 - 23 Nov 2025",
        "Saturday, 22 Nov 2025",
        "13 · 1st 500m Women · Division A, provisional",
        "",
        "Femke KOK (NED) won by 0.49: 36.65, ahead of Ying-Chu CHEN (TPE) with 37.14.",
        "Erin JACKSON (USA) was third, 0.50 behind, with 37.15.",
        "Femke KOK has won all 3 races over 500 m this season.",
        "Femke KOK leads the cup over 500 m with 180 points; Erin JACKSON is second in the cup, 24 behind.",
    ]


def test_the_standing_told_is_that_just_after_the_race(sample: ResultsFile):
    """Of World Cup 1 after the first 500 m there is none before, and what came later is not known yet."""
    first = bulletin.spoken(sample, race_id(sample, 1, 12)).made
    assert "cup over" not in first
    second = bulletin.spoken(sample, race_id(sample, 1, 26)).made
    assert "Jordan STOLZ (USA) leads the cup over 500 m with 103 points" in second


def test_figures_follow_the_style_of_the_competition(desk: ResultsFile):
    house_styles.set_style(desk, lists.competition(desk, 2).id, HouseStyle(point=Point.COMMA))
    assert "won by 0,49: 36,65" in bulletin.spoken(desk, race_id(desk, 2, 13)).facts[0].sentence


def test_a_fact_is_explained_with_the_rule_file(sample: ResultsFile):
    found = bulletin.spoken(sample, race_id(sample, 2, 9))
    at = next(place for place, fact in enumerate(found.facts) if fact.kind == "promotion")
    answer = bulletin.why(sample, found, at)
    assert (answer.title, answer.value) == (found.facts[at].sentence, "Division A")
    assert answer.about == "World Cup #2 · 9 · 1st 500m Women · Division B"
    assert [source.key for source in answer.sources] == ["promotion"]


def test_before_everybody_is_done_there_is_no_bulletin(file: ResultsFile):
    with refused(file, "Race 8 is not over: 6 starts have no time and no status. The bulletin comes after it."):
        bulletin.spoken(file, view(file).race.id)
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.00"))
    with pytest.raises(RuleError, match="5 starts have"):
        bulletin.spoken(file, view(file).race.id)


def test_an_edited_text_stands_until_it_is_forgotten(desk: ResultsFile):
    race = race_id(desk, 2, 13)
    made = bulletin.spoken(desk, race)
    first = made.facts[0].sentence
    changed = bulletin.edit(desk, race, "en", f"  {first}\n\nWritten by hand.  ")
    assert (changed.label, changed.races) == ("Bulletin of race 13 edited", {race})
    found = bulletin.spoken(desk, race)
    assert [(one.text, one.fact == made.facts[0]) for one in found.paragraphs] == [
        (first, True),
        ("Written by hand.", False),
    ]
    assert found.facts == made.facts
    assert re.fullmatch(r"Edited by hand, \d+ \w+ \d+ \d\d:\d\d\.", " ".join(found.remarks))
    assert bulletin.text(found).endswith(f"\n{found.remarks[0]}\n")
    bulletin.forget_edit(desk, race, "en")
    assert bulletin.spoken(desk, race).edited is None
    history.undo(desk)
    assert bulletin.spoken(desk, race).edited == found.edited


def test_a_result_that_changed_after_the_edit_is_told(desk: ResultsFile):
    race = race_id(desk, 2, 13)
    bulletin.edit(desk, race, "en", "Written by hand.")
    other = race_view.read(desk, race_id(desk, 2, 14)).starts[0]
    results.record_time(desk, other.id, RaceTime.parse("33.50"))
    assert bulletin.spoken(desk, race).remarks[1:] == ()
    winner = race_view.read(desk, race).results[0].start
    results.record_time(desk, winner.id, RaceTime.parse("36.60"))
    assert bulletin.spoken(desk, race).remarks[1:] == ("Results of this race have changed since the text was edited.",)
    bulletin.edit(desk, race, "en", "Written by hand again.")
    assert bulletin.spoken(desk, race).remarks[1:] == ()


def test_each_language_has_an_edit_of_its_own(desk: ResultsFile):
    race = race_id(desk, 2, 13)
    bulletin.edit(desk, race, "nl", "Met de hand geschreven.")
    assert bulletin.spoken(desk, race).edited is None
    assert bulletin.spoken(desk, race, "nl").body == "Met de hand geschreven."


def test_what_cannot_be_kept_is_refused(desk: ResultsFile):
    race = race_id(desk, 2, 13)
    with refused(desk, "The bulletin has no text."):
        bulletin.edit(desk, race, "en", " \n ")
    with refused(desk, "“xx” is no language of the sheets."):
        bulletin.edit(desk, race, "xx", "Text")
    with refused(desk, "The bulletin of race 13 was not edited."):
        bulletin.forget_edit(desk, race, "en")


def test_the_sheet_has_the_text_for_people_and_the_why_for_machines(sample: ResultsFile):
    race = race_id(sample, 2, 13)
    found, sheet = bulletin.spoken(sample, race), bulletin.sheet(sample, race)
    at = {key: sheet.column(key) for key in ("fact", "about", "why")}
    assert [row.cells[at["fact"]] for row in sheet.lines] == [fact.sentence for fact in found.facts]
    assert [row.cells[at["about"]] for row in sheet.lines] == [fact.kind for fact in found.facts]
    assert [sheet.columns[index].key for index in sheet.printed()] == ["line"]
    assert (sheet.kind, sheet.heading.number, sheet.heading.list_name) == ("bulletin", 13, "Bulletin")
