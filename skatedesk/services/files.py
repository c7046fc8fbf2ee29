"""Making, opening and closing results files."""

from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.seasons import is_season
from skatedesk.services import desk_settings, rulebook
from skatedesk.store.errors import FileError, Trouble
from skatedesk.store.journal import Hand
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import SeasonRow
from skatedesk.words import _

SUFFIX = ".skatedesk"

__all__ = ["SUFFIX", "FileError", "ResultsFile", "Trouble", "look_at", "new_file", "open_file", "sign"]


def new_file(path: Path, season: str, rules: str) -> ResultsFile:
    """A new results file with one season, such as 2025/26, held under one rule file.

    RuleError for a season that is none, RuleFileError for the rule file, FileError for the disk.
    """
    check_season(season)
    chosen, text = rulebook.choose(rules)
    file = sign(ResultsFile.create(path))
    with file.change(_("New file for the season {season}").format(season=season)) as change:
        change.session.add(SeasonRow(name=season, rules_name=chosen.name, rules_text=text))
    return file


def open_file(path: Path) -> ResultsFile:
    """An existing results file; FileError in one sentence where it cannot be used."""
    return sign(ResultsFile.open(path, _put_aside))


def look_at(path: Path) -> ResultsFile:
    """An existing results file that is only read; it may be open on a desk meanwhile. FileError as in `open_file`."""
    return ResultsFile.look(path)


def sign(file: ResultsFile) -> ResultsFile:
    """Let the history say of all that comes who works at which desk, as the settings of this machine have it."""
    chosen = desk_settings.chosen()
    file.hand = Hand(chosen.who, chosen.station)
    return file


def _put_aside(kept: Path) -> str:
    # Loaded only when an upgrade is due.
    from skatedesk.services import backups

    return backups.put_older_aside(kept)


def check_season(season: str) -> None:
    """Refuse what is no season from one summer to the next."""
    if not is_season(season):
        raise RuleError(_("“{season}” is no season. Write it as 2025/26.").format(season=season))
