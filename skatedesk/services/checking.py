"""Whether a results file is sound, and whether every entry is accounted for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.races import Competition, Race, Status
from skatedesk.services import files, rulebook
from skatedesk.services.files import FileError
from skatedesk.store import queries
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
    """The entries of one race by what became of them; `not_skated` counts those not on the start list too."""

    competition: Competition
    race: Race
    entries: int
    finished: int
    dnf: int
    dq: int
    dns: int
    wdr: int
    not_skated: int

    @property
    def accounted(self) -> bool:
        return self.entries == self.finished + self.dnf + self.dq + self.dns + self.wdr + self.not_skated


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
        return Report((), (Finding(str(error)),))
    with closing(file):
        return check(file)


def check(file: ResultsFile) -> Report:
    """Look through the whole file: the database itself, the rule files, and every race."""
    races: list[RaceCount] = []
    findings: list[Finding] = []
    try:
        findings += [Finding(_("The database is damaged: {fault}.").format(fault=fault)) for fault in file.faults()]
        with file.read() as session:
            findings += _rule_files(session)
            by_id = {competition.id: competition for competition in queries.competitions(session)}
            entered = queries.entry_counts(session)
            for race in queries.races(session):
                _look_at(session, by_id[race.competition_id], race, entered.get(race.id, 0), races, findings)
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
    entries: int,
    races: list[RaceCount],
    findings: list[Finding],
) -> None:
    try:
        starts = queries.starts(session, race.id)
    except (RuleError, ValueError) as error:
        sentence = _("The start list cannot be read: {reason}").format(reason=error)
        findings.append(Finding(sentence, competition, race))
        return
    count = _count(competition, race, entries, starts)
    races.append(count)
    sentences = [*_accounts(count), *_lanes(starts), *_clocks(starts)]
    findings += [Finding(sentence, competition, race) for sentence in sentences]


def _count(competition: Competition, race: Race, entries: int, starts: Sequence[Start]) -> RaceCount:
    counts = Counter(start.status for start in starts)
    return RaceCount(
        competition,
        race,
        entries,
        finished=counts[Status.OK],
        dnf=counts[Status.DNF],
        dq=counts[Status.DQ],
        dns=counts[Status.DNS],
        wdr=counts[Status.WDR],
        not_skated=counts[Status.NONE] + max(0, entries - len(starts)),
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


def _clocks(starts: Sequence[Start]) -> Iterator[str]:
    """Passings and times that run backwards; that a DNS has no time is held by the database itself."""
    for start in starts:
        for attempt in start.attempts:
            clocks = [passing.time.ms for passing in attempt.passings]
            if attempt.time is not None:
                clocks.append(attempt.time.ms)
            if any(later <= earlier for earlier, later in pairwise(clocks)):
                yield _("The passings and the time of {name} do not follow each other.").format(
                    name=start.competitor.name
                )
