"""Taking races from files. A source is taken whole, as one act, or refused whole with the reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import RaceFacts
from skatedesk.imports.guards import read_text, source_name
from skatedesk.imports.race_json import read_race
from skatedesk.services import competitions, race_rows
from skatedesk.services.official_sheets import OfficialNumbers, races_naming, to_issue_again
from skatedesk.services.people_rows import Register
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile, Session
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


def import_races(file: ResultsFile, paths: Sequence[Path]) -> list[Taken]:
    """Take every source by itself: a refused one leaves no trace and does not stop the others.

    A folder stands for the .json files in it, in the order of their names. Sources that name their numbers are
    taken first, so that those without get numbers nobody else claims; the answers keep the order of the sources.
    """
    read = [one for path in paths for one in _read_all(path)]
    answers = {place: take_read(file, read[place]) for place in _order(read)}
    return [answers[place] for place in range(len(read))]


def read_sources(paths: Sequence[Path]) -> list[RaceFacts | Taken]:
    """What the sources say, in the order in which to take them; a refusal for each that cannot be read.

    Only reads, on any thread; each is brought in by `take_read`.
    """
    read = [one for path in paths for one in _read_all(path)]
    return [read[place] for place in _order(read)]


def take_read(file: ResultsFile, read: RaceFacts | Taken) -> Taken:
    """Bring in what was read of a source; a refusal stays one."""
    return take(file, read) if isinstance(read, RaceFacts) else read


def take(file: ResultsFile, facts: RaceFacts) -> Taken:
    """Bring the facts of a race into the file; facts that are there already change nothing."""
    notes: list[str] = []
    try:
        with file.change() as change:
            season, rules = competitions.season_for(change.session, facts, notes)
            competition = competitions.competition_for(change.session, season, facts)
            race = race_rows.race_for(change.session, competition, facts)
            numbers = OfficialNumbers(change.session, competition.id)
            register = Register(change.session, competition.id, facts)
            race_rows.fill(change.session, race, facts, register, rules, notes)
            numbers.check()
            change.races.add(race.id)
            notes += _of_renamed(change.session, register)
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


def _of_renamed(session: Session, register: Register) -> Iterator[str]:
    """Who is spelled otherwise on official sheets now."""
    for row in register.renamed:
        told = to_issue_again(session, races_naming(session, [row.id]))
        if told:
            yield _("{name} is spelled so now; {told}.").format(name=row.name, told=told)


def _read_all(path: Path) -> list[RaceFacts | Taken]:
    if not path.is_dir():
        return [_read(path)]
    inside = sorted(path.glob("*.json"))
    if not inside:
        sentence = _("{folder}: there is no .json file in this folder.").format(folder=source_name(path))
        return [Taken(source_name(path), False, False, sentence)]
    return [_read(one) for one in inside]


def _read(path: Path) -> RaceFacts | Taken:
    """The facts of a source, or what is said of its refusal."""
    try:
        return read_race(read_text(path), source_name(path))
    except SourceError as error:
        return Taken(source_name(path), False, False, str(error))


def _order(read: Sequence[RaceFacts | Taken]) -> list[int]:
    """The places of the sources that name their numbers, then those of the others."""
    return sorted(range(len(read)), key=lambda place: _lacks_number(read[place]))


def _lacks_number(read: RaceFacts | Taken) -> bool:
    return isinstance(read, RaceFacts) and (read.event_number is None or read.number is None)
