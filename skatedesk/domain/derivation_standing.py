"""Why somebody has these points and this rank in the standing of a cup."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.derivation import Case, Figure, Step, Steps, listed, number, rank_step
from skatedesk.domain.derivation_points import why_points
from skatedesk.domain.movement import Movement
from skatedesk.domain.rank_rulings import Ruling
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import GrandCup, Rules, TieLink
from skatedesk.domain.standings import CupRace, RaceResults, Standing, StandingLine, counted
from skatedesk.domain.times import RaceTime
from skatedesk.words import _, ngettext

Held = tuple[RaceResults, Result]


@dataclass(frozen=True, slots=True)
class StandingCase:
    """One line of a standing, with the whole standing and the races it was made of."""

    standing: Standing
    races: tuple[RaceResults, ...]
    rules: Rules
    line: StandingLine

    def of(self, line: StandingLine) -> "StandingCase":
        """The same standing, asked about another line."""
        return replace(self, line=line)

    def held(self) -> list[Held]:
        """What the competitor did in each of the races."""
        own = self.line.competitor.who
        return [(race, line) for race in self.races for line in race.results if line.start.competitor.who == own]

    def in_column(self, column: CupRace) -> list[Held]:
        """What the competitor did in the races of one column: in A, in B, or in both."""
        return [(race, line) for race, line in self.held() if race.column == column]

    @property
    def counted(self) -> list[int]:
        """The points that count, best first."""
        return counted(self.line.races, self.rules.best_n)

    @property
    def taken(self) -> list[tuple[str, CupRace, int]]:
        """The races with points: label, column and points."""
        columns = zip(self.standing.labels(_("WC")), self.standing.columns, self.line.races, strict=True)
        return [(label, column, points) for label, column, points in columns if points is not None]

    def best_time(self, metres: int) -> RaceTime | None:
        """The best time over a distance in the races counted; a guest's times are none."""
        times = [
            line.time.time
            for race, line in self.held()
            if race.column.metres == metres and line.time is not None and not line.start.out_of_competition
        ]
        return min(times, key=lambda time: time.ms, default=None)


def why_column(case: StandingCase, at: int) -> Steps:
    """The points of one race: of which division, by which rank and table; the better one where there are two."""
    held, points = case.in_column(case.standing.columns[at]), case.line.races[at]
    if not held:
        return (Step(_("Not on the list of this race, neither in Division A nor in B.")),)
    steps: list[Step] = []
    for race, result in held:
        steps.append(Step(_("{race}:").format(race=_race_words(race))))
        final = case.rules.is_final(race.competition)
        steps += why_points(Case(race.race, race.results, case.rules, result, final=final))
        steps += _share_steps(case, race, result)
    if len(held) > 1 and points is not None:
        steps.append(_of_two_step(case.rules, points))
    return tuple(steps)


def why_total(case: StandingCase) -> Steps:
    """The sum race by race."""
    steps = [
        Step(
            _("{label}: {points} points. {races}.").format(
                label=label, points=points, races=_held_words(case.in_column(column), points)
            ),
            (number("points", points),),
        )
        for label, column, points in case.taken
    ]
    best = all_races = [points for _label, _column, points in case.taken]
    if len(case.counted) < len(all_races):
        best = case.counted
        text = ngettext("Only the best race counts.", "Only the best {count} races count.", len(best))
        steps.append(Step(text.format(count=len(best)), rules=(("best_n",),)))
    added = " + ".join(str(points) for points in best)
    text = _("{added} = {total} points.").format(added=added or "0", total=case.line.points)
    return *steps, Step(text, (number("total", case.line.points),), (("best_n",),))


