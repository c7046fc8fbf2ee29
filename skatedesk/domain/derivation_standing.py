"""Why somebody has these points and this rank in the standing of a cup."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.derivation import Case, Figure, Step, Steps, listed, number, rank_step
from skatedesk.domain.derivation_points import why_points
from skatedesk.domain.people import Competitor
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules, TieLink
from skatedesk.domain.standings import CupRace, RaceResults, Standing, StandingLine
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
        return [(race, line) for race in self.races for line in race.results if _same(line, self.line.competitor)]

    def in_column(self, column: CupRace) -> list[Held]:
        """What the competitor did in the races of one column: in A, in B, or in both."""
        return [(race, line) for race, line in self.held() if race.column == column]

    @property
    def taken(self) -> list[tuple[str, CupRace, int]]:
        """The races with points: label, column and points."""
        columns = zip(self.standing.labels(_("WC")), self.standing.columns, self.line.races, strict=True)
        return [(label, column, points) for label, column, points in columns if points is not None]

    def counted(self) -> list[int]:
        """The points that count, best first."""
        best = sorted((points for _label, _column, points in self.taken), reverse=True)
        return best[: self.rules.best_n] if self.rules.best_n else best

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
        steps += why_points(Case(race.race, race.results, case.rules, result))
    if len(held) > 1 and points is not None:
        text = _("Of both divisions the better result of the weekend counts: {points}.").format(points=points)
        steps.append(Step(text, (number("points", points),), (("mass_start", "moved_up_counts"),)))
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
    counted = case.counted()
    if len(counted) < len(case.taken):
        best = ngettext("Only the best race counts.", "Only the best {count} races count.", len(counted))
        steps.append(Step(best.format(count=len(counted)), rules=(("best_n",),)))
    added = " + ".join(str(points) for points in counted)
    text = _("{added} = {total} points.").format(added=added or "0", total=case.line.points)
    return *steps, Step(text, (number("total", case.line.points),), (("best_n",),))


def why_standing_rank(case: StandingCase) -> Steps:
    """Who is ahead and behind, by the total or by which link of the chain."""
    lines, own = case.standing.lines, case.line
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
    first, second = ([*one.counted(), *[0] * room][:room] for one in (better, worse))
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
    numbered = _("Race {number}").format(number=race.race.number)
    return listed([part for part in (numbered, division) if part])


def _held_words(held: Sequence[Held], points: int) -> str:
    """The race that brought the points, with the rank."""
    paid = [(race, line) for race, line in held if line.points == points]
    return "; ".join(f"{_race_words(race)}: {_outcome(line)}" for race, line in paid)


def _outcome(result: Result) -> str:
    if result.rank is None:
        return str(result.status) or "–"
    return _("rank {rank}").format(rank=result.rank)


def _same(line: Result, who: Competitor) -> bool:
    other = line.start.competitor
    return (other.is_team, other.id) == (who.is_team, who.id)
