"""The protocol: everything of a competition in order."""

from datetime import datetime

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import DayStyle, HouseStyle, Paper
from skatedesk.domain.races import Official
from skatedesk.domain.times import RaceTime
from skatedesk.services import competition_officials, house_styles, lists, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, new_competition
from skatedesk.services.protocol import protocol
from skatedesk.store import journal
from tests.services import id_of

AT = datetime(2025, 11, 16, 18, 5)


@pytest.fixture(scope="module")
def of_sample(sample: ResultsFile):
    return protocol(sample, lists.competition(sample, 1).id, AT)


def test_the_chapters_stand_in_the_order_of_the_day(of_sample):
    assert of_sample.title == "Protocol"
    assert [part.title for part in of_sample.parts] == [
        "Officials",
        "Programme",
        "Entries",
        "Results, Friday, 14 Nov 2025",
        "Results, Saturday, 15 Nov 2025",
        "Results, Sunday, 16 Nov 2025",
        "Medals",
        "Records",
        "Standings",
        "Prizes",
        "Ice and air",
    ]


def test_the_first_list_names_the_head_of_the_journal(of_sample, sample: ResultsFile):
    with sample.read() as session:
        number, last = journal.head(session)
    told = [sheet.remarks[-1] for sheet in of_sample.sheets if any(last in remark for remark in sheet.remarks)]
    assert told == [f"Journal of the results file: {number} entries, the hash of the last one is {last}."]
    assert told[0] in of_sample.sheets[0].remarks


def test_every_race_and_every_standing_is_in_it_once(of_sample):
    numbers = [sheet.heading.number for sheet in of_sample.sheets if sheet.kind == "results"]
    assert numbers == list(range(1, 29))
    standings = [sheet.heading.title for sheet in of_sample.sheets if sheet.kind == "standing"]
    assert len(standings) == len(set(standings)) == 12
    assert all(sheet.rows and sheet.created == AT for sheet in of_sample.sheets)


def test_the_laps_stand_behind_the_result_of_their_race(file: ResultsFile):
    results.record_passing(file, id_of(file, "Stolz"), 200, RaceTime.parse("16.35"))
    competition = lists.competition(file, 1)
    competition_officials.set_officials(file, competition.id, [Official("Doctor", "Anna")])
    made = protocol(file, competition.id, AT)
    assert [part.title for part in made.parts][:4] == ["Officials", "Programme", "Entries", "Results"]
    (of_races,) = [part for part in made.parts if part.title == "Results"]
    assert [(sheet.kind, sheet.heading.number) for sheet in of_races.sheets] == [
        ("results", 2),
        ("results", 8),
        ("lap list", 8),
        ("results", 28),
    ]


def test_sheets_and_chapters_are_in_the_style_that_is_asked_for(file: ResultsFile, desk: ResultsFile):
    competition = lists.competition(desk, 1)
    house_styles.set_style(desk, competition.id, HouseStyle(days=DayStyle.ISO))
    assert protocol(desk, competition.id, AT).parts[3].title == "Results, Friday, 2025-11-14"
    made = protocol(file, lists.competition(file, 1).id, AT, HouseStyle(paper=Paper.LETTER))
    assert {sheet.style.paper for sheet in made.sheets} == {Paper.LETTER}


def test_a_competition_of_which_nothing_is_known_has_none(file: ResultsFile):
    made = new_competition(file, CompetitionFacts("2025/26", "Club cup", "Evening")).made
    with pytest.raises(RuleError, match=r"There is nothing in this competition yet that a protocol could hold\."):
        protocol(file, made, AT)