def why_standing_rank(case: StandingCase) -> Steps:
    """Who is ahead and behind, by the total or by which link of the chain."""
    lines, own = case.standing.lines, case.line
    if own.computed is not None:
        return _ruled(case)
    equal = [line for line in lines if line.rank == own.rank]
    ahead = lines[: lines.index(equal[0])]
    behind = lines[lines.index(equal[-1]) + 1 :]
    steps = [Step(_("The total is {total} points.").format(total=own.points), (number("total", own.points),))]
    steps += _parted(case.of(ahead[-1]), case) if ahead else [Step(_("Nobody is ahead."))]
    for other in equal:
        if other is not own:
            steps += _parted(case, case.of(other))
    steps += _parted(case, case.of(behind[0])) if behind else []
    return *steps, rank_step(len(ahead), len(equal))


def _ruled(case: StandingCase) -> Steps:
    """Officials ranked some of these equal totals by hand."""
    lines, own = case.standing.lines, case.line
    total = _("The total is {total} points.").format(total=own.points)
    steps = [Step(total, (number("total", own.points),))]
    group = [line for line in lines if line.points == own.points]
    steps += [_ruling_step(line.competitor.name, line.ruling) for line in group if line.ruling is not None]
    chain = _("By the chain the rank would be {rank}.").format(rank=own.computed)
    steps.append(Step(chain, (number("computed", own.computed or 0),), _chain_key(case)))
    ahead, equal = sum(line.rank < own.rank for line in lines), sum(line.rank == own.rank for line in lines)
    return *steps, rank_step(ahead, equal)


def why_moved(movement: Movement) -> Steps:
    """Where the line stood in the standing after the competition before."""
    words = _("Since the competition before: {words}, in short {mark}.").format(words=movement.words, mark=movement)
    if movement.previous is None:
        return (Step(words, (number("rank", movement.rank),)),)
    return (Step(words, (number("rank_before", movement.previous), number("rank", movement.rank))),)


def why_by_hand(case: StandingCase) -> Steps:
    """The mark of a rank that officials set, with their remark."""
    ruling = case.line.ruling
    if ruling is None:
        return (Step(_("The officials set no rank by hand here.")),)
    return (_ruling_step(case.line.competitor.name, ruling), Step(_("Such a rank is marked with *.")))


def _ruling_step(name: str, ruling: Ruling) -> Step:
    text = _("The officials gave {name} rank {rank} by hand: {remark}")
    return Step(text.format(name=name, rank=ruling.rank, remark=ruling.remark), (number("ruled", ruling.rank),))


def _share_steps(case: StandingCase, race: RaceResults, result: Result) -> Steps:
    """How much of the points of a distance counts in a Grand World Cup."""
    cup = case.standing.cup
    if not isinstance(cup, GrandCup) or result.points is None or cup.counted(100, race.race.metres) == 100:
        return ()
    text = _("{share} % of them count in this ranking: {points}.")
    told = text.format(share=cup.counted(100, race.race.metres), points=result.points)
    return (Step(told, (number("points", result.points),), (("grand_cups", case.rules.grand_cups.index(cup)),)),)


def _of_two_step(rules: Rules, points: int) -> Step:
    """Which result of a weekend counts for who moved up from B into A."""
    text = _("Of both divisions the better result of the weekend counts: {points}.")
    if rules.mass_start.moved_up_counts != "better":
        text = _("Of both divisions the result of Division {division} counts: {points}.")
    told = text.format(points=points, division=rules.mass_start.moved_up_counts)
    return Step(told, (number("points", points),), (("mass_start", "moved_up_counts"),))


def _parted(better: StandingCase, worse: StandingCase) -> list[Step]:
    """What puts one line before the other: the total, or the chain link by link until one parts them."""
    names = {"better": better.line.competitor.name, "worse": worse.line.competitor.name}
    first, second = better.line.points, worse.line.points
    figures = (number("total_ahead", first), number("total_behind", second))
    if first != second:
        sentence = _("{better} with {first} points is ahead of {worse} with {second}.")
        return [Step(sentence.format(first=first, second=second, **names), figures)]
    steps = [Step(_("{better} and {worse} both have {total} points.").format(total=first, **names), figures)]
    for link in better.rules.ties_of(better.standing.cup):
        found = _countback(better, worse) if link is TieLink.COUNTBACK else _best_times(better, worse)
        steps += found
        if any(_differs(step) for step in found):
            return steps
    equal = _("{better} and {worse} are equal in everything that counts, so they share the rank.")
    return [*steps, Step(equal.format(**names), rules=_chain_key(better))]


