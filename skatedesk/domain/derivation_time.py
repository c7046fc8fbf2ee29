"""Why somebody has this time, this gap and these marks."""

from collections.abc import Sequence

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.derivation import Case, Figure, Step, Steps, listed, status_words
from skatedesk.domain.heats import goes_by_heat
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.ranking import time_of
from skatedesk.domain.records import Tag
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.words import _


def why_time(case: Case) -> Steps:
    """From the clock to the time on paper; or what stands there instead of a time."""
    result, shown = case.result, case.result.time
    if shown is None:
        return (*_attempts_steps(case), *_status_steps(case))
    steps = [*_attempts_steps(case), *_hand_steps(case), _measured(shown.time)]
    if shown.time.decimals > shown.time.printed_decimals:
        cut = _("Cut to the hundredth and never rounded: {time}.").format(time=shown.time)
        steps.append(Step(cut, (Figure("printed", shown.time.cut_ms, str(shown.time)),)))
    same = [
        other.start.competitor.name
        for other in case.results
        if other is not result and other.time is not None and str(other.time.time) == str(shown.time)
    ]
    if shown.thousandth_decides and same:
        steps.append(_bracket_step(case, same))
    return tuple(steps)


def why_behind(case: Case) -> Steps:
    """The difference to the winner, as anybody can reckon it from the printed times."""
    if case.race.discipline is Discipline.MASS_START:
        return (Step(_("A mass start has no gaps: race points order it.")),)
    own = case.result.time
    if own is None:
        return (Step(_("Without a time there is no gap.")),)
    leader = _leader(case)
    if leader is None:
        return (Step(_("Nobody is ranked yet, so there is no gap.")),)
    best, behind = time_of(leader), case.result.behind
    figures = (Figure("leader", best.ms, str(best)), Figure("own", own.time.ms, str(own.time)))
    leads = _("The winner is {name} with {time}.").format(name=leader.competitor.name, time=best)
    if leader is case.result.start:
        return (Step(_("This is the winner's own time, {time}: no gap.").format(time=best), figures),)
    if behind is None:
        printed = _("The printed time {time} is not slower, so no gap is printed.").format(time=own.time)
        return Step(leads), Step(printed, figures)
    return Step(leads), _gap_step(own.time, best, behind, figures)


def _leader(case: Case) -> Start | None:
    """Whose time the gaps are measured from: the winner's, or that of the own heat where the heats are ranked."""
    if not goes_by_heat(case.race):
        return next((other.start for other in case.results if other.rank == 1 and other.time), None)
    pair = case.result.start.pair
    return next((other.start for other in case.results if other.start.pair == pair and other.rank and other.time), None)


def why_notes(case: Case, shown: str) -> Steps:
    """What the codes and marks behind the name mean, which the list shows in one text."""
    start = case.result.start
    steps = [*_code_steps(start.codes, case.rules), *_hand_steps(case)]
    if start.out_of_competition:
        steps.append(Step(_("OC: out of competition, without rank and points.")))
    if not steps:
        return (Step(_("The officials gave no code and no mark.")),)
    several = [Step(_("The list shows: {codes}.").format(codes=shown))] if len(steps) > 1 or "," in shown else []
    return *several, *steps, *_remark_steps(case.attempt)


def why_records(shown: PrintedTime | None, tags: Sequence[Tag]) -> Steps:
    """Which records a time broke or equalled, and what stood before."""
    records = [tag for tag in tags if tag.is_record]
    if not records or shown is None:
        return (Step(_("No record of the list was broken or equalled.")),)
    codes = listed([str(tag) for tag in records])
    several = [Step(_("The list shows: {codes}.").format(codes=codes))] if len(records) > 1 else []
    return *several, *[_record_step(shown.time, tag) for tag in records]


def _record_step(time: RaceTime, tag: Tag) -> Step:
    bar = tag.bar
    whose = bar.holder or _("unknown")
    if bar.day is not None:
        whose = f"{whose}, {bar.day.isoformat()}"
    sentence = _("{mark}: {time} is faster than {bar} ({whose}).")
    if tag.prefix:
        sentence = _("{mark}: {time} equals {bar} ({whose}).")
    figures = (Figure("own", time.cut_ms, str(time)), Figure("record", bar.time.cut_ms, str(bar.time)))
    return Step(sentence.format(mark=tag, time=time, bar=bar.time, whose=whose), figures, (("records", "marks"),))


