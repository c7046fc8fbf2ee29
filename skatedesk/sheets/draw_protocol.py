"""The protocol of a draw: the field in its order, and who came where, with the rule and the seed to draw it again."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import Candidate, Draw
from skatedesk.domain.draw_terms import PAIR, QUARTET, DrawKind, Key, Places, Terms
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.sheets.start_list import armband_word
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Protocol:
    """What stands around a draw: the race, who is behind each entry, and where the order comes from."""

    competition: Competition
    race: Race
    draw: Draw
    competitors: Mapping[int, Competitor]
    source: str = ""
    created: datetime | None = None


def field_list(protocol: Protocol) -> Sheet:
    """The field in its order, as it went into the draw."""
    draw = protocol.draw
    source = _("The order comes from {source}.").format(source=protocol.source) if protocol.source else ""
    return Sheet(
        kind="draw field",
        heading=headings.of_race(protocol.competition, protocol.race, _("Field of the draw")),
        columns=(Column("order", _("Order"), 5, Kind.NUMBER), *_who_columns(draw)),
        rows=tuple(
            Row(one.entry_id, (order, *_who_cells(one, protocol.competitors)))
            for order, one in enumerate(draw.candidates, start=1)
        ),
        remarks=(source,) if source else (),
        created=protocol.created,
    )


def draw_list(protocol: Protocol) -> Sheet:
    """Who came where, with the rule in words and the seed."""
    draw = protocol.draw
    orders = {one.entry_id: (order, one) for order, one in enumerate(draw.candidates, start=1)}
    rows: list[Row] = []
    for number, drawn in enumerate(draw.starts, start=1):
        order, one = orders[drawn.entry_id]
        who = protocol.competitors[drawn.entry_id]
        start = Start(drawn.entry_id, who, None, drawn.pair, drawn.lane, drawn.place, drawn.side)
        cells = (*_place_cells(draw, start, number), order, *_who_cells(one, protocol.competitors))
        rows.append(Row(drawn.entry_id, cells, drawn.pair or 0))
    return Sheet(
        kind="draw",
        heading=headings.of_race(protocol.competition, protocol.race, _("Draw")),
        columns=(*_place_columns(draw), Column("order", _("Order"), 5, Kind.NUMBER), *_who_columns(draw)),
        rows=tuple(rows),
        remarks=(*rule_in_words(draw), _seed_in_words(draw)),
        created=protocol.created,
    )


def kind_words() -> dict[DrawKind, str]:
    """The kinds of draw in the user's language."""
    return {
        DrawKind.WORLD_CUP_A: _("World Cup Division A"),
        DrawKind.WORLD_CUP_B: _("World Cup Division B"),
        DrawKind.GROUPS: _("groups by ranking"),
        DrawKind.STANDING: _("by the standing"),
        DrawKind.SWAP: _("second run in the other lane"),
        DrawKind.TEAMS: _("teams"),
        DrawKind.MASS_START: _("mass start"),
        DrawKind.FREE: _("all by lot"),
    }


def rule_in_words(draw: Draw) -> tuple[str, ...]:
    """By which rule the draw was made, a sentence for each part of it."""
    same, sizes = draw.same_lane(), Counter(start.pair for start in draw.starts)
    full = min(sizes.values()) == draw.terms.together
    parts = list(terms_in_words(draw.kind, draw.terms, full=full, same_lane=bool(same)))
    if same:
        names = ", ".join(one.name for one in same)
        parts.append(_("In the same lane as in the first run, for want of others: {names}.").format(names=names))
    return tuple(parts)


def terms_in_words(kind: DrawKind, terms: Terms, *, full: bool, same_lane: bool = False) -> tuple[str, ...]:
    """The rule, a sentence for each part of it; `full`: as many start under every number as may.

    `same_lane`: somebody has to keep the lane of the first run.
    """
    parts = [_order_in_words(kind, terms)]
    if terms.together:
        parts += _groups_in_words(kind, terms)
        parts.append("" if same_lane else _lanes_in_words(kind, terms))
        parts.append("" if full else _rest_in_words(terms))
        parts.append(_nations_in_words(terms))
    return tuple(part for part in parts if part)


