"""What a new season takes over from the file of the last one."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.house_style import HouseStyle, Paper
from skatedesk.domain.races import Official, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    competition_officials,
    files,
    history,
    house_styles,
    last_season,
    lists,
    people,
    privacy,
    programmes,
)
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.services.last_season import ALL, Part
from skatedesk.services.person_fields import PersonFields
from skatedesk.services.programmes import CompetitionFacts
from skatedesk.store import entry_queries
from tests.services import refused

REFEREE = Official("Referee", "Alice ICE", "NOR")
STARTER = Official("Starter", "Bob BANG", "NED")


@pytest.fixture
def last(desk_file: Path) -> Path:
    """The sample with officials at Salt Lake City, a look at Calgary, and somebody whose birth date is known."""
    with closing(files.open_file(desk_file)) as file:
        first, second = lists.competitions(file)
        competition_officials.set_officials(file, first.id, [REFEREE])
        house_styles.set_style(file, second.id, HouseStyle(paper=Paper.LETTER))
        stolz = next(one.person for one in people.people(file, "stolz"))
        fields = people.fields_of(stolz)
        known = PersonFields(
            fields.family, fields.given, "USA", Sex.MEN, fields.key, "", date(2004, 5, 21), "West Bend"
        )
        people.edit(file, stolz.competitor.id, known)
        people.add_alias(file, stolz.competitor.id, "Jordy STOLZ")
    return desk_file


@pytest.fixture
def new(tmp_path: Path) -> Iterator[ResultsFile]:
    """A new season with competitions at Calgary and at an oval nobody was at."""
    file = files.new_file(tmp_path / "next.skatedesk", "2026/27", "isu-2025-26")
    for number, (venue, city) in enumerate((("Olympic Oval", "Calgary"), ("Thialf", "Heerenveen")), start=1):
        facts = CompetitionFacts("2026/27", "Cup", f"Cup #{number}", number, venue, city)
        programmes.new_competition(file, facts)
    yield file
    file.close()


def test_what_there_is_is_counted(last: Path):
    read = last_season.read(last)
    assert (read.source, read.season) == ("desk.skatedesk", "2025/26")
    counts = read.counts
    assert (counts[Part.SKATERS], counts[Part.TEAMS], counts[Part.LOOKS]) == (313, 30, 1)
    assert counts[Part.TIMES] > 500
    assert last_season.part_words(Part.SKATERS, 1) == "1 skater"


def test_people_come_along_with_all_that_is_known_of_them(last: Path, new: ResultsFile):
    changed = last_season.take_over(new, last, {Part.SKATERS})
    assert changed.label == "From desk.skatedesk: 313 skaters"
    (stolz,) = people.people(new, "stolz")
    who = stolz.person
    assert (who.competitor.name, who.competitor.nation, who.competitor.key) == ("Jordan STOLZ", "USA", "M179")
    assert (who.born, who.club, who.aliases) == (date(2004, 5, 21), "West Bend", ("Jordy STOLZ",))
    assert stolz.entries == 0
    assert people.teams(new) == ()
    again = last_season.take_over(new, last, {Part.SKATERS})
    assert (again.label, again.at) == ("From desk.skatedesk: nothing new", None)
    history.undo(new)
    assert people.people(new) == ()


def test_best_times_are_times_skated_elsewhere(last: Path, new: ResultsFile):
    last_season.take_over(new, last, ALL)
    (stolz,) = people.people(new, "stolz")
    with new.read() as session:
        times = entry_queries.imported_times(session, [stolz.person.competitor.id])
    by_metres = {one.metres: one for one in times[stolz.person.competitor.id]}
    assert sorted(by_metres) == [500, 1000, 1500]
    assert (by_metres[500].time, by_metres[500].event) == (RaceTime.parse("33.79"), "World Cup #1")
    assert by_metres[500].source == "desk.skatedesk"


def test_looks_and_officials_follow_the_oval_else_the_last_competition(last: Path, new: ResultsFile):
    changed = last_season.take_over(new, last, {Part.LOOKS, Part.OFFICIALS})
    calgary, heerenveen = lists.competitions(new)
    assert house_styles.style_of(new, calgary.id).paper is Paper.LETTER
    assert competition_officials.officials(new, heerenveen.id).officials
    assert changed.label.startswith("From desk.skatedesk: the look of 2 competitions, officials of 2 competitions")


def test_what_is_there_stays(last: Path, new: ResultsFile):
    calgary, heerenveen = lists.competitions(new)
    competition_officials.set_officials(new, heerenveen.id, [STARTER])
    house_styles.set_style(new, calgary.id, HouseStyle(language="nl"))
    people.add(new, PersonFields("Stolz", "Jordan", "USA", Sex.MEN))
    last_season.take_over(new, last, ALL)
    assert competition_officials.officials(new, heerenveen.id).officials == (STARTER,)
    assert house_styles.style_of(new, calgary.id).language == "nl"
    (stolz,) = people.people(new, "stolz")
    assert (stolz.person.competitor.key, stolz.person.club) == ("M179", "West Bend")


def test_nobody_is_guessed(last: Path, new: ResultsFile):
    for year in (1990, 1991):
        people.add(new, PersonFields("Zurek", "Damian", "POL", Sex.MEN, born=date(year, 1, 1)))
        people.add(new, PersonFields("Stolz", "Jordan", "USA", Sex.MEN, born=date(year, 1, 1)))
    changed = last_season.take_over(new, last, {Part.SKATERS})
    assert len(people.people(new, "stolz")) == 3
    assert "313 skaters" in changed.label
    for year in (1992, 1993):
        people.add(new, PersonFields("Unsure", "Una", "NOR", Sex.WOMEN, born=date(year, 1, 1)))
    with closing(files.open_file(last)) as file:
        people.add(file, PersonFields("Unsure", "Una", "NOR", Sex.WOMEN))
    assert last_season.take_over(new, last, {Part.SKATERS}).label.endswith(
        "1 skater was left out: several are called so."
    )


def test_who_is_named_no_more_does_not_come_along(last: Path, new: ResultsFile):
    with closing(files.open_file(last)) as file:
        (stolz,) = people.people(file, "stolz")
        privacy.pseudonymise(file, stolz.person.competitor.id, "on request")
    assert last_season.take_over(new, last, {Part.SKATERS}).label == "From desk.skatedesk: 312 skaters"


def test_a_file_that_is_none_and_the_open_one_are_refused(last: Path, new: ResultsFile, tmp_path: Path):
    with refused(new, "is the open file itself. Choose the file of the last season."):
        last_season.take_over(new, new.path, ALL)
    other = tmp_path / "other.skatedesk"
    other.write_text("no results file")
    with pytest.raises(FileError):
        last_season.take_over(new, other, ALL)
    shutil.copy(last, other)
    assert people.people(new) == ()
