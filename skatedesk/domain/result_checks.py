"""What is looked at before a race is made official: what cannot be, what is missing, and what is improbable."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from skatedesk.domain import mass_start, result_clocks, team_events
from skatedesk.domain.attempts import Start, check_outcome
from skatedesk.domain.census import awaits_reskate
from skatedesk.domain.conditions import is_measured
from skatedesk.domain.draw_terms import championship_of
from skatedesk.domain.entries import EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.findings import Finding, Kind, Skated
from skatedesk.domain.people import first_names
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.ranking import Result, time_of
from skatedesk.domain.start_moves import Place, named, place_of, place_words
from skatedesk.words import _, ngettext

_NOT_ON_THE_ICE = frozenset({Status.DNS, Status.WDR})


def findings(skated: Skated) -> tuple[Finding, ...]:
    """Everything that is found: what cannot be overruled first, then down the start list, then what is of the race."""
    if not skated.starts:
        sentence = _("Race {number} has no start list yet.").format(number=skated.race.number)
        return (Finding(Kind.NO_LIST, sentence),)
    found = [
        *_census(skated),
        *_unlisted(skated),
        *_open(skated),
        *_lanes(skated),
        *_outcomes(skated),
        *result_clocks.findings(skated),
        *_tied(skated),
        *_by_hand(skated),
        *_codes(skated),
        *_members(skated),
        *_sprints(skated),
        *_officials(skated),
        *_conditions(skated),
    ]
    places = {start.id: place for place, start in enumerate(skated.starts)}
    last = len(places)
    return tuple(sorted(found, key=lambda one: (one.may_overrule, places.get(one.start_id or 0, last))))


# --- everybody is accounted for ------------------------------------------------------------------------------


def _census(skated: Skated) -> Iterator[Finding]:
    if not skated.census.balances:
        sentence = _("The start list does not match the entries: {census}.").format(census=skated.census.words())
        yield Finding(Kind.CENSUS, sentence)


def _unlisted(skated: Skated) -> Iterator[Finding]:
    """Entered, neither drawn nor withdrawn; reserves who were not called wait for nothing."""
    for entry in skated.unlisted:
        if entry.state is EntryState.ENTERED:
            sentence = _("{name} is entered and not on the start list. Withdraw the entry, or give it a place.")
            yield Finding(Kind.UNLISTED, sentence.format(name=entry.competitor.name))


def _open(skated: Skated) -> Iterator[Finding]:
    for start in skated.starts:
        if start.status is Status.NONE:
            number = start.attempts[-1].number if start.attempts else 1
            sentence = _("{name} has neither time nor status.").format(name=named(start))
            yield Finding(Kind.NO_STATUS, sentence, start.id, attempt=number)
        elif awaits_reskate(start):
            number = next(attempt.number for attempt in start.attempts if attempt.status is Status.NONE)
            sentence = _("{name} is to skate once more. Enter the reskate, or call it off.").format(name=named(start))
            yield Finding(Kind.RESKATE, sentence, start.id, attempt=number)


def _lanes(skated: Skated) -> Iterator[Finding]:
    """Two in a lane; who did not start stood in nobody's way."""
    if skated.race.discipline is not Discipline.INDIVIDUAL:
        return
    taken: dict[Place, Start] = {}
    for start in skated.starts:
        place = place_of(start)
        if place is None or place.lane is None or start.status in _NOT_ON_THE_ICE:
            continue
        first = taken.setdefault(place, start)
        if first is not start:
            sentence = _("{first} and {second} both have {place}.")
            words = sentence.format(first=named(first), second=named(start), place=place_words(place))
            yield Finding(Kind.LANE, words, start.id)


def _outcomes(skated: Skated) -> Iterator[Finding]:
    """A time without a finish, a finish without a time, and results of those who did not start."""
    for start, attempt in skated.attempts():
        reason = ""
        try:
            check_outcome(attempt.status, attempt.time)
        except RuleError as error:
            reason = str(error)
        if not reason and attempt.status is Status.DNS and attempt.passings:
            reason = _("Who has passings has started.")
        if not reason and start.withdrawn and (attempt.status or attempt.passings):
            reason = _("Who has withdrawn has no result.")
        if reason:
            sentence = _("{name}: {reason}").format(name=named(start), reason=reason)
            yield Finding(Kind.OUTCOME, sentence, start.id, attempt=attempt.number)


# --- what is missing -----------------------------------------------------------------------------------------


