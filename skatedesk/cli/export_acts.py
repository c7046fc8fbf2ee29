"""The command that writes lists."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli.acts import FINE, Options
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition
from skatedesk.services import entry_sheets, files, list_sets, lists, start_sheets
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext

WORKBOOK = "xlsx"
RESULTS = "results"


def export(options: Options) -> int:
    """Write the lists of a race or of a competition and name each file with the rows it holds."""
    # Slow to load, for openpyxl.
    from skatedesk.exports import formats, names

    now = datetime.now()
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        race_id = lists.race(file, competition.id, options.race).id if options.race is not None else None
        sheets = LISTS[options.lists](file, competition, race_id, now)
    _make_folder(options.to)
    stem = list_sets.stem(competition)
    book = stem if options.lists == RESULTS else f"{stem}-{options.lists}"
    if race_id is not None and sheets:
        # The workbook of one race is called as its other files are anyway; that of the competition is another one.
        book = f"{stem}-{names.file_names(sheets)[0]}"
    for name in options.formats:
        for one in formats.write(sheets, options.to, book if name == WORKBOOK else stem, [name]):
            counted = ngettext("{file}: {count} row", "{file}: {count} rows", one.rows)
            print(counted.format(file=one.path, count=one.rows))
    return FINE


def _results(file: ResultsFile, competition: Competition, race_id: int | None, now: datetime) -> list[Sheet]:
    if race_id is not None:
        return list_sets.of_race(file, race_id, now)
    return list_sets.of_competition(file, competition, now)


def _start(file: ResultsFile, competition: Competition, race_id: int | None, now: datetime) -> list[Sheet]:
    races = _races(file, competition, race_id)
    return [sheet for race in races for sheet in start_sheets.of_race(file, race, now)]


def _laps(file: ResultsFile, competition: Competition, race_id: int | None, now: datetime) -> list[Sheet]:
    return list_sets.laps_of(file, _races(file, competition, race_id), now)


def _races(file: ResultsFile, competition: Competition, race_id: int | None) -> list[int]:
    """The one race that is asked for, else all of the competition."""
    return [item.race.id for item in lists.programme(file, competition.id)] if race_id is None else [race_id]


def _entries(file: ResultsFile, competition: Competition, race_id: int | None, now: datetime) -> list[Sheet]:
    if race_id is not None:
        raise RuleError(_("Entry lists are written for the whole competition. Leave --race out."))
    return entry_sheets.entry_lists(file, competition.id, now)


LISTS: dict[str, Callable[[ResultsFile, Competition, int | None, datetime], list[Sheet]]] = {
    RESULTS: _results,
    "laps": _laps,
    "start": _start,
    "entries": _entries,
}
"""Which lists can be asked for, and how they are made."""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = _("The folder {folder} cannot be made ({reason}). Choose another one.")
        raise FileError(folder, sentence.format(folder=folder, reason=error.strerror)) from None
