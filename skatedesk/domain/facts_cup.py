"""Facts of the cup: who leads, how those on the podium moved, who has won it; and who goes up into Division A."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skatedesk.domain import title_words
from skatedesk.domain.derivation import Step, Steps, number
from skatedesk.domain.divisions import division_rule
from skatedesk.domain.facts import Fact, FactKind, Raced, joined, named
from skatedesk.domain.movement import movements
from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.podiums import Event, nth
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule
from skatedesk.domain.standings import Standing, StandingLine
from skatedesk.domain.title_race import TitleRace
from skatedesk.words import _, ngettext

LISTED = 3


@dataclass(frozen=True, slots=True)
class CupMoment:
    """A cup just before a race and just after it; `title` where it is known how many races are left."""

    before: Standing
    now: Standing
    title: TitleRace | None = None

    @property
    def leaders(self) -> tuple[StandingLine, ...]:
        return tuple(line for line in self.now.lines if line.rank == 1)

    @property
    def seconds(self) -> tuple[StandingLine, ...]:
        """Those behind a single leader."""
        return tuple(line for line in self.now.lines if line.rank == 2)


def of_cup(raced: Raced, moment: CupMoment) -> Iterator[Fact]:
    """Who leads, where the podium stands, and whether the cup is won; the first race of a cup tells nothing new."""
    if not moment.before.lines or not moment.leaders:
        return
    yield _lead(raced, moment)
    yield from _moves(raced, moment)
    if moment.title is not None and (moment.title.winners or moment.title.left == 1):
        sentence = title_words.headline(moment.title)
        yield Fact(FactKind.CUP, sentence, _order_steps(moment.now), 930 if moment.title.winners else 560)


def of_promotions(raced: Raced, *, is_last: bool = False) -> Iterator[Fact]:
    """Who of Division B starts in the next Division A by the result of this race; nobody after the last race."""
    rule = division_rule(raced.race, raced.rules)
    if raced.race.division != "B" or rule is None or rule.promoted_from != "last_b_race" or is_last:
        return
    lines, where = _best(raced, rule.promoted), _cup_words(raced)
    if lines:
        sentence = ngettext(
            "{names} moves up to Division A for the next race {where}.",
            "{names} move up to Division A for the next race {where}.",
            len(lines),
        )
        if len(lines) == rule.promoted == len(raced.on_podium):
            sentence = _("The first three move up to Division A for the next race {where}.")
        told = ngettext(
            "The best of the last race of Division B goes up.",
            "The best {count} of the last race of Division B go up.",
            rule.promoted,
        )
        why = Step(told.format(count=rule.promoted), (number("promoted", rule.promoted),), (("promotion",),))
        names = joined(raced.name(line.start.competitor) for line in lines)
        yield Fact(FactKind.PROMOTION, sentence.format(names=names, where=where), (why,), 880)


def of_moving_up(raced: Raced, lines: Sequence[Result]) -> Iterator[Fact]:
    """Who of a mass start of Division B starts in that of Division A on the same weekend."""
    if lines:
        sentence = ngettext(
            "{names} moves up into Division A of this weekend.",
            "{names} move up into Division A of this weekend.",
            len(lines),
        )
        why = tuple(
            Step(
                _("{name} was {rank} here and is on the start list of Division A.").format(
                    name=line.start.competitor.name, rank=ordinal(line.rank or 0)
                )
            )
            for line in lines
        )
        names = joined(raced.name(line.start.competitor) for line in lines)
        yield Fact(FactKind.PROMOTION, sentence.format(names=names), why, 880)


def _lead(raced: Raced, moment: CupMoment) -> Fact:
    leaders, cup = moment.leaders, _cup(moment.now.cup)
    first, steps = leaders[0], _order_steps(moment.now)
    facts = {"cup": cup, "points": first.points, "names": joined(_name(raced, line) for line in leaders)}
    if len(leaders) > 1:
        sentence = _("{names} share the lead of the cup {cup} with {points} points each.")
        return Fact(FactKind.CUP, sentence.format(**facts), steps, 770)
    old = [line for line in moment.before.lines if line.rank == 1]
    took_over = all(line.competitor.who != first.competitor.who for line in old)
    sentence = _("{names} leads the cup {cup} with {points} points")
    if took_over:
        sentence = _("{names} takes the lead of the cup {cup} with {points} points")
        facts["old"] = joined(_name(raced, line) for line in old)
        if all(line.competitor.who not in {one.competitor.who for one in moment.seconds} for line in old):
            sentence = _("{names} takes the lead of the cup {cup} from {old} with {points} points")
    told = sentence.format(**facts) + _following(raced, moment) + "."
    return Fact(FactKind.CUP, told, steps, 790 if took_over else 760)


def _following(raced: Raced, moment: CupMoment) -> str:
    """Who is second, and by how much."""
    if not moment.seconds:
        return ""
    names = joined(_name(raced, line) for line in moment.seconds)
    behind = moment.leaders[0].points - moment.seconds[0].points
    sentence = _("; {names} is second in the cup, {count} behind")
    if len(moment.seconds) > 1:
        sentence = _("; {names} share second place in the cup, {count} behind")
    elif not behind:
        sentence = _("; {names} has as many, and is second in the cup by the tie-break")
    return sentence.format(names=names, count=behind)


def _moves(raced: Raced, moment: CupMoment) -> Iterator[Fact]:
    """Where the three of the podium stand now, behind the leader, and from where they came."""
    moved, cup = movements(moment.now, moment.before), _cup(moment.now.cup)
    lines = {line.competitor.who: line for line in moment.now.lines}
    for place, result in enumerate(line for group in raced.podium for line in group):
        who = result.start.competitor
        line = lines.get(who.who)
        if line is None or line.rank == 1:
            continue
        step = moved[who.who]
        facts = {"name": who.name, "cup": cup, "rank": nth(line.rank), "points": line.points, "words": step.words}
        sentence = _("{name} is {rank} in the cup {cup} with {points} points.")
        if step.previous is None:
            sentence = _("{name} comes into the cup {cup} in {rank} place, with {points} points.")
        elif step.previous != line.rank:
            sentence = _("{name} goes {words} in the cup {cup}, with {points} points.")
        elif line.rank > LISTED or line in moment.seconds:
            continue
        why = (
            Step(_("Since the race of the cup before: {words}.").format(words=step.words)),
            *_order_steps(moment.now, line),
        )
        yield Fact(FactKind.CUP, sentence.format(**facts), why, 735 - place)


def _order_steps(now: Standing, *more: StandingLine) -> Steps:
    """The head of the standing after the race."""
    lines = [*now.lines[:LISTED], *[line for line in more if line not in now.lines[:LISTED]]]
    sentence = _("After this race: {lines}.")
    told = ", ".join(f"{line.rank} {line.competitor.name} {line.points}" for line in lines)
    return (Step(sentence.format(lines=told), tuple(number(f"points_{line.rank}", line.points) for line in lines)),)


def _best(raced: Raced, count: int) -> list[Result]:
    """The first `count` of B; who shares the last of these places goes up too, or nobody of them (rule file)."""
    free = [line for line in raced.placed if not line.start.out_of_competition]
    taken, left = free[:count], free[count:]
    if not taken or not left or left[0].rank != taken[-1].rank:
        return taken
    ties, shared = raced.rules.promotion.tie_promotes_all, taken[-1].rank or 0
    return [line for line in free if (line.rank or 0) < shared or (ties and line.rank == shared)]


def _cup_words(raced: Raced) -> str:
    cup = raced.rules.cup_of(raced.race.discipline, raced.race.sex, raced.race.metres)
    return _cup(cup) if cup else raced.event.where


def _cup(cup: CupRule) -> str:
    """As a sentence goes on with it: the cup over 500 m, the cup in the long distances."""
    if len(cup.metres) > 1:
        return _("over the long distances")
    return Event(cup.discipline, cup.metres[0] if cup.metres else None).where


def _name(raced: Raced, line: StandingLine) -> str:
    who = line.competitor
    return who.name if who.who in raced.on_podium else named(who)
