"""Who is drawn in a race, and in which order: the entries with what is known of them just before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skatedesk.domain.draw import Candidate, in_order, weights
from skatedesk.domain.draw_terms import DrawKind, Key, terms_of
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.people import Competitor, Who, first_names
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.services import bests
from skatedesk.services.draw_ranking import Ranking, first_run_of
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_starts import entry_starts
from skatedesk.store.results_file import Session
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Prepared:
    """One of the field, and why this is the place in the order; who is `equal` to somebody is parted by lot."""

    candidate: Candidate
    competitor: Competitor
    bib: int | None
    why: str
    equal: bool = False


def startable(session: Session, race_id: int) -> list[Entry]:
    """Who is to be drawn: all entered who are neither withdrawn, in reserve, nor WDR on the start list."""
    starts = entry_starts(session, [race_id])
    gone = {entry_id for entry_id, start in starts.items() if start.withdrawn}
    listed = entry_queries.entries(session, [race_id]).get(race_id, [])
    return [entry for entry in listed if entry.state is EntryState.ENTERED and entry.id not in gone]


def field_of(
    session: Session, race: Race, competition: Competition, rules: Rules, kind: DrawKind, ranking: Ranking
) -> tuple[Prepared, ...]:
    """The field from the best on, as this kind of draw orders it; equals are parted by lot later."""
    entered = {entry.id: entry for entry in startable(session, race.id)}
    times = _season_bests(session, race, competition, list(entered.values()))
    lanes = _lanes_of_first_run(session, race) if kind is DrawKind.SWAP else {}
    candidates: list[Candidate] = []
    for entry in entered.values():
        ranked = ranking.of(entry.competitor)
        candidates.append(
            Candidate(
                entry.id,
                entry.competitor.name,
                entry.competitor.nation,
                ranked.rank if ranked else None,
                ranked.points if ranked else None,
                times.get(entry.id),
                lanes.get(entry.competitor.who),
            )
        )
    keys = terms_of(kind, race, rules).order
    ordered = in_order(candidates, keys)
    equal = _shared(ordered, keys)
    found: list[Prepared] = []
    for one in ordered:
        entry, shared = entered[one.entry_id], one.entry_id in equal
        found.append(Prepared(one, entry.competitor, entry.bib, _why(one, keys, shared), shared))
    return tuple(found)


def warnings(race: Race, listed: int, field: Sequence[Prepared], kind: DrawKind) -> Iterator[str]:
    """What an official should know before drawing."""
    if race.official:
        yield _("Race {number} is official, so its start list stays.").format(number=race.number)
    if listed:
        sentence = ngettext(
            "There is a start list with {count} name already.",
            "There is a start list with {count} names already.",
            listed,
        )
        yield sentence.format(count=listed)
    if kind is DrawKind.FREE:
        return
    unknown = [one.candidate.name for one in field if one.candidate.rank is None and one.candidate.best is None]
    if unknown:
        yield _("Neither a rank nor a time is known of {names}.").format(names=first_names(unknown))
    without_lane = [one.candidate.name for one in field if one.candidate.lane is None]
    if kind is DrawKind.SWAP and without_lane:
        yield _("No lane in the first run: {names}.").format(names=first_names(without_lane))


def _season_bests(
    session: Session, race: Race, competition: Competition, entered: Sequence[Entry]
) -> dict[int, RaceTime]:  # fmt: skip
    """The season best over the distance before the race by entry, else the time given with the entry."""
    times = {
        entry.id: entry.seed.time for entry in entered if entry.seed and entry.seed.metres in (None, race.metres)
    }  # fmt: skip
    if race.discipline is not Discipline.INDIVIDUAL or race.metres is None:
        return times
    skaters = [entry.competitor.id for entry in entered]
    known = bests.bests(session, skaters, race.metres, competition.season, before=race)
    for entry in entered:
        found = known.get(entry.competitor.id)
        if found is not None and found.sb is not None:
            times[entry.id] = found.sb.time
    return times


def _lanes_of_first_run(session: Session, race: Race) -> dict[Who, Lane]:
    """In which lane everybody was drawn in the first run, in whichever division."""
    first = [one.id for one in queries.races(session, race.competition_id) if first_run_of(race, one)]
    starts = queries.starts_of(session, first, with_passings=False, with_sprints=False)
    return {start.competitor.who: start.lane for listed in starts.values() for start in listed if start.lane}


def _shared(ordered: Sequence[Candidate], keys: Sequence[Key]) -> set[int]:
    """The entries somebody else is equal to."""
    weighed = [weights(one, keys) for one in ordered]
    return {one.entry_id for one, weight in zip(ordered, weighed, strict=True) if weighed.count(weight) > 1}


def _why(one: Candidate, keys: Sequence[Key], shared: bool) -> str:
    """The place in the order in words, such as `rank 3, 104 points`."""
    if not keys:
        return _("by lot")
    parts: list[str] = []
    if one.rank is not None:
        parts.append(_("rank {rank}").format(rank=one.rank))
    if one.points is not None:
        parts.append(ngettext("{count} point", "{count} points", one.points).format(count=one.points))
    if Key.BEST in keys and (one.rank is None or keys[0] is not Key.RANK):
        parts.append(_("season best {time}").format(time=one.best) if one.best else _("no time"))
    if shared:
        parts.append(_("equal, by lot"))
    return ", ".join(parts)
