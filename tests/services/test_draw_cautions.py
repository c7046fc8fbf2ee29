"""What an official should know before drawing."""

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.services import draws, entries, lists
from skatedesk.services.draw_cautions import cautions
from skatedesk.services.files import ResultsFile
from tests.services import view
from tests.services.test_draws import add, competition, empty_race, entry_of

SERIES = "ISU World Cup Speed Skating"


def told(file: ResultsFile, race: int, kind: DrawKind | None = None) -> tuple[str, ...]:
    return cautions(file, draws.prepare(file, race, kind))


def test_a_race_without_entries_needs_no_caution(file: ResultsFile):
    assert told(file, empty_race(file, competition(file, SERIES, "World Cup #2"), 1, division="A")) == ()


def test_divisions_that_were_not_composed_are_named(file: ResultsFile):
    held = competition(file, SERIES, "World Cup #2")
    race_b = add(file, held, 1, division="B")
    sentence = "Division A has nobody: the divisions of this distance were not composed yet."
    assert sentence not in told(file, race_b)  # there is no race of Division A that could wait
    race_a = empty_race(file, held, 2, division="A")
    assert told(file, race_b)[0] == sentence
    entries.enter(file, [race_a], [lists.skaters(file)[0].id])
    assert sentence not in told(file, race_b)


def test_a_club_meet_has_no_divisions_to_compose(file: ResultsFile):
    held = competition(file, "Club", "Meet")
    race_b = add(file, held, 1, division="B")
    empty_race(file, held, 2, division="A")
    assert told(file, race_b) == ()


def test_where_there_is_no_ranking_that_is_said_unless_all_is_by_lot(file: ResultsFile):
    race = add(file, competition(file, SERIES, "World Cup #2"), 1, division="A")
    sentence = "There is no ranking for this race: the times known and the lots decide."
    assert sentence in told(file, race)
    assert sentence not in told(file, race, DrawKind.FREE)


def test_what_falls_short_of_a_rule_is_told_until_it_is_let_stand(file: ResultsFile):
    held = competition(file, SERIES, "World Cup #2")
    race, other = add(file, held, 1, division="A"), empty_race(file, held, 2, division="B")
    stolz = next(one for one in lists.skaters(file) if one.key == "M179")
    before = told(file, race)
    entries.enter(file, [other], [stolz.id])
    (twice,) = set(told(file, race)) - set(before)
    assert "STOLZ" in twice
    entries.overrule(file, entry_of(file, race, "Stolz"), "by the referee")
    entries.overrule(file, entry_of(file, other, "Stolz"), "by the referee")
    assert twice not in told(file, race)


def test_many_shortfalls_are_counted(file: ResultsFile):
    held = competition(file, SERIES, "World Cup #2")
    race, other = add(file, held, 1, division="A"), empty_race(file, held, 2, division="B")
    entries.enter(file, [other], [one.id for one in lists.skaters(file)])
    assert told(file, race)[-1] == "3 more entries fall short of a rule: see the Entries page."


def test_a_list_that_is_there_is_told(file: ResultsFile):
    race = view(file).race.id
    assert "There is a start list with 6 names already." in told(file, race)
