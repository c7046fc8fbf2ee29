"""Stored draws looked at again: what went in, what came out, and whether the seed still gives it."""

import sqlite3
from contextlib import closing
from datetime import datetime

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.services import draw_protocols, draws, entries, files, start_lists
from skatedesk.services.files import ResultsFile
from tests.services import view
from tests.services.test_draws import SEED, add, competition, entry_of


def drawn_race(file: ResultsFile, seed: str = SEED) -> int:
    """A race of six skaters of a club meet, all by lot."""
    race = add(file, competition(file, "Club", "Meet"), 1)
    draws.store(file, race, draws.draw(file, race, seed))
    return race


def test_a_race_that_was_not_drawn_here_has_no_protocol(file: ResultsFile):
    race = view(file).race.id
    assert draw_protocols.protocols(file, race) == ()
    assert draw_protocols.sheets(file, race, datetime(2025, 12, 5)) == []


def test_the_protocol_shows_what_was_drawn_and_that_the_seed_gives_it(file: ResultsFile):
    race = drawn_race(file)
    (one,) = draw_protocols.protocols(file, race)
    assert (one.number, one.draw.seed, one.draw.kind, one.doubt, one.first_pair) == (1, SEED, DrawKind.FREE, "", 1)
    assert [len(sheet.rows) for sheet in (one.field, one.pairs)] == [6, 6]
    names = [texts[one.pairs.column("name")] for texts in one.pairs.texts()]
    assert names == [start.competitor.name for start in start_lists.view(file, race).starts]
    assert [sheet.kind for sheet in draw_protocols.sheets(file, race, datetime(2025, 12, 5))] == ["draw field", "draw"]


def test_the_last_draw_comes_first_and_who_was_taken_out_keeps_the_name(file: ResultsFile):
    race = drawn_race(file)
    gone = entry_of(file, race, "Ning")
    start = next(one for one in start_lists.view(file, race).starts if one.competitor.key == "M038")
    start_lists.empty_lane(file, start.id)
    entries.remove(file, [gone])
    draws.store(file, race, draws.draw(file, race, "2"))
    second, first = draw_protocols.protocols(file, race)
    assert (second.draw.seed, first.draw.seed) == ("2", SEED)
    assert [len(one.field.rows) for one in (second, first)] == [5, 6]
    assert "Zhongyan NING" in {texts[first.field.column("name")] for texts in first.field.texts()}


def test_a_draw_that_the_seed_does_not_give_is_doubted(file: ResultsFile):
    race = drawn_race(file)
    path = file.path
    file.close()
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("UPDATE draws SET seed = '1'")
        driver.commit()
    with closing(files.open_file(path)) as again:
        (one,) = draw_protocols.protocols(again, race)
    assert one.doubt == "The seed gives other pairs than these: the file was changed by something else."


def test_a_draw_by_another_recipe_says_so(file: ResultsFile):
    race = drawn_race(file)
    path = file.path
    file.close()
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("""UPDATE draws SET rule = json_set(rule, '$.version', 99)""")
        driver.commit()
    with closing(files.open_file(path)) as again:
        (one,) = draw_protocols.protocols(again, race)
    assert "99" in one.doubt
