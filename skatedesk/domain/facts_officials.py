"""Facts of what the officials decided: who did not finish, was disqualified, did not start, fell or skated again."""

from collections.abc import Iterator, Sequence

from skatedesk.domain.attempts import RESKATE
from skatedesk.domain.derivation import Step, Steps
from skatedesk.domain.derivation_time import why_notes, why_time
from skatedesk.domain.facts import Fact, FactKind, Raced, joined, named
from skatedesk.domain.heats import goes_by_heat
from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result
from skatedesk.words import _

FALL = "F"


def of_officials(raced: Raced) -> Iterator[Fact]:
    """Statuses, falls and reskates, each kind in a sentence of its own."""
    by_status = {status: [line for line in raced.results if line.status is status] for status in Status}
    yield from (_disqualified(raced, line) for line in by_status[Status.DQ])
    unplaced = [line for line in by_status[Status.DNF] if not goes_by_heat(raced.race)]
    fell = [line for line in unplaced if FALL in line.start.codes]
    for lines, sentence, weight in (
        (fell, _("{names} fell and did not finish."), 350),
        ([line for line in unplaced if line not in fell], _("{names} did not finish."), 340),
        (by_status[Status.DNS], _("{names} did not start."), 320),
        (by_status[Status.WDR], _("{names} withdrew after the draw."), 310),
    ):
        if lines:
            yield Fact(FactKind.OFFICIALS, sentence.format(names=_names(lines)), _steps(raced, lines), weight)
    for line in by_status[Status.OK]:
        yield from _notes(raced, line)


def _disqualified(raced: Raced, line: Result) -> Fact:
    """With the offence, where its code tells one."""
    codes = [
        code for code in line.start.codes if code in raced.rules.offences and raced.rules.offences[code].disqualifies
    ]
    name = named(line.start.competitor)
    sentence = _("{name} was disqualified.").format(name=name)
    if codes:
        offences = "; ".join(raced.rules.offence_text(code) for code in codes)
        sentence = _("{name} was disqualified: “{offences}”.").format(name=name, offences=offences)
    return Fact(FactKind.OFFICIALS, sentence, _steps(raced, [line]), 360)


def _notes(raced: Raced, line: Result) -> Iterator[Fact]:
    """What happened to somebody who finished all the same."""
    codes, name = line.start.codes, raced.name(line.start.competitor)
    facts = {"name": name, "rank": ordinal(line.rank or 0)}
    if FALL in codes and line.rank is not None:
        sentence = _("{name} fell, and came in {rank}.")
        yield Fact(FactKind.OFFICIALS, sentence.format(**facts), _steps(raced, [line]), 330)
    if RESKATE in codes and line.rank is not None:
        sentence = _("{name} was granted a reskate, and is {rank}.")
        yield Fact(FactKind.OFFICIALS, sentence.format(**facts), _steps(raced, [line]), 300)


def _names(lines: Sequence[Result]) -> str:
    return joined(named(line.start.competitor) for line in lines)


def _steps(raced: Raced, lines: Sequence[Result]) -> Steps:
    """What the list shows for each, with its notes."""
    found: list[Step] = []
    for line in lines:
        case, name = raced.case(line), line.start.competitor.name
        steps = [*why_time(case), *(why_notes(case, ", ".join(line.start.codes)) if line.start.codes else ())]
        found += [Step(f"{name}: {step.text}", step.figures, step.rules) for step in steps]
    return tuple(dict.fromkeys(found))
