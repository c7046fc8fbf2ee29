"""What the form of a mass start says: which sprint is asked for, what was understood, what to do next."""

import re

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_typing import is_helmet
from skatedesk.domain.races import Status
from skatedesk.domain.times import Behind
from skatedesk.services.mass_start_view import MassStart
from skatedesk.words import _, ngettext

_MOST_UNDERSTOOD = 3


def asked(found: MassStart, number: int, lap: int) -> tuple[str, bool]:
    """Which order is wanted, and whether it is now: the leader is on the lap before it, or past it."""
    at = found.lap_of(number)
    if number == found.finish:
        return _("Finish, lap {lap}: helmets in order, with times or gaps").format(lap=at), lap >= at - 1
    if lap < at - 1:
        sentence = ngettext(
            "Sprint {number} after lap {lap}, in {count} lap",
            "Sprint {number} after lap {lap}, in {count} laps",
            at - lap,
        )
        return sentence.format(number=number, lap=at, count=at - lap), False
    sentence = _("Sprint {number}, lap {lap}: at the next passing")
    if lap >= at:
        sentence = _("Sprint {number}, lap {lap}: helmets in order")
    return sentence.format(number=number, lap=at), True


def understood(found: MassStart, number: int, text: str) -> str:
    """Who the typed helmets are, with what they win; of many, the last ones."""
    if number == found.finish:
        return _understood_finish(found, text)
    values = mass_start.values_of(found.skated, number)
    named: list[str] = []
    for part in re.split(r"[\s,;]+", text.strip()):
        if is_helmet(part):
            points = f" · {values[len(named)]}" if len(named) < len(values) else ""
            named.append(f"{_named(found, int(part))}{points}")
    return _last_of(named)


def _understood_finish(found: MassStart, text: str) -> str:
    """Who came in, with the times that gaps and seconds mean; as it was typed while it makes no sense yet."""
    try:
        came_in = found.read_finish(text)
    except RuleError:
        return _last_of([_named(found, int(part)) for part in text.split() if is_helmet(part)])
    return _last_of([
        _named(found, one.helmet) + (f" · {one.time.in_full()}" if one.time else "") for _start, one in came_in
    ])  # fmt: skip


def _named(found: MassStart, helmet: int) -> str:
    start = found.helmets.get(helmet)
    return f"{helmet} {family(start) if start else '?'}"


def _last_of(named: list[str]) -> str:
    """The last few, as those are under the hands."""
    shown = named[-_MOST_UNDERSTOOD:]
    return "    ".join([*(["…"] if len(named) > len(shown) else []), *shown])


def standing_order(found: MassStart, number: int) -> str:
    """The order of a sprint that is written down, as it would be typed."""
    return " ".join(str(helmet) for helmet in found.order_at(number))


def who(found: MassStart, start: Start | None) -> str:
    """`116 Jorrit BERGSMA  NED`, as questions name somebody."""
    if start is None:
        return ""
    competitor = start.competitor
    return f"{found.helmet_of(start.id)} {competitor.name}  {competitor.nation}"


def warning(found: MassStart) -> str:
    """What the officials have to decide, the first of it; empty where there is nothing."""
    if found.race.official:
        return _("The race is official. Make it provisional (Ctrl+Return) to correct a result.")
    if found.finish_is_stale():
        return _("The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.")
    open_ones = [start for start in found.proposed_lapped() if any(mass_start.won_by(start))]
    if not open_ones:
        return ""
    first = open_ones[0]
    sentence = _("Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.")
    return sentence.format(who=family(first), gap=_gap(found, first), helmet=found.helmet_of(first.id))


def hint(found: MassStart, number: int, *, one_named: bool) -> str:
    """Which keys help now."""
    if one_named:
        return _("F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early")
    if number == found.finish:
        waiting = sum(start.status is Status.NONE for start in found.starts)
        if not waiting:
            return _("Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.")
        return _("Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.")
    return _("Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.")


def family(start: Start) -> str:
    """The family name, which lists print in capitals; the whole name where none is."""
    capitals = [word for word in start.competitor.name.split() if word.isupper()]
    return " ".join(capitals) or start.competitor.name


def _gap(found: MassStart, start: Start) -> str:
    winner = mass_start.finishers(found.starts, found.skated)[0].counting
    own = start.counting
    if winner is None or winner.time is None or own is None or own.time is None:
        return ""
    return str(Behind.between(own.time, winner.time) or "")
