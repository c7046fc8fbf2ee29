"""Facts of the times: records set, how far the winner stayed off those that stand, the season, and own bests."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from skatedesk.domain.derivation import Figure, Step, Steps
from skatedesk.domain.derivation_time import why_records, why_time
from skatedesk.domain.facts import Fact, FactKind, Raced, capital, joined
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import only_says_who_goes_on
from skatedesk.domain.races import Competition, Discipline, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.records import JUNIOR, PERSONAL_BEST, SEASON_BEST, Bar, Before, Key, Mark, Reach, Tag, mark_of
from skatedesk.domain.times import RaceTime
from skatedesk.words import _, ngettext

Tags = Mapping[int, tuple[Tag, ...]]
"""What results earned, by start."""

SECOND = 1000
MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class SeasonTime:
    """A time of the season before this race, where it was skated and by whom."""

    time: RaceTime
    competitor: Competitor
    competition: Competition
    race: Race


def of_records(raced: Raced, before: Before, tags: Tags) -> Iterator[Fact]:
    """The records that stand after the race, those of one time in one sentence."""
    last = _holders(raced, before, tags)
    for line in raced.placed:
        earned = [tag for tag in tags.get(line.start.id, ()) if last.get(_held(tag, line)) == line.start.id]
        for is_equalled in (False, True):
            same = [tag for tag in earned if bool(tag.prefix) is is_equalled]
            if same and line.time is not None:
                yield _record(raced, before, line, same)


def of_margins(raced: Raced, before: Before, tags: Tags) -> Iterator[Fact]:
    """How far the winner's time stayed off the records that could have been broken, and stood."""
    if not raced.podium or raced.race.division == "B" or only_says_who_goes_on(raced.race):
        return
    winner = raced.podium[0][0]
    if winner.time is None:
        return
    for mark, reach_weight in _looked_at(before):
        nation = winner.start.competitor.nation if mark.reach is Reach.NATION else ""
        bar = before.bars.get((mark.code, nation))
        broken = any(tag.mark == mark.code for earned in tags.values() for tag in earned)
        if bar is not None and not broken and winner.time.time.cut_ms > bar.time.cut_ms:
            yield _margin(raced, winner, mark, bar, reach_weight)


def of_season(raced: Raced, earlier: Sequence[SeasonTime]) -> Iterator[Fact]:
    """The best time of the race beside the best of the season before it; nothing in its first race."""
    timed = [line for line in raced.placed if line.time is not None]
    if not earlier or not timed or raced.race.discipline is Discipline.MASS_START:
        return
    best = min(timed, key=lambda line: line.time.time.cut_ms if line.time else 0)
    before = min(earlier, key=lambda one: one.time.cut_ms)
    if best.time is None:
        return
    own, other = best.time.time, before.time
    facts = {
        "time": raced.writing.time(own),
        "other": raced.writing.time(other),
        "name": raced.name(before.competitor),
        "place": before.competition.city or before.competition.event,
    }
    figures = (Figure("own", own.cut_ms, str(own)), Figure("season", other.cut_ms, str(other)))
    told = _("The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.")
    why = (Step(told.format(**facts), figures),)
    if own.cut_ms < other.cut_ms:
        sentence = _("{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.")
        yield Fact(FactKind.TIME, sentence.format(**facts), why, 840)
    elif raced.race.division != "B":
        sentence = _("The fastest time of this World Cup season stays {other} by {name} in {place}.")
        yield Fact(FactKind.TIME, sentence.format(**facts), why, 480)


def of_divisions(raced: Raced, other: Sequence[Result]) -> Iterator[Fact]:
    """Where Division B was faster than A; `other` is the result of the other division, skated before."""
    above, below = (other, raced.placed) if raced.race.division == "B" else (raced.placed, other)
    timed = [[line for line in lines if line.rank == 1 and line.time is not None] for lines in (above, below)]
    if not timed[0] or not timed[1] or raced.race.discipline is Discipline.MASS_START:
        return
    first, faster = timed[0][0].time, timed[1][0].time
    if first is None or faster is None or faster.time.cut_ms >= first.time.cut_ms:
        return
    sentence = _("{name} skated {time} in Division B, faster than the winner of Division A with {other}.")
    told = sentence.format(
        name=raced.name(timed[1][0].start.competitor), time=raced.writing.time(faster), other=raced.writing.time(first)
    )
    figures = (Figure("b", faster.time.cut_ms, str(faster)), Figure("a", first.time.cut_ms, str(first)))
    yield Fact(FactKind.TIME, told, (Step(_("Both divisions skated on the same weekend."), figures),), 870)


def of_bests(raced: Raced, tags: Tags, *, with_season: bool) -> Iterator[Fact]:
    """Who skated a personal or a season best, the best placed first; an equalled one is none."""
    for mark, weight in ((PERSONAL_BEST, 420), (SEASON_BEST, 380))[: 2 if with_season else 1]:
        lines = [
            line
            for line in raced.placed
            if any(tag.mark == mark and not tag.prefix for tag in tags.get(line.start.id, ()))
        ]
        if lines:
            yield Fact(FactKind.BEST, _best_sentence(raced, mark, lines), _best_steps(lines, tags, mark), weight)