def _hand_steps(case: Case) -> list[Step]:
    """A time that was taken by hand has a mark of its own."""
    if case.attempt is None or not case.attempt.hand:
        return []
    told = _("{mark}: the time was taken by hand.").format(mark=case.rules.times.hand_mark)
    return [Step(told, rules=(("times", "hand_mark"),))]


def _gap_step(own: RaceTime, leader: RaceTime, behind: Behind, figures: tuple[Figure, ...]) -> Step:
    sentence = _("Difference of the printed times: {own} − {leader} = {behind}.")
    text = sentence.format(own=own, leader=leader, behind=behind)
    return Step(text, (*figures, Figure("behind", behind.ms, str(behind))))


def _attempts_steps(case: Case) -> list[Step]:
    """Both attempts where there was a reskate, and which one counts."""
    attempts = case.result.start.attempts
    if len(attempts) < 2:
        return []
    rule = (("reskate", "counts"),)
    told = [
        Step(_("Attempt {number}: {outcome}.").format(number=one.number, outcome=_outcome(one))) for one in attempts
    ]
    counting = case.attempt
    if counting is None:
        return [*told, Step(_("None of them is decided yet."), rules=rule)]
    return [*told, Step(_("Attempt {number} counts.").format(number=counting.number), rules=rule)]


def _outcome(attempt: Attempt) -> str:
    if attempt.status is Status.OK and attempt.time is not None:
        return attempt.time.in_full()
    return status_words(attempt.status)


def _measured(time: RaceTime) -> Step:
    sentences = {
        1: _("Known to the tenth of a second: {time}."),
        2: _("Known to the hundredth of a second: {time}."),
        3: _("Measured to the thousandth of a second: {time}."),
    }
    text = sentences[time.decimals].format(time=time.in_full())
    return Step(text, (Figure("measured", time.ms, time.in_full()),))


def _bracket_step(case: Case, same: list[str]) -> Step:
    """The thousandth is printed only where somebody else has the same hundredths."""
    shown, rule = case.result.time, (("times", "tie_display"),)
    digit = shown.time.thousandth if shown else None
    if shown is None or digit is None:
        sentence = _("{names} has the same printed time; the thousandth of this one is not known, so none is printed.")
        return Step(sentence.format(names=listed(same)), rules=rule)
    sentence = _("The same hundredths as {names}, so the thousandth is printed too: {time}.")
    text = sentence.format(names=listed(same), time=shown)
    return Step(text, (Figure("thousandth", digit, str(digit)),), rule)


def _status_steps(case: Case) -> list[Step]:
    """What stands where the time would be."""
    result, attempt = case.result, case.attempt
    if result.status is Status.NONE:
        return [Step(_("Not skated yet: no time is entered."))]
    words = _("{status}, {words}: it stands where the time would be.")
    steps = [Step(words.format(status=result.status, words=status_words(result.status)))]
    if attempt is not None and attempt.time is not None:
        kept = _("The time {time} is kept, but not printed and not ranked.").format(time=attempt.time.in_full())
        steps.append(Step(kept, (Figure("measured", attempt.time.ms, attempt.time.in_full()),)))
    return [*steps, *_code_steps(attempt.codes if attempt else (), case.rules), *_remark_steps(attempt)]


def _code_steps(codes: tuple[str, ...], rules: Rules) -> list[Step]:
    return [_code_step(code, rules) for code in dict.fromkeys(codes)]


def _code_step(code: str, rules: Rules) -> Step:
    if code in rules.offences:
        return Step(f"{code}: {rules.offence_text(code)}.", rules=(("offences", code),))
    return Step(_("{code}: the rule file does not explain this code.").format(code=code))


def _remark_steps(attempt: Attempt | None) -> list[Step]:
    return (
        [Step(_("Remark of the officials: {text}").format(text=attempt.remark))] if attempt and attempt.remark else []
    )
