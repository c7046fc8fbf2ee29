"""Whether a results file is sound, its journal as it was written, and every entry accounted for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.attempts import Start
from skatedesk.domain.census import Census, take
from skatedesk.domain.entries import Entry
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.result_clocks import follows
from skatedesk.services import files, journal_check, rulebook
from skatedesk.services.files import FileError
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_starts import by_entry
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; competition and race are None where it concerns the whole file."""

    sentence: str
    competition: Competition | None = None
    race: Race | None = None

    def __str__(self) -> str:
        if self.competition is None or self.race is None:
            return self.sentence
        return _("{event}, race {number}: {sentence}").format(
            event=self.competition.event, number=self.race.number, sentence=self.sentence
        )


@dataclass(frozen=True, slots=True)
class RaceCount:
    """The entries of one race by what became of them; `not_skated` counts those not on the start list too.

    `reserves` were not called.
    """

    competition: Competition
    race: Race
    entries: int
    finished: int
    dnf: int
    dq: int
    dns: int
    wdr: int
    not_skated: int
    reserves: int
    accounted: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; a sound file has no findings."""

    races: tuple[RaceCount, ...]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


def check_path(path: Path) -> Report:
    """Look at a file, through all of it. A file too damaged to be opened is a finding; FileError for none or a lock."""
    try:
        file = files.look_at(path)
    except FileError as error:
        if not path.is_file() or error.may_pass:
            raise
        return Report((), (Finding(str(error)), *_journal_of(path)))
    with closing(file):
        return check(file)


def _journal_of(path: Path) -> list[Finding]:
    """What the journal of a damaged file tells, as far as it can be read."""
    try:
        return [Finding(sentence) for sentence in journal_check.sentences(path)]
    except FileError:
        return []


def check(file: ResultsFile) -> Report:
    """Look through the whole file: the database itself, the journal, the rule files, and every race."""
    races: list[RaceCount] = []
    findings: list[Finding] = []
    try:
        findings += [Finding(_("The database is damaged: {fault}.").format(fault=fault)) for fault in file.faults()]
        findings += [Finding(sentence) for sentence in journal_check.sentences(file.path)]
        with file.read() as session:
            findings += _rule_files(session)
            by_id = {competition.id: competition for competition in queries.competitions(session)}
            held = queries.races(session)
            entered = entry_queries.entries(session, [race.id for race in held])
            for race in held:
                _look_at(session, by_id[race.competition_id], race, entered.get(race.id, []), races, findings)
    except FileError as error:
        findings.append(Finding(str(error)))
    except (KeyError, ValueError) as error:
        findings.append(Finding(_("The file holds something this program does not know: {value}.").format(value=error)))
    return Report(tuple(races), tuple(findings))


def _rule_files(session: Session) -> Iterator[Finding]:
    for season in queries.seasons(session):
        try:
            rulebook.rules_of(season)
        except RuleFileError as error:
            yield Finding(str(error))


def _look_at(
    session: Session,
    competition: Competition,
    race: Race,
    entries: Sequence[Entry],
    races: list[RaceCount],
    findings: list[Finding],
) -> None:
    try:
        starts = queries.starts(session, race.id)
    except (RuleError, ValueError) as error:
        sentence = _("The start list cannot be read: {reason}").format(reason=error)
        findings.append(Finding(sentence, competition, race))
        return
    count = _count(competition, race, take(entries, by_entry(session, race.id, starts)))
    races.append(count)
    sentences = [*_accounts(count), *_lanes(starts), *clocks(starts)]
    findings += [Finding(sentence, competition, race) for sentence in sentences]


def _count(competition: Competition, race: Race, census: Census) -> RaceCount:
    return RaceCount(
        competition,
        race,
        census.entries,
        finished=census.finished,
        dnf=census.dnf,
        dq=census.dq,
        dns=census.dns,
        wdr=census.wdr,
        not_skated=census.not_skated,
        reserves=census.reserves,
        accounted=census.balances,
    )


def _accounts(count: RaceCount) -> Iterator[str]:
    if not count.accounted:
        yield _("The start list holds more than the {entries} who are entered.").format(entries=count.entries)
    if count.race.official and count.not_skated:
        yield ngettext(
            "It is official, but {count} entry has neither time nor status.",
            "It is official, but {count} entries have neither time nor status.",
            count.not_skated,
        ).format(count=count.not_skated)


def _lanes(starts: Sequence[Start]) -> Iterator[str]:
    drawn = [start for start in starts if start.lane is not None and not start.withdrawn]
    lanes = Counter((start.pair, start.lane, start.place) for start in drawn)
    for (pair, lane, _place), count in lanes.items():
        if count > 1:
            yield _("{count} start in pair {pair}, lane {lane}.").format(count=count, pair=pair, lane=lane)


def clocks(starts: Sequence[Start]) -> Iterator[str]:
    """Passings and times that run backwards; that a DNS has no time is held by the database itself."""
    for start in starts:
        for attempt in start.attempts:
            if not follows(attempt):
                yield _("The passings and the time of {name} do not follow each other.").format(
                    name=start.competitor.name
                )
