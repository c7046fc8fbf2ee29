"""Facts of careers and streaks: which medal it is, which win of the season, and how many in a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skatedesk.domain.derivation import Step, number
from skatedesk.domain.facts import Fact, FactKind, Raced, capital, joined
from skatedesk.domain.medals import Medal, MedalCount, Occasion
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.podiums import nth
from skatedesk.words import _

LONG = 3
"""So many podiums in a row are worth a word; two wins are."""


@dataclass(frozen=True, slots=True)
class Won:
    """What somebody has won with the place just taken, over this event and in all individual races of the series.

    `known`: what came before the file is known too, in `sources`; else only `season` is told, which holds the season.
    """

    competitor: Competitor
    medal: Medal
    event: MedalCount
    total: MedalCount
    season: MedalCount
    known: bool = False
    sources: tuple[str, ...] = ()


def of_careers(raced: Raced, won: Sequence[Won]) -> Iterator[Fact]:
    """First medals and wins, else the number of it, of those whose career is known."""
    for one in won:
        if one.known:
            yield from _of_career(raced, one)


def of_season(raced: Raced, won: Sequence[Won], past: Sequence[Occasion]) -> Iterator[Fact]:
    """Wins and podiums in a row over this event, and how many it were in the season over all distances.

    `past` are the races of the season before it over this event, oldest first.
    """
    if raced.podium:
        yield from _streaks(raced, past)
        yield from _ended(raced, past)
    for one in won:
        yield from _of_season(raced, one, past)


def _streaks(raced: Raced, past: Sequence[Occasion]) -> Iterator[Fact]:
    winners = raced.podium[0]
    for group in raced.podium:
        for line in group:
            who = line.start.competitor
            wins = _in_a_row(past, who.who, 1) + 1 if line in winners else 0
            podiums = _in_a_row(past, who.who, LONG) + 1
            if wins > 1:
                yield _streak(raced, past, who, wins, won=True)
            elif podiums >= LONG:
                yield _streak(raced, past, who, podiums, won=False)


def _of_career(raced: Raced, one: Won) -> Iterator[Fact]:
    why = _count_steps(one)
    who = {"name": raced.name(one.competitor), "where": raced.event.where}
    of_cup = raced.pays
    if one.total.total == 1:
        sentence = _("First individual World Cup medal for {name}.") if of_cup else _("First medal for {name}.")
        if one.medal is Medal.GOLD:
            sentence = (
                _("First individual World Cup medal, and win, for {name}.") if of_cup else _("First win for {name}.")
            )
        yield Fact(FactKind.CAREER, sentence.format(**who), why, 850)
        return
    medals, wins = nth(one.total.total), nth(one.total.gold)
    over = nth(one.event.total)
    sentence = _("{medals} individual World Cup medal for {name}, the {over} {where}.")
    if not of_cup:
        sentence = _("{medals} medal in this series for {name}, the {over} {where}.")
    if one.medal is Medal.GOLD:
        over = nth(one.event.gold)
        sentence = _("{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.")
        if not of_cup:
            sentence = _("{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.")
    told = sentence.format(medals=medals, wins=wins, over=over, **who)
    weight = 850 if 1 in (one.event.total, one.total.gold) and one.medal is Medal.GOLD else 720
    yield Fact(FactKind.CAREER, capital(told), why, weight)


def _of_season(raced: Raced, one: Won, past: Sequence[Occasion]) -> Iterator[Fact]:
    """The second win or the third podium is worth a word, unless a streak told it."""
    wins, podiums = one.season.gold, one.season.total
    count, least, rank = (wins, 2, 1) if one.medal is Medal.GOLD else (podiums, LONG, LONG)
    if not raced.pays or count < least or count == _in_a_row(past, one.competitor.who, rank) + 1:
        return
    sentence = _("{nth} World Cup podium of the season for {name}.")
    if one.medal is Medal.GOLD:
        sentence = _("{nth} World Cup win of the season for {name}.")
    told = capital(sentence.format(nth=nth(count), name=raced.name(one.competitor)))
    yield Fact(FactKind.CAREER, told, _season_steps(one), 570 if one.medal is Medal.GOLD else 500)


def _count_steps(one: Won) -> tuple[Step, ...]:
    count, sentence = (
        one.total,
        _("With this race {gold} wins, {silver} second and {bronze} third places in the series."),
    )
    told = sentence.format(gold=count.gold, silver=count.silver, bronze=count.bronze)
    steps = [Step(told, (number("medals", count.total), number("wins", count.gold)))]
    if one.sources:
        steps.append(Step(_("What was won before this file: {sources}.").format(sources=joined(one.sources))))
    return tuple(steps)


def _season_steps(one: Won) -> tuple[Step, ...]:
    count, sentence = one.season, _("This season {gold} wins, {silver} second and {bronze} third places.")
    told = sentence.format(gold=count.gold, silver=count.silver, bronze=count.bronze)
    return (Step(told, (number("medals", count.total), number("wins", count.gold))),)


def _in_a_row(past: Sequence[Occasion], who: Who, rank: int) -> int:
    """How many of the last races somebody ended with this rank or better."""
    count = 0
    for one in reversed(past):
        if not any(place.competitor.who == who and place.rank <= rank for place in one.places):
            break
        count += 1
    return count


def _streak(raced: Raced, past: Sequence[Occasion], who: Competitor, count: int, *, won: bool) -> Fact:
    facts = {"name": raced.name(who), "count": count, "where": raced.event.where, "nth": nth(count)}
    if count <= len(past):
        sentence = _("{name} was on the podium {where} for the {nth} time in a row.")
        if won:
            sentence = _("{name} won {where} for the {nth} time in a row.")
    elif won:
        sentence = _("{name} has won all {count} races {where} this season.")
        if count == 2:
            sentence = _("{name} has won both races {where} this season.")
    else:
        sentence = _("{name} has been on the podium in all {count} races {where} this season.")
    weight = 780 if won else 540
    return Fact(FactKind.STREAK, sentence.format(**facts), _streak_steps(past, count), weight)


def _ended(raced: Raced, past: Sequence[Occasion]) -> Iterator[Fact]:
    """Who had won several in a row, and did not this time."""
    winners = {line.start.competitor.who for line in raced.podium[0]}
    for place in past[-1].podium if past else ():
        who, count = place.competitor, _in_a_row(past, place.competitor.who, 1)
        if count > 1 and who.who not in winners:
            sentence = _("{name} did not win {where} after {count} wins in a row.")
            told = sentence.format(name=raced.name(who), where=raced.event.where, count=count)
            yield Fact(FactKind.STREAK, told, _streak_steps(past, count + 1), 740)


def _streak_steps(past: Sequence[Occasion], count: int) -> tuple[Step, ...]:
    """The races before that make it up, the oldest first."""
    sentence = _("{event}, race {number}: {podium}.")
    return tuple(
        Step(
            sentence.format(
                event=one.competition.event,
                number=one.number,
                podium=", ".join(f"{place.rank} {place.competitor.name}" for place in one.podium),
            )
        )
        for one in past[len(past) - count + 1 :]
    )
