"""Taking races from files. A source is taken whole, as one act, or refused whole with the reason."""

from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import RaceFacts
from skatedesk.imports.race_json import read_race
from skatedesk.services import competitions, race_rows
from skatedesk.services.people_rows import Register
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one source: `sentence` says it, `notes` are remarks on what was taken."""

    source: str
    accepted: bool
    changed: bool
    sentence: str
    race_id: int | None = None
    notes: tuple[str, ...] = ()


def import_races(file: ResultsFile, paths: list[Path]) -> list[Taken]:
    """Take every source by itself: a refused one leaves no trace and does not stop the others.

    A folder stands for the .json files in it, in the order of their names.
    """
    return [taken for path in paths for taken in _take_all(file, path)]


def import_race(file: ResultsFile, path: Path) -> Taken:
    """Take one race from a JSON file."""
    try:
        facts = read_race(_text(path), path.name)
    except SourceError as error:
        return Taken(path.name, False, False, str(error))
    return take(file, facts)


def take(file: ResultsFile, facts: RaceFacts) -> Taken:
    """Bring the facts of a race into the file; facts that are there already change nothing."""
    notes: list[str] = []
    try:
        with file.change() as change:
            season, rules = competitions.season_for(change.session, facts, notes)
            competition = competitions.competition_for(change.session, season, facts)
            race = race_rows.race_for(change.session, competition, facts)
            register = Register(change.session, competition.id, facts)
            race_rows.fill(change.session, race, facts, register, rules, notes)
            change.races.add(race.id)
            change.label = _("Import of race {number}, {title}").format(number=race.number, title=race.title)
            named = _("race {number} of {event}, {title}").format(
                number=race.number, event=competition.event, title=race.title
            )
    except SourceError as error:
        return Taken(facts.source, False, False, str(error))
    except (RuleError, RuleFileError, FileError) as error:
        return Taken(facts.source, False, False, f"{facts.source}: {error}")
    if change.entry is None:
        return Taken(facts.source, True, False, _("{race}: nothing new.").format(race=named), race.id, tuple(notes))
    count = len(facts.starts)
    sentence = ngettext("{race}: {count} row taken.", "{race}: {count} rows taken.", count)
    return Taken(facts.source, True, True, sentence.format(race=named, count=count), race.id, tuple(notes))


def _take_all(file: ResultsFile, path: Path) -> list[Taken]:
    if not path.is_dir():
        return [import_race(file, path)]
    inside = sorted(path.glob("*.json"))
    if not inside:
        sentence = _("{folder}: there is no .json file in this folder.").format(folder=path)
        return [Taken(path.name, False, False, sentence)]
    return [import_race(file, one) for one in inside]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(
            _("{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.").format(source=path.name, byte=error.start)
        ) from None
    except OSError as error:
        raise SourceError(
            _("{source}: cannot be read ({reason}).").format(source=path, reason=error.strerror)
        ) from None
