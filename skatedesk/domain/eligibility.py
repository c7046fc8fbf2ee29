"""Whether those entered may start: the places of a nation, qualifying times, age."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from skatedesk.domain import ages, qualifying
from skatedesk.domain.contradictions import contradictions
from skatedesk.domain.entries import Entry, EntryState, ImportedTime
from skatedesk.domain.people import first_names
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Discipline, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.schemes import Scheme
from skatedesk.domain.shortfalls import Field, Kind, Shortfall, of_entry
from skatedesk.words import _, ngettext

MOST_NAMED = 8
"""As many of a nation are over the limit at most, unless a whole list went wrong."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known besides the entries: dates of birth and times by skater, and which entries are to start."""

    born: Mapping[int, date] = field(default_factory=dict[int, date])
    times: Mapping[int, Sequence[ImportedTime]] = field(default_factory=dict[int, Sequence[ImportedTime]])
    on_start_list: frozenset[int] = frozenset()


def shortfalls(
    competition: Competition,
    races: Sequence[Race],
    entries: Mapping[int, Sequence[Entry]],
    known: Known,
    rules: Rules,
    schemes: Sequence[Scheme] = (),
) -> tuple[Shortfall, ...]:
    """All that speaks against the entries of a competition, race by race, then what could not be looked at.

    `entries` are by race. The numbers of a cup hold for its competitions, those of a championship, in its scheme or
    in the rule file, for that championship; any other meet asks for nothing but sense.
    """
    pays = rules.counts_for_cup(competition.series)
    found: list[Shortfall] = []
    for together in _by_distance(races, entries):
        found += _over_limits(competition, together, rules, schemes)
        found += contradictions(together, known.on_start_list, rules)
        if pays:
            found += _too_slow(competition, together, known, rules)
            found += _too_young(competition, together, known, rules)
    if pays:
        found += _unchecked(competition, races, entries, known, rules)
    return tuple(found)


def nation_limit(
    competition: Competition, skated: Skated, nation: str, rules: Rules, schemes: Sequence[Scheme] = ()
) -> tuple[int, str] | None:
    """How many of a nation may be entered over this distance, and the rule that says so; None where none does.

    The organizer's nation may enter `entries.host_extra` more.
    """
    if rules.counts_for_cup(competition.series):
        extra = rules.entries.host_extra if nation == competition.country else 0
        for limit in rules.entries.limits:
            if limit.discipline is skated.discipline:
                return limit.max_per_nation + extra, "entries.limits"
        return None
    names = {competition.event.strip().casefold(), competition.series.strip().casefold()}
    for scheme in schemes:
        most = scheme.max_per_nation(skated) if scheme.championship.casefold() in names else None
        if most is not None:
            return most, f"qualification/{scheme.name}"
    for championship in rules.championships:
        named = championship.name.casefold() in names and skated.discipline is Discipline.INDIVIDUAL
        if named and championship.max_per_nation:
            return championship.max_per_nation, "championships"
    return None


def _limit_place(rule: str, rules: Rules, schemes: Sequence[Scheme]) -> str:
    """Where a limit of `nation_limit` stands, as an official would look for it."""
    for scheme in schemes:
        if rule == f"qualification/{scheme.name}":
            return _("places per nation, {championship}").format(championship=scheme.championship)
    words = _("{rules}, championships") if rule == "championships" else _("{rules}, entries per nation")
    return words.format(rules=rules.name)


def _by_distance(races: Sequence[Race], entries: Mapping[int, Sequence[Entry]]) -> Iterator[Field]:
    """The entries of each distance, A and B together, in the order of the programme."""
    found: dict[Skated, list[tuple[Race, Entry]]] = defaultdict(list)
    for race in races:
        found[Skated.of(race).distance] += [(race, entry) for entry in entries.get(race.id, ())]
    yield from found.values()


def _over_limits(
    competition: Competition, together: Field, rules: Rules, schemes: Sequence[Scheme]
) -> Iterator[Shortfall]:  # fmt: skip
    """Nations with too many in a distance; those entered last are over, whom an official let stand behind them."""
    by_who: dict[tuple[bool, int], tuple[Race, Entry]] = {}
    for race, entry in together:
        if entry.state is EntryState.ENTERED and not entry.out_of_competition:
            # Who is in A and in B takes one place of the nation.
            by_who.setdefault(entry.competitor.who, (race, entry))
    counted = sorted(by_who.values(), key=lambda pair: (pair[1].competitor.nation, pair[1].overruled != "", pair[1].id))
    for nation, group in groupby(counted, key=lambda pair: pair[1].competitor.nation):
        same = list(group)
        distance = Skated.of(same[0][0]).distance
        limit = nation_limit(competition, distance, nation, rules, schemes)
        if limit is None or len(same) <= limit[0]:
            continue
        most, rule = limit
        over = [entry for _race, entry in same[most:]]
        sentence = _("{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.")
        shortfall = Shortfall(
            Kind.NATION,
            sentence.format(
                nation=nation,
                count=len(same),
                distance=distance.title,
                most=most,
                place=_limit_place(rule, rules, schemes),
                names=first_names([entry.competitor.name for entry in over], MOST_NAMED),
            ),
            nation=nation,
            rule=rule,
        )
        let_stand = [entry for entry in over if entry.overruled]
        too_many = tuple(entry.id for entry in over if not entry.overruled)
        if too_many:
            yield replace(shortfall, entry_ids=too_many)
        for entry in let_stand:
            yield replace(shortfall, entry_ids=(entry.id,), overruled=entry.overruled)


