"""Mass starts to work on: one of six before the start, and what is asked of them."""

from skatedesk.services import lists, mass_start_view, race_view
from skatedesk.services.files import ResultsFile
from skatedesk.services.mass_start_view import MassStart
from skatedesk.sheets.sheet import Cell
from tests.services import PEOPLE, row, source, take

NUMBER = 28
HELMETS = {name: helmet for helmet, name in enumerate(PEOPLE, start=11)}
"""Stolz 11, De Boo 12, Żurek 13, Ning 14, Eitrem 15, Dawson 16."""


def before_the_start(file: ResultsFile, number: int = 30, **changed) -> int:
    """A mass start of the six, nothing skated yet; the id of its race."""
    race = {"race_no": number, "title": "Mass Start Men", "discipline": "mass_start", "division": "A"} | changed
    taken = take(file, source(race, *[row(name, bib=bib) for name, bib in HELMETS.items()], event="World Cup #2",
                              event_no=2))  # fmt: skip
    assert taken.changed, taken.sentence
    return race_of(file, 2, number)


def race_of(file: ResultsFile, competition: int, number: int) -> int:
    return lists.race(file, lists.competition(file, competition).id, number).id


def seen(file: ResultsFile, race_id: int) -> MassStart:
    return mass_start_view.look(file, race_view.read(file, race_id))


def id_at(file: ResultsFile, race_id: int, helmet: int) -> int:
    return seen(file, race_id).start(helmet).id


def ranking(file: ResultsFile, race_id: int) -> list[tuple[Cell, str, Cell, str]]:
    """Rank, family name, race points and time or status, down the result list."""
    view = race_view.read(file, race_id)
    sheet = view.result_list()
    rank, points, time = (sheet.column(key) for key in ("rank", "race_points", "time"))
    return [
        (line.cells[rank], result.start.competitor.name.rpartition(" ")[2], line.cells[points], str(line.cells[time]))
        for line, result in zip(sheet.rows, view.results, strict=True)
    ]