def _countback(better: StandingCase, worse: StandingCase) -> list[Step]:
    """The highest points in one race, then in the next best and so on; a race without points weighs 0."""
    room = len(better.standing.columns)
    first, second = ([*one.counted, *[0] * room][:room] for one in (better, worse))
    at = next((at for at, (own, other) in enumerate(zip(first, second, strict=True)) if own != other), None)
    if at is None:
        text = _("Count-back: both have won {points}, so it parts nobody.")
        return [Step(text.format(points=listed([str(one) for one in first])), rules=_chain_key(better))]
    sentence = _("Count-back, best race first: {first} before {second}; {more} is higher than {less}.")
    text = sentence.format(
        first=listed([str(one) for one in first[: at + 1]]),
        second=listed([str(one) for one in second[: at + 1]]),
        more=first[at],
        less=second[at],
    )
    return [
        Step(text, (number("countback_ahead", first[at]), number("countback_behind", second[at])), _chain_key(better))
    ]


def _best_times(better: StandingCase, worse: StandingCase) -> list[Step]:
    """The best printed time over each distance of the cup, the shortest first as the rule file names them."""
    steps: list[Step] = []
    for metres in better.standing.cup.metres or (0,):
        step = _best_time(better, worse, metres)
        steps.append(step)
        if _differs(step):
            break
    return steps


def _best_time(better: StandingCase, worse: StandingCase, metres: int) -> Step:
    first, second = better.best_time(metres), worse.best_time(metres)
    over = _("Best time over {metres} m").format(metres=metres) if metres else _("Best time")
    names = {"over": over, "better": better.line.competitor.name, "worse": worse.line.competitor.name}
    key = _chain_key(better)
    if first is None and second is None:
        return Step(_("{over}: neither has one.").format(**names), rules=key)
    if first is None or second is None:
        return Step(_("{over}: only {better} has one.").format(**names), (number("has_time", 1),), key)
    figures = (Figure("time_ahead", first.cut_ms, str(first)), Figure("time_behind", second.cut_ms, str(second)))
    if first.cut_ms == second.cut_ms:
        return Step(_("{over}: both have {time}.").format(time=first, **names), figures, key)
    sentence = _("{over}: {better} {first} before {worse} {second}.")
    return Step(sentence.format(first=first, second=second, **names), figures, key)


def _differs(step: Step) -> bool:
    """Whether the figures of a link part the two."""
    values = [figure.value for figure in step.figures]
    return len(values) == 1 or len(set(values)) > 1


def _chain_key(case: StandingCase) -> tuple[tuple[str | int, ...], ...]:
    chain = case.rules.ties_of(case.standing.cup)
    return (("tie_chain",),) if chain is case.rules.tie_chain else (("mass_start", "tie_chain"),)


def _race_words(race: RaceResults) -> str:
    """`Race 12, 500m Men, Division A`."""
    division = _("Division {division}").format(division=race.race.division) if race.race.division else ""
    # Only an imagined race has no number.
    numbered = _("Race {number}").format(number=race.race.number) if race.race.number else _("A race to come")
    return listed([part for part in (numbered, division) if part])


def _held_words(held: Sequence[Held], points: int) -> str:
    """The race that brought the points, with the rank."""
    paid = [(race, line) for race, line in held if len(held) == 1 or line.points == points]
    return "; ".join(f"{_race_words(race)}: {_outcome(line)}" for race, line in paid)


def _outcome(result: Result) -> str:
    if result.rank is None:
        return str(result.status) or "–"
    return _("rank {rank}").format(rank=result.rank)