def _tied(skated: Skated) -> Iterator[Finding]:
    """Equal hundredths whose thousandths are not all known: they share a rank only for that."""
    shared: dict[tuple[int | None, int | None], list[Result]] = defaultdict(list)
    for result in skated.results:
        if result.undecided:
            shared[result.start.pair if skated.race.in_rounds else None, result.rank].append(result)
    for (_heat, rank), same in shared.items():
        unknown = next((one.start for one in same if time_of(one.start).thousandth is None), same[0].start)
        sentence = _("{names} share rank {rank} with {time}, and the thousandths are not known.").format(
            names=first_names([one.start.competitor.name for one in same]), rank=rank, time=same[0].time
        )
        number = unknown.counting.number if unknown.counting else 1
        yield Finding(Kind.TIED, sentence, unknown.id, attempt=number)


def _by_hand(skated: Skated) -> Iterator[Finding]:
    for start, attempt in skated.attempts():
        if attempt.hand and not attempt.remark:
            sentence = _("{name}: the time {time} was taken by hand, and nothing says why.")
            yield Finding(
                Kind.HAND, sentence.format(name=named(start), time=attempt.time), start.id, attempt=attempt.number
            )


def _codes(skated: Skated) -> Iterator[Finding]:
    """A disqualification says for what, and what disqualifies leaves no time standing."""
    offences = skated.rules.offences
    for start, attempt in skated.attempts():
        against = [code for code in attempt.codes if code in offences and offences[code].disqualifies]
        sentence = ""
        if attempt.status is Status.DQ and not against:
            sentence = _("{name} is disqualified, and no offence code says for what.").format(name=named(start))
        elif attempt.status is Status.OK and against:
            sentence = _("{name} has a time and {code}, which disqualifies.")
            sentence = sentence.format(name=named(start), code=", ".join(against))
        if sentence:
            yield Finding(Kind.CODE, sentence, start.id, "offences", attempt.number)


def _members(skated: Skated) -> Iterator[Finding]:
    """Teams that skated with fewer names than skaters."""
    event = team_events.event_of(skated.race, skated.rules)
    if event is None:
        return
    for start in skated.starts:
        if start.status in _NOT_ON_THE_ICE or start.status is Status.NONE:
            continue
        known = sum(member.starts for member in skated.members.get(start.id, ()))
        if known < event.team_size:
            sentence = ngettext(
                "{team}: {known} of {size} skater is named.", "{team}: {known} of {size} skaters are named.",
                event.team_size,
            ).format(team=named(start), known=known, size=event.team_size)  # fmt: skip
            yield Finding(Kind.MEMBERS, sentence, start.id, "team_events")


def _officials(skated: Skated) -> Iterator[Finding]:
    filled = {one.role.casefold() for one in skated.officials if one.name}
    for office in skated.rules.gate.officials:
        if office.casefold() not in filled:
            sentence = _("Nobody is named as {office}.").format(office=office)
            yield Finding(Kind.OFFICIAL, sentence, rule="gate.officials", reminder=_only_reminds(skated))


def _conditions(skated: Skated) -> Iterator[Finding]:
    if skated.rules.gate.conditions and not any(is_measured(one) for one in skated.conditions):
        sentence = _("Neither air nor ice is written down.")
        yield Finding(Kind.CONDITIONS, sentence, rule="gate.conditions", reminder=_only_reminds(skated))


def _only_reminds(skated: Skated) -> bool:
    """Whether what is missing on the sheets is only told: a club meet is in no series and is no championship."""
    if skated.rules.gate.blocks_single_meets or skated.competition.series.strip():
        return False
    return championship_of(skated.competition, skated.rules) is None


# --- race points of a mass start -----------------------------------------------------------------------------


def _sprints(skated: Skated) -> Iterator[Finding]:
    """What each sprint gave against what the rule file gives, and the finish against the order at the line."""
    if skated.race.discipline is not Discipline.MASS_START:
        return
    race = mass_start.format_of(mass_start.as_skated(skated.race, skated.starts), skated.competition, skated.rules)
    for number, lap in enumerate(mass_start.sprint_laps(race)[:-1], start=1):
        values = mass_start.values_of(race, number)
        won = Counter({start.id: mass_start.points_in(start, number) for start in skated.starts})
        given = sorted((points for points in won.values() if points), reverse=True)
        if given != list(values):
            sentence = _("The sprint after lap {lap} gave {given} points; the rule file gives {values}.").format(
                lap=lap, given=_points(given), values=_points(list(values))
            )
            yield Finding(Kind.SPRINTS, sentence, won.most_common(1)[0][0], "mass_start.sprints")
    wanted = mass_start.finish_to_award(skated.starts, race)
    if wanted is not None:
        best = max(wanted, key=lambda start_id: wanted[start_id])
        first = next(start for start in skated.starts if start.id == best)
        sentence = _("The points at the finish do not follow the order at the line, where {name} came in first.")
        yield Finding(Kind.SPRINTS, sentence.format(name=named(first)), first.id, "mass_start.finish")


def _points(given: list[int]) -> str:
    return ", ".join(str(points) for points in given) or _("no")
