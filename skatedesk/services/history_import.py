"""Taking times skated elsewhere from saved files: first whose they may be, then, when an official chose, the times."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.entries import ImportedTime, Person
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import loose, similar, turned
from skatedesk.domain.people import printed_name
from skatedesk.domain.seasons import season_of_day
from skatedesk.domain.times import RaceTime
from skatedesk.imports.guards import read_text, source_name
from skatedesk.imports.history_json import HistoryFacts, PersonHint, read_history
from skatedesk.services.changes import Changed, announced
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.store import entry_queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import ImportedTimeRow, SkaterRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Candidate:
    """A skater of the registry who may be meant, and why."""

    person: Person
    reason: str


@dataclass(frozen=True, slots=True)
class PlannedHistory:
    """The times of one skater of the sources. `proposed` is who it is where only one can be meant, else None."""

    hint: PersonHint
    times: tuple[ImportedTime, ...]
    candidates: tuple[Candidate, ...] = ()
    proposed: int | None = None

    @property
    def name(self) -> str:
        """The name as the source has it, else the number it knows the skater by."""
        return printed_name(self.hint.given, self.hint.family) or self.hint.number


@dataclass(frozen=True, slots=True)
class HistoryPlan:
    """What the sources hold; nothing is taken before somebody chose. `left_out`: rows without a valid time."""

    people: tuple[PlannedHistory, ...]
    left_out: int = 0

    @property
    def proposed(self) -> dict[int, int]:
        """The choice for everybody of whom only one can be meant: place in `people` to skater."""
        return {place: one.proposed for place, one in enumerate(self.people) if one.proposed is not None}


def plan(file: ResultsFile, paths: Sequence[Path], metres: int | None = None) -> HistoryPlan:
    """Read saved files together and look who is meant; `metres` where a file does not say the distance.

    SourceError with file, row and reason where one of them cannot be read.
    """
    read = [read_history(read_text(path), source_name(path), metres) for path in paths]
    histories = _histories(read)
    with file.read() as session:
        known, people = KnownSkaters(session), entry_queries.people(session)
        with_key = {hint: known.with_key(hint.key) for hint in histories}
    planned = [
        _planned(hint, times, people, _id_of(with_key[hint])) for hint, times in histories.items() if times
    ]  # fmt: skip
    return HistoryPlan(tuple(planned), sum(facts.left_out for facts in read))


def apply(file: ResultsFile, plan: HistoryPlan, chosen: Mapping[int, int]) -> Changed:
    """Take the times of everybody who was chosen (place in the plan to skater); times known already are left out."""
    count = 0
    with file.change() as change:
        known = KnownSkaters(change.session)
        names: list[str] = []
        for place, skater_id in sorted(chosen.items()):
            row = _chosen(known, plan.people[place], skater_id)
            names.append(row.name)
            count += take_times(change.session, row, plan.people[place].times)
        many = ngettext("{count} skater", "{count} skaters", len(names)).format(count=len(names))
        change.label = ngettext("{count} earlier time of {who}", "{count} earlier times of {who}", count).format(
            count=count, who=names[0] if len(names) == 1 else many
        )
    return announced(change)


def _histories(read: Iterable[HistoryFacts]) -> dict[PersonHint, list[ImportedTime]]:
    """The times by person; a number without a name gets the name that another file tells for it."""
    people = [one for facts in read for one in facts.people]
    names = {one.hint.number: one.hint for one in people if one.hint.family and not one.hint.key}
    found: dict[PersonHint, list[ImportedTime]] = {}
    for one in people:
        hint = one.hint if one.hint.family else names.get(one.hint.number, one.hint)
        found.setdefault(hint, []).extend(one.times)
    return found


def _id_of(row: SkaterRow | None) -> int | None:
    return None if row is None else row.id


def _planned(
    hint: PersonHint, times: Sequence[ImportedTime], people: Sequence[Person], with_key: int | None
) -> PlannedHistory:  # fmt: skip
    """The id settles it; a name never does where several are called so."""
    if with_key is not None:
        sure = [Candidate(one, _("same id")) for one in people if one.competitor.id == with_key]
        return PlannedHistory(hint, tuple(times), tuple(sure), with_key)
    possible = [one for one in people if not _contradicts(hint, one)] if hint.family else []
    candidates = [Candidate(one, reason) for one in possible if (reason := _likeness(hint, one))]
    same = [one for one in candidates if _is_called(hint, one.person) and _same_nation(hint, one.person)]
    only = same[0].person.competitor if len(same) == 1 else None
    # Two ids are two people until an official says otherwise.
    proposed = only.id if only and not (only.key and hint.key) else None
    candidates.sort(key=lambda one: one not in same)
    return PlannedHistory(hint, tuple(times), tuple(candidates), proposed)


def _contradicts(hint: PersonHint, one: Person) -> bool:
    other_sex = hint.sex is not None and hint.sex is not one.competitor.sex
    return other_sex or bool(hint.born and one.born and hint.born != one.born)


def _likeness(hint: PersonHint, one: Person) -> str:
    """Why this may be the one; empty where nothing says so."""
    name = printed_name(hint.given, hint.family)
    if _is_called(hint, one):
        return _("same name and nation") if _same_nation(hint, one) else _("same name, another nation")
    if _same_nation(hint, one) and loose(name) == loose(one.competitor.name):
        return _("same nation, the names differ only in how letters are written")
    if hint.born and hint.born == one.born and similar(name, one.competitor.name):
        return _("born on the same day, similar names")
    return ""


def _is_called(hint: PersonHint, one: Person) -> bool:
    name = turned(printed_name(hint.given, hint.family))
    return any(turned(known) == name for known in (one.competitor.name, *one.aliases))


def _same_nation(hint: PersonHint, one: Person) -> bool:
    return hint.nation == one.competitor.nation


def _chosen(known: KnownSkaters, planned: PlannedHistory, skater_id: int) -> SkaterRow:
    row = known.with_id(skater_id)
    if row is None:
        raise RuleError(_("This skater is no longer in the file."))
    sex = planned.hint.sex
    if sex is not None and sex != row.sex:
        raise RuleError(
            _("{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.").format(
                name=planned.name, skater=row.name
            )
        )
    return row


def take_times(session: Session, row: SkaterRow, times: Sequence[ImportedTime]) -> int:
    """Add the times that are not known yet; how many those were."""
    known: dict[tuple[int, int], list[ImportedTime]] = defaultdict(list)
    for held in rows.imported_times(session, row.id):
        time = ImportedTime(held.metres, RaceTime(held.time_ms, held.decimals), held.day, held.season)
        known[_printed(time)].append(time)
    count = 0
    for one in times:
        alike = known[_printed(one)]
        if any(_same(one, other) for other in alike):
            continue
        alike.append(one)
        count += 1
        session.add(
            ImportedTimeRow(
                skater_id=row.id,
                metres=one.metres,
                time_ms=one.time.ms,
                decimals=one.time.decimals,
                day=one.day,
                season=one.season,
                place=one.place,
                event=one.event,
                source=one.source,
            )
        )
    return count


def _printed(one: ImportedTime) -> tuple[int, int]:
    return one.metres, one.time.cut_ms


def _same(one: ImportedTime, other: ImportedTime) -> bool:
    """Whether two times that print alike are one race told twice: nothing known of day or season differs."""
    if one.day and other.day:
        return one.day == other.day
    seasons = {season_of_day(time.day) if time.day else time.season for time in (one, other)}
    return len(seasons - {""}) < 2