def _too_slow(competition: Competition, together: Field, known: Known, rules: Rules) -> Iterator[Shortfall]:
    """Who is entered without a time that reaches a limit."""
    limits = qualifying.limits_of(Skated.of(together[0][0]), rules) if together else ()
    if not limits:
        return
    window = qualifying.Window(competition.season, rules)
    for race, entry in together:
        if entry.state is EntryState.WITHDRAWN or entry.out_of_competition or entry.competitor.is_team:
            continue
        times = [*qualifying.of_seed(entry.seed, race), *known.times.get(entry.competitor.id, ())]
        if window.reached(times, limits):
            continue
        best = window.best(times, race.metres)
        words = _("the best known is {time}").format(time=best.time) if best else _("none is known")
        sentence = _(
            "{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} "
            "({rules}, qualifying times)."
        )
        yield of_entry(
            entry,
            Kind.TIME,
            sentence.format(
                name=entry.competitor.name,
                nation=entry.competitor.nation,
                distance=Skated.of(race).distance.title,
                limits=qualifying.in_words(limits),
                day=window.first.isoformat(),
                best=words,
                rules=rules.name,
            ),
            "qualifying.limits",
        )


def _too_young(competition: Competition, together: Field, known: Known, rules: Rules) -> Iterator[Shortfall]:
    """Who has not reached the age that the rule file asks for, by its first system of ages."""
    for _race, entry in together if rules.entries.min_age and rules.ages else ():
        born = known.born.get(entry.competitor.id)
        if born is None or entry.state is EntryState.WITHDRAWN or entry.competitor.is_team:
            continue
        years = ages.age(rules.ages[0], born, competition.season)
        if years < rules.entries.min_age:
            sentence = ngettext(
                "{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} "
                "({rules}, least age).",
                "{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} "
                "({rules}, least age).",
                years,
            )
            yield of_entry(
                entry,
                Kind.AGE,
                sentence.format(
                    name=entry.competitor.name,
                    nation=entry.competitor.nation,
                    years=years,
                    least=rules.entries.min_age,
                    rules=rules.name,
                ),
                "entries.min_age",
            )


def _unchecked(
    competition: Competition, races: Sequence[Race], entries: Mapping[int, Sequence[Entry]], known: Known, rules: Rules
) -> Iterator[Shortfall]:
    """What could not be looked at, each said once."""
    if not rules.qualifying.limits:
        sentence = _("The rule file {rules} has no qualifying times: nobody's times are looked at.")
        yield Shortfall(Kind.UNCHECKED, sentence.format(rules=rules.name), rule="qualifying.limits")
    else:
        yield from _without_limit(races, rules)
    if not rules.entries.min_age or not rules.ages:
        return
    skaters = [
        entry
        for race in races
        for entry in entries.get(race.id, ())
        if not entry.competitor.is_team and entry.state is not EntryState.WITHDRAWN
    ]
    unborn = [entry for entry in skaters if entry.competitor.id not in known.born]
    if unborn:
        count = len({entry.competitor.id for entry in unborn})
        sentence = ngettext(
            "{count} skater has no date of birth: the age is not looked at.",
            "{count} skaters have no date of birth: their ages are not looked at.",
            count,
        )
        ids = tuple(entry.id for entry in unborn)
        yield Shortfall(Kind.UNCHECKED, sentence.format(count=count), ids, rule="entries.min_age")


def _without_limit(races: Sequence[Race], rules: Rules) -> Iterator[Shortfall]:
    """The distances whose times nobody can judge."""
    distances = dict.fromkeys(replace(Skated.of(race).distance, run=None) for race in races)
    without = [
        one.title
        for one in distances
        if one.discipline is Discipline.INDIVIDUAL and not qualifying.limits_of(one, rules)
    ]
    if without:
        sentence = _("The rule file {rules} has no qualifying times for the {distances}.").format(
            rules=rules.name, distances=", ".join(without)
        )
        yield Shortfall(Kind.UNCHECKED, sentence, rule="qualifying.limits")