def _order_in_words(kind: DrawKind, terms: Terms) -> str:
    if not terms.order:
        return _("The whole field is drawn by lot.")
    words = {Key.RANK: _("rank"), Key.POINTS: _("points"), Key.BEST: _("season best")}
    keys = ", ".join(words[key] for key in terms.order)
    sentence = _("The field is put in order by {keys}; equals are parted by lot.")
    if kind is DrawKind.MASS_START:
        sentence = _("The helmets are numbered by {keys}; equals are parted by lot.")
    return sentence.format(keys=keys)


def _groups_in_words(kind: DrawKind, terms: Terms) -> list[str]:
    if kind is DrawKind.SWAP:
        return [_("The best of those who change to the inner lane meets the best of the others, and so on.")]
    parts: list[str] = []
    if terms.order and terms.free:
        sentence = ngettext(
            "The best one is drawn for the last places.",
            "The best {count} are drawn among themselves for the last places.",
            terms.free,
        )
        parts.append(sentence.format(count=terms.free))
    if terms.group:
        sentence = _("Groups of {count} by this order are drawn inside themselves, and the best group starts last.")
        parts.append(sentence.format(count=terms.group))
    elif terms.order:
        sentence = (
            _("All others meet in this order, the best last.")
            if terms.free
            else _("They meet in this order, the best last.")
        )
        parts.append(sentence)
    return parts


def _lanes_in_words(kind: DrawKind, terms: Terms) -> str:
    if kind is DrawKind.SWAP:
        return _("Everybody starts in the other lane than in the first run.")
    if terms.places is Places.LINE:
        return ""
    by_rank = terms.better_inner and terms.order and not terms.group
    if terms.places is Places.STRAIGHTS and by_rank:
        return _("The best draw their straights too; of the others the better team starts on the finish straight.")
    if terms.places is Places.STRAIGHTS:
        return _("The straights are drawn in every race.")
    if by_rank and terms.together == PAIR:
        if terms.free:
            return _("The best draw their lanes too; of the others the better one starts in the inner lane.")
        return _("The better one of each pair starts in the inner lane.")
    if terms.together == QUARTET:
        return _("Four start under one number, and their lanes are drawn.")
    return _("The lanes are drawn in every pair.")


def _rest_in_words(terms: Terms) -> str:
    if terms.single == "first":
        return _("A number that is not full starts first.")
    return _("A number that is not full starts last.")


def _nations_in_words(terms: Terms) -> str:
    return "" if terms.same_nation else _("Where lots decide, no two of one nation meet if that can be.")


def _seed_in_words(draw: Draw) -> str:
    sentence = _("Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.")
    return sentence.format(seed=draw.seed, version=draw.version)


def _who_columns(draw: Draw) -> tuple[Column, ...]:
    """Who, and what the order is made of; a column for points or times only where somebody has one."""
    name_width = max([20, *[len(one.name) for one in draw.candidates]])
    swapped = draw.kind is DrawKind.SWAP
    return (
        Column("name", _("Name"), name_width),
        Column("nation", _("Nation"), 4),
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("points", _("Points"), 6, Kind.NUMBER, any(one.points is not None for one in draw.candidates)),
        Column("best", _("Season best"), 8, Kind.TIME, any(one.best is not None for one in draw.candidates)),
        Column("first_lane", _("First run"), 8, Kind.LANE, printed=swapped),
        Column("skater_key", "skater_key", 8, printed=False),
    )


def _who_cells(one: Candidate, competitors: Mapping[int, Competitor]) -> tuple[Cell, ...]:
    best = PrintedTime(one.best) if one.best else None
    return one.name, one.nation, one.rank, one.points, best, one.lane, competitors[one.entry_id].key


def _place_columns(draw: Draw) -> tuple[Column, ...]:
    """Pair, lane and armband; race and straight of teams; the helmet of a mass start."""
    if not draw.terms.together:
        return (Column("helmet", _("Helmet"), 6, Kind.NUMBER),)
    if draw.terms.places is Places.LANES:
        return (
            Column("pair", _("Pair"), 4, Kind.NUMBER),
            Column("lane", _("Lane"), 6, Kind.LANE),
            Column("armband", _("Armband"), 8),
        )
    straight = Column("lane", _("Straight"), 8, printed=draw.terms.places is Places.STRAIGHTS)
    return Column("pair", _("Race"), 4, Kind.NUMBER), straight


def _place_cells(draw: Draw, start: Start, number: int) -> tuple[Cell, ...]:
    if not draw.terms.together:
        return (number,)
    if draw.terms.places is Places.LANES:
        return start.pair, start.lane, armband_word(start)
    return start.pair, side_word(start)
