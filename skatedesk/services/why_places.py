"""Where name, nation, start number and place on a start list come from: entry, competition and draw."""

from dataclasses import dataclass

from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Step, Steps, number
from skatedesk.domain.draw import Drawn
from skatedesk.domain.draw_record import KeptDraw, as_drawn
from skatedesk.domain.entries import Entry
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import Rules
from skatedesk.sheets.draw_protocol import kind_words, rule_in_words
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import text_of
from skatedesk.store.entry_queries import DrawRecord
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Origin:
    """A start with the entry it was made of and the draw that placed it; None where the file keeps none."""

    start: Start
    race: Race
    competition: Competition
    rules: Rules
    entry: Entry | None = None
    draw: DrawRecord | None = None


def why_name(origin: Origin) -> Steps:
    """Who was entered, and what officials decided about the entry."""
    who, entry = origin.start.competitor, origin.entry
    text = _("{name} is entered in race {race}.").format(name=who.name, race=origin.race.number)
    steps = [Step(text), *_identity(who)]
    if entry is not None and entry.placed:
        by_hand = _("Put into Division {division} by hand: {remark}")
        steps.append(Step(by_hand.format(division=entry.placed, remark=entry.placed_remark)))
    if entry is not None and entry.overruled:
        steps.append(
            Step(_("The officials let the entry stand against a rule: {remark}").format(remark=entry.overruled))
        )
    return tuple(steps)


def why_nation(who: Competitor) -> Steps:
    """The nation somebody starts for."""
    text = _("{name} starts for {nation}.").format(name=who.name, nation=who.nation or "–")
    return Step(text), *_identity(who)


def _identity(who: Competitor) -> list[Step]:
    """By what the same competitor is known in every list."""
    if not who.key:
        return []
    return [Step(_("The lists know {name} by the key {key}.").format(name=who.name, key=who.key))]


def why_bib(origin: Origin) -> Steps:
    """The start number, and the range of the rule file it lies in."""
    start = origin.start
    if start.bib is None:
        return (Step(_("No start number was given.")),)
    text = _("Start number {number} belongs to {name} in the whole competition, {event}.")
    given = text.format(number=start.bib, name=start.competitor.name, event=origin.competition.event)
    return Step(given, (number("bib", start.bib),)), *_range_steps(origin, start.bib)


def why_pair(origin: Origin) -> Steps:
    pair = origin.start.pair
    if pair is None:
        return (Step(_("There are no numbered pairs on this list.")),)
    text = _("Race {pair} of this start list.") if origin.race.discipline.is_team else _("Pair {pair}.")
    return Step(text.format(pair=pair), (number("pair", pair),)), *_draw_steps(origin)


def why_lane(origin: Origin) -> Steps:
    lane = origin.start.lane
    if lane is None:
        return (Step(_("There are no lanes on this list.")),)
    return Step(_("Lane at the start: {lane}.").format(lane=text_of(lane))), *_draw_steps(origin)


def why_side(origin: Origin) -> Steps:
    side = side_word(origin.start)
    if not side:
        return (Step(_("No straight is given on this list.")),)
    return Step(_("Straight of the start: {side}.").format(side=side)), *_draw_steps(origin)


def _range_steps(origin: Origin, bib: int) -> Steps:
    who = origin.start.competitor
    for at, one in enumerate(origin.rules.bibs):
        if one.teams == who.is_team and one.sex is who.sex and one.first <= bib <= one.last:
            text = _("The rule file gives them the numbers {first} to {last}.").format(first=one.first, last=one.last)
            return (Step(text, rules=(("bibs", at),)),)
    return ()


def _draw_steps(origin: Origin) -> Steps:
    """The draw with its seed and rule, and whether the place was changed since."""
    record = origin.draw
    if record is None:
        return (Step(_("The file keeps no draw of this race: the place came with the start list.")),)
    draw = as_drawn(KeptDraw(record.kind, record.seed, record.rule, record.entries, record.starts))
    text = _("Drawn as “{kind}” with the seed {seed} on {day}.")
    kind = kind_words()[draw.kind]
    drawn = Step(text.format(kind=kind, seed=draw.seed, day=f"{record.at:%Y-%m-%d %H:%M}"))
    rule = Step(" ".join(rule_in_words(draw)), rules=(("draw", "lanes"), ("draw", "free_group")))
    place = next((one for one in draw.starts if origin.entry and one.entry_id == origin.entry.id), None)
    return drawn, rule, _since_step(origin.start, place)


def _since_step(start: Start, place: Drawn | None) -> Step:
    if place is None:
        return Step(_("Not part of the draw: the officials put the start on the list later."))
    if (place.pair, place.lane, place.side) == (start.pair, start.lane, start.side):
        return Step(_("The place is as it was drawn."))
    text = _("The officials changed it since; drawn was {place}.")
    return Step(text.format(place=_place_words(place)))


def _place_words(place: Drawn) -> str:
    pair = _("Pair {pair}.").format(pair=place.pair).rstrip(".") if place.pair is not None else "–"
    return " ".join(part for part in (pair, text_of(place.lane), place.side) if part)
