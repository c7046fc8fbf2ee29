"""What a change did to a row, in the sport's words: `time 36.52, before 36.25`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from skatedesk.domain.times import RaceTime
from skatedesk.sheets.offices import moment_word, role_word
from skatedesk.words import _, ngettext

Values = Mapping[str, Any]

_TIMES = {"time_ms": "decimals", "seed_ms": "seed_decimals"}
_UNTOLD = frozenset(
    {
        "id", "decimals", "seed_decimals", "key", "moved", "merged_into", "content", "digest", "rows", "rule",
        "rules_text", "findings",
    }
)  # fmt: skip
_MAIN = {
    "passings": "time_ms",
    "sprints": "points",
    "officials": "name",
    "competition_officials": "name",
}
"""The column that a row is about, where the row has a name of its own."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that was changed: what, how it is now and how it was before; nothing is empty."""

    what: str
    now: str
    before: str

    def sentence(self) -> str:
        """`time 36.52, before 36.25`."""
        if not self.now:
            return _("{what} {before} taken out").format(what=self.what, before=self.before)
        if not self.before:
            return f"{self.what} {self.now}".strip()
        return _("{what} {now}, before {before}").format(what=self.what, now=self.now, before=self.before)


def details(table: str, before: Values | None, after: Values | None) -> Iterator[Detail]:
    """What is different in a row; of a new row, and of one that went, all that it says."""
    old, new, words = before or {}, after or {}, _column_words()
    named, usual = _naming(table, new or old), (_("no"), _("entered"))
    for column in dict.fromkeys((*new, *old)):
        if column in _UNTOLD or column.endswith("_id") or column in _NAMED_BY.get(table, ()):
            continue
        was, now = _text(column, old), _text(column, new)
        if before is None or after is None:
            was, now = (text if text not in usual else "" for text in (was, now))
        # A time says that there is a result.
        if was != now and not (column == "status" and {was, now} <= {"", "OK"}):
            word = "" if column == _MAIN.get(table) else words.get(column, column.replace("_", " "))
            yield Detail(" ".join(part for part in (named, word) if part), now, was)


def counted(table: str, count: int) -> str:
    """`20 starts`."""
    word = _table_words().get(table)
    return word(count).format(count=count) if word else _("{count} in {table}").format(count=count, table=table)


_NAMED_BY = {
    "passings": ("metres",),
    "sprints": ("number",),
    "conditions": ("moment",),
    "officials": ("role",),
    "competition_officials": ("role", "place"),
    "attempts": ("number",),
}
"""The columns that say which one a row is, and are no news by themselves."""


def _naming(table: str, values: Values) -> str:
    """Which one it is, where a skater or a race has several: `600 m`, `sprint 2`, `Referee`."""
    if table == "passings":
        return _("{metres} m").format(metres=values.get("metres"))
    if table == "sprints":
        return _("sprint {number}").format(number=values.get("number"))
    if table == "conditions":
        return moment_word(str(values.get("moment", "")))
    if table in ("officials", "competition_officials"):
        return role_word(str(values.get("role", "")))
    return _("reskate") if table == "attempts" and values.get("number", 1) > 1 else ""


def _text(column: str, values: Values) -> str:
    """What stands in a column, as people write it."""
    value = values.get(column)
    if column in _TIMES and value is not None:
        return str(RaceTime(value, values.get(_TIMES[column]) or 2).in_full())
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list | dict):
        return _("changed") if value else ""
    return _value_words().get(value, value) if isinstance(value, str) else "" if value is None else str(value)


def _value_words() -> dict[str, str]:
    return {
        "inner": _("inner"),
        "outer": _("outer"),
        "entered": _("entered"),
        "reserve": _("reserve"),
        "withdrawn": _("withdrawn"),
    }


def _column_words() -> dict[str, str]:
    return {**_words_of_races(), **_words_of_results(), **_words_of_people()}


def _words_of_results() -> dict[str, str]:
    return {
        "time_ms": _("time"),
        "status": _("status"),
        "codes": _("notes"),
        "remark": _("remark"),
        "laps": _("laps"),
        "lapped": _("lapped"),
        "hand": _("taken by hand"),
        "points": _("points"),
        "points_override": _("points by hand"),
        "points_remark": _("remark on the points"),
        "pair": _("pair"),
        "lane": _("lane"),
        "place": _("place"),
        "side": _("straight"),
        "withdrawn": _("withdrawn"),
        "state": _("state"),
        "reserve": _("reserve"),
        "out_of_competition": _("out of competition"),
        "seed_ms": _("seed time"),
        "seed_metres": _("seed distance"),
        "seed_day": _("day of the seed time"),
        "seed_place": _("place of the seed time"),
        "placed": _("division by hand"),
        "placed_remark": _("remark on the division"),
        "overruled": _("let stand"),
    }


