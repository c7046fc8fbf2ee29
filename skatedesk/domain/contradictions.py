"""Entries that cannot be meant, whatever the rules of the season."""

from collections import defaultdict
from collections.abc import Iterator

from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.shortfalls import Field, Kind, Shortfall, of_entry
from skatedesk.words import _


def contradictions(together: Field, on_start_list: frozenset[int], rules: Rules) -> Iterator[Shortfall]:
    """Another sex, twice in one distance, a doubled reserve, or on a start list where the entry should not be."""
    for race, entry in together:
        yield from _other_sex(race, entry)
        yield from _should_not_start(race, entry, on_start_list)
    yield from _twice(together, rules)
    yield from _doubled_reserves(together)


def _other_sex(race: Race, entry: Entry) -> Iterator[Shortfall]:
    who = entry.competitor
    if entry.state is EntryState.WITHDRAWN or who.sex is race.sex:
        return
    whom = {Sex.MEN: _("men"), Sex.WOMEN: _("women"), Sex.MIXED: _("mixed teams")}[race.sex]
    sentence = _(
        "{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them."
    )
    yield of_entry(entry, Kind.SEX, _named(sentence, race, entry, whom=whom))


def _should_not_start(race: Race, entry: Entry, on_start_list: frozenset[int]) -> Iterator[Shortfall]:
    if entry.state is EntryState.ENTERED or entry.id not in on_start_list:
        return
    sentence = _("{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.")
    if entry.state is EntryState.WITHDRAWN:
        sentence = _("{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.")
    yield of_entry(entry, Kind.STATE, _named(sentence, race, entry))


def _twice(together: Field, rules: Rules) -> Iterator[Shortfall]:
    """Who is in A and in B; in a mass start the best of B move up on the same weekend, so there it is right."""
    by_who: dict[tuple[bool, int], list[tuple[Race, Entry]]] = defaultdict(list)
    for race, entry in together:
        if race.division and entry.state is not EntryState.WITHDRAWN and not _moves_up(race, rules):
            by_who[entry.competitor.who].append((race, entry))
    for same in by_who.values():
        if len(same) < 2:
            continue
        numbers = ", ".join(str(race.number) for race, _entry in same)
        sentence = _(
            "{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them."
        )
        first = same[0][1]
        yield Shortfall(
            Kind.TWICE,
            sentence.format(
                name=first.competitor.name,
                nation=first.competitor.nation,
                distance=Skated.of(same[0][0]).distance.title,
                numbers=numbers,
            ),
            tuple(entry.id for _race, entry in same),
            nation=first.competitor.nation,
            overruled=next((entry.overruled for _race, entry in same if entry.overruled), ""),
        )


def _moves_up(race: Race, rules: Rules) -> bool:
    return any(
        division.discipline is race.discipline and division.promoted_from == "same_weekend"
        for division in rules.divisions
    )  # fmt: skip


def _doubled_reserves(together: Field) -> Iterator[Shortfall]:
    """Reserves of one nation that stand at one place of the order."""
    by_place: dict[tuple[str, int], list[tuple[Race, Entry]]] = defaultdict(list)
    for race, entry in together:
        if entry.state is EntryState.RESERVE and entry.reserve is not None:
            by_place[entry.competitor.nation, entry.reserve].append((race, entry))
    for (nation, order), same in by_place.items():
        if len(same) < 2:
            continue
        sentence = _("{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.")
        yield Shortfall(
            Kind.RESERVES,
            sentence.format(
                nation=nation,
                order=order,
                distance=Skated.of(same[0][0]).distance.title,
                names=", ".join(entry.competitor.name for _race, entry in same),
            ),
            tuple(entry.id for _race, entry in same),
            nation=nation,
        )


def _named(sentence: str, race: Race, entry: Entry, **more: str) -> str:
    return sentence.format(
        name=entry.competitor.name, nation=entry.competitor.nation, number=race.number, title=race.title, **more
    )