def _record(raced: Raced, before: Before, line: Result, tags: Sequence[Tag]) -> Fact:
    """One sentence on all records of one time; it tells who held the first of them."""
    time = line.time
    first, bar = tags[0], tags[0].bar
    marks = [mark_of(before.marks, tag.mark) for tag in tags]
    facts = {
        "name": raced.name(line.start.competitor),
        "records": joined(record_words(mark, line.start.competitor.nation) for mark in marks if mark),
        "time": raced.writing.time(time) if time else "",
        "old": raced.writing.time(bar.time),
        "holder": _holder(raced, bar),
    }
    if first.prefix:
        sentence = _("{name} equalled the {records} with {time}.")
    elif bar.holder:
        sentence = _("{name} set the {records} with {time}; before it was {old}, {holder}.")
    else:
        sentence = _("{name} set the {records} with {time}; before it was {old}.")
    importance = before.marks.index(marks[0]) if marks[0] else len(before.marks)
    return Fact(FactKind.RECORD, sentence.format(**facts), why_records(time, tags), max(900, 990 - importance))


def _margin(raced: Raced, winner: Result, mark: Mark, bar: Bar, weight: int) -> Fact:
    own, gap = winner.time, 0
    if own is not None:
        gap = own.time.cut_ms - bar.time.cut_ms
    facts = {
        "time": raced.writing.time(own) if own else "",
        "gap": _off(raced, gap),
        "record": record_words(mark, winner.start.competitor.nation),
        "old": raced.writing.time(bar.time),
        "holder": _holder(raced, bar),
    }
    sentence = _("{time} is {gap} off the {record} of {old}.")
    if bar.holder:
        sentence = _("{time} is {gap} off the {record} of {old} by {holder}.")
    figures = (Figure("record", bar.time.cut_ms, str(bar.time)), Figure("off", gap, raced.writing.gap(gap)))
    difference = _("Difference of the printed times: {own} − {other} = {gap}.").format(
        own=own, other=bar.time, gap=raced.writing.gap(gap)
    )
    why = (*why_time(raced.case(winner)), Step(_("The record stands in the list of records of this file.")))
    return Fact(FactKind.TIME, sentence.format(**facts), (*why, Step(difference, figures)), weight)


def _off(raced: Raced, gap: int) -> str:
    """`0.24`, or `2.24, more than two seconds,`."""
    seconds, figure = gap // SECOND, raced.writing.gap(gap)
    if seconds < 1 or not gap % SECOND:
        return figure
    words = [_("one"), _("two"), _("three"), _("four"), _("five"), _("six"), _("seven"), _("eight"), _("nine")]
    count = words[seconds - 1] if seconds <= len(words) else str(seconds)
    sentence = ngettext("more than a second ({gap})", "more than {seconds} seconds ({gap})", seconds)
    return sentence.format(seconds=count, gap=figure)


def _looked_at(before: Before) -> Iterator[tuple[Mark, int]]:
    """The records a press officer asks for, each with its weight; those of juniors are not among them."""
    weights = {Reach.TRACK: 820, Reach.WORLD: 700, Reach.OLYMPIC: 690, Reach.CHAMPIONSHIP: 680, Reach.NATION: 460}
    for mark in before.marks:
        if not mark.junior and mark.reach in weights:
            yield mark, weights[mark.reach]


def record_words(mark: Mark, nation: str = "") -> str:
    """A record inside a sentence: track record, or the national record of NED."""
    if mark.reach is Reach.NATION:
        words = _("junior national record of {nation}") if mark.junior else _("national record of {nation}")
        return words.format(nation=nation)
    senior = {
        Reach.WORLD: _("world record"),
        Reach.OLYMPIC: _("Olympic record"),
        Reach.LOWLAND: _("lowland record"),
        Reach.CONTINENT: _("continental record"),
        Reach.CHAMPIONSHIP: _("championship record"),
        Reach.TRACK: _("track record"),
    }[mark.reach]
    return _("junior {record}").format(record=senior) if mark.junior else senior


def _holder(raced: Raced, bar: Bar) -> str:
    if bar.day is None:
        return bar.holder
    return _("{holder} on {day}").format(holder=bar.holder, day=raced.writing.day(bar.day))


def _holders(raced: Raced, before: Before, tags: Tags) -> dict[Key, int]:
    """Whose each record is after the race: of several who broke one, the fastest."""
    found: dict[Key, int] = {}
    for line in sorted(raced.placed, key=lambda one: one.time.time.cut_ms if one.time else 0):
        for tag in tags.get(line.start.id, ()):
            if tag.is_record and mark_of(before.marks, tag.mark) is not None:
                found.setdefault(_held(tag, line), line.start.id)
    return found


def _held(tag: Tag, line: Result) -> Key:
    is_national = tag.mark.removesuffix(JUNIOR) == "NR"
    return tag.mark, line.start.competitor.nation if is_national else ""


def _best_sentence(raced: Raced, mark: str, lines: Sequence[Result]) -> str:
    count = len(lines)
    names = [raced.name(line.start.competitor) for line in lines[:MOST_NAMES]]
    if mark == PERSONAL_BEST:
        sentence = ngettext("Personal best: {names}.", "{count} personal bests: {names}.", count)
    else:
        sentence = ngettext("Season best: {names}.", "{count} season bests: {names}.", count)
    more = count - len(names)
    if more:
        names.append(ngettext("{count} more", "{count} more", more).format(count=more))
    return capital(sentence.format(count=count, names=joined(names)))


def _best_steps(lines: Sequence[Result], tags: Tags, mark: str) -> Steps:
    sentence = _("{name}: {time}, before {best}.")
    return tuple(
        Step(sentence.format(name=line.start.competitor.name, time=line.time, best=tag.bar.time))
        for line in lines
        for tag in tags.get(line.start.id, ())
        if tag.mark == mark
    )
