"""Reading what is typed at a sprint and at the finish: helmet numbers in the order in which they came by."""

import re
from dataclasses import dataclass
from itertools import pairwise

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import MINUTE, RaceTime
from skatedesk.words import _

_HELMET = re.compile(r"\d{1,3}")
_NO_GAP = re.compile(r"\+0*(?:[.,]0+)?")


@dataclass(frozen=True, slots=True)
class Arrival:
    """Who came in, with the time where it is known."""

    helmet: int
    time: RaceTime | None = None


def is_helmet(text: str) -> bool:
    """Whether a word is a helmet number and no time."""
    return _HELMET.fullmatch(text) is not None


def read_helmets(text: str) -> tuple[int, ...]:
    """Helmet numbers, as in `12 7 3`; RuleError for anything else, or for a number that stands twice."""
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    for part in parts:
        if not is_helmet(part):
            sentence = _("“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.")
            raise RuleError(sentence.format(text=part))
    return tuple(arrival.helmet for arrival in _checked(tuple(Arrival(int(part)) for part in parts)))


def read_arrivals(text: str, winner: RaceTime | None = None) -> tuple[Arrival, ...]:
    """Helmet numbers with times or gaps behind them, as in `12 7:42.51 7 +0.15 3 42.86 8`.

    A gap counts from the winner and seconds alone from the winner's minute: the fastest so far, here or known as
    `winner`. RuleError where a later one has an earlier time.
    """
    arrivals: list[Arrival] = []
    for part in re.split(r"[\s;]+|,(?=\s|$)", text):
        if not part:
            continue  # between two spaces
        if is_helmet(part):
            arrivals.append(Arrival(int(part)))
        elif not arrivals or arrivals[-1].time is not None:
            sentence = _("A helmet number stands before a time or a gap: “{text}” has none.")
            raise RuleError(sentence.format(text=part))
        else:
            time = _gap(part, winner) if part.startswith("+") else _time(part, winner)
            winner = time if winner is None or time.ms < winner.ms else winner
            arrivals[-1] = Arrival(arrivals[-1].helmet, time)
    timed = [(one.helmet, one.time) for one in arrivals if one.time is not None]
    for (ahead, first), (behind, second) in pairwise(timed):
        if second.ms < first.ms:
            sentence = _(
                "Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order."
            )
            raise RuleError(sentence.format(behind=behind, second=second, ahead=ahead, first=first))
    return _checked(tuple(arrivals))


def _checked(arrivals: tuple[Arrival, ...]) -> tuple[Arrival, ...]:
    seen: set[int] = set()
    for arrival in arrivals:
        if arrival.helmet in seen:
            raise RuleError(_("Helmet {number} stands twice. Take one of them out.").format(number=arrival.helmet))
        seen.add(arrival.helmet)
    return arrivals


def _gap(part: str, winner: RaceTime | None) -> RaceTime:
    if winner is None:
        raise RuleError(_("{gap} needs the time of the winner: type that first.").format(gap=part))
    if _NO_GAP.fullmatch(part):
        return winner
    seconds = part.removeprefix("+")
    gap = RaceTime.parse(f"0{seconds}" if seconds.startswith((".", ",")) else seconds)
    decimals = min(gap.decimals, winner.decimals)
    step = 10 ** (3 - decimals)
    return RaceTime((winner.ms // step + gap.ms // step) * step, decimals)


def _time(part: str, winner: RaceTime | None) -> RaceTime:
    time = RaceTime.parse(part)
    if winner is None or time.ms >= min(winner.ms, MINUTE):
        return time
    inside = winner.ms // MINUTE * MINUTE + time.ms
    return RaceTime(inside if inside >= winner.ms else inside + MINUTE, time.decimals)