def _words_of_races() -> dict[str, str]:
    return {
        "number": _("number"),
        "title": _("title"),
        "discipline": _("discipline"),
        "sex": _("sex"),
        "metres": _("metres"),
        "division": _("division"),
        "run": _("run"),
        "day": _("day"),
        "official": _("official"),
        "time_of_day": _("time of day"),
        "series": _("series"),
        "event": _("event"),
        "venue": _("venue"),
        "city": _("city"),
        "country": _("country"),
        "dates": _("days"),
        "air": _("air"),
        "humidity": _("humidity"),
        "ice": _("ice"),
        "rules_name": _("rule file"),
        "revision": _("revision"),
        "at": _("at"),
        "document": _("list"),
        "hangs": _("notice board"),
        "printed_at": _("printed"),
        "files": _("files"),
        "language": _("language"),
        "settings": _("look"),
        "kind": _("kind"),
        "seed": _("seed of the lots"),
        "starts": _("starts"),
        "entries": _("entries"),
        **_words_of_days(),
    }


def _words_of_days() -> dict[str, str]:
    return {
        "rehearsal": _("rehearsal"),
        "after_race": _("after race"),
        "after_pair": _("after pair"),
        "minutes": _("minutes"),
        "words": _("words"),
        "fact": _("ticks itself"),
        "done_at": _("ticked"),
        "by_hand": _("ticked by hand"),
    }


def _words_of_people() -> dict[str, str]:
    return {
        "name": _("name"),
        "family": _("family name"),
        "given": _("given name"),
        "own_name": _("name in own letters"),
        "nation": _("nation"),
        "born": _("born"),
        "club": _("club"),
        "role": _("office"),
        "mark": _("record"),
        "scope": _("holds in"),
        "holder": _("holder"),
        "source": _("source"),
        "ratified": _("ratified"),
        "gold": _("gold"),
        "silver": _("silver"),
        "bronze": _("bronze"),
        "rank": _("rank"),
        "season": _("season"),
    }


def _table_words() -> dict[str, Callable[[int], str]]:
    return {**_tables_of_races(), **_tables_of_papers()}


def _tables_of_races() -> dict[str, Callable[[int], str]]:
    return {
        "seasons": lambda count: ngettext("{count} season", "{count} seasons", count),
        "competitions": lambda count: ngettext("{count} competition", "{count} competitions", count),
        "races": lambda count: ngettext("{count} race", "{count} races", count),
        "skaters": lambda count: ngettext("{count} skater", "{count} skaters", count),
        "skater_aliases": lambda count: ngettext("{count} other name", "{count} other names", count),
        "imported_times": lambda count: ngettext("{count} time from elsewhere", "{count} times from elsewhere", count),
        "teams": lambda count: ngettext("{count} team", "{count} teams", count),
        "bibs": lambda count: ngettext("{count} number", "{count} numbers", count),
        "entries": lambda count: ngettext("{count} entry", "{count} entries", count),
        "members": lambda count: ngettext("{count} member", "{count} members", count),
        "starts": lambda count: ngettext("{count} start", "{count} starts", count),
        "attempts": lambda count: ngettext("{count} result", "{count} results", count),
        "passings": lambda count: ngettext("{count} passing", "{count} passings", count),
        "sprints": lambda count: ngettext("{count} sprint", "{count} sprints", count),
        "officials": lambda count: ngettext("{count} official", "{count} officials", count),
        "conditions": lambda count: ngettext("{count} line on the ice", "{count} lines on the ice", count),
    }


def _tables_of_papers() -> dict[str, Callable[[int], str]]:
    return {
        "draws": lambda count: ngettext("{count} draw", "{count} draws", count),
        "start_lists": lambda count: ngettext("{count} issued start list", "{count} issued start lists", count),
        "records": lambda count: ngettext("{count} record", "{count} records", count),
        "careers": lambda count: ngettext("{count} career", "{count} careers", count),
        "rank_rulings": lambda count: ngettext("{count} ruling", "{count} rulings", count),
        "house_styles": lambda count: ngettext("{count} look of the sheets", "{count} looks of the sheets", count),
        "pictures": lambda count: ngettext("{count} picture", "{count} pictures", count),
        "editions": lambda count: ngettext("{count} edition", "{count} editions", count),
        "approvals": lambda count: ngettext("{count} approval", "{count} approvals", count),
        "overrulings": lambda count: ngettext("{count} overruling", "{count} overrulings", count),
        "bulletins": lambda count: ngettext("{count} bulletin", "{count} bulletins", count),
        "competition_officials": lambda count: ngettext("{count} official", "{count} officials", count),
        "breaks": lambda count: ngettext("{count} break", "{count} breaks", count),
        "checklist_items": lambda count: ngettext("{count} line to tick", "{count} lines to tick", count),
    }
