"""The lists that can go out, as the documents page shows them: how each stands, in words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from skatedesk.services.documents import DocumentState, Standing
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.words import _

_KIND = "documents"
_OF_COMPETITION = 0


class Scope(StrEnum):
    """Which lists are looked at."""

    ALL = "all"
    CHANGED = "changed"
    OUT = "out"
    RACE = "race"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the list is narrowed to: `group` is the name of a group of kinds, empty for all."""

    scope: Scope = Scope.ALL
    group: str = ""
    race_id: int | None = None

    def lets_through(self, state: DocumentState) -> bool:
        return self._in_scope(state) and self._in_group(state)

    def _in_scope(self, state: DocumentState) -> bool:
        if self.scope is Scope.RACE:
            return state.race_id == self.race_id
        if self.scope is Scope.CHANGED:
            return state.state is Standing.CHANGED
        return self.scope is Scope.ALL or state.last is not None

    def _in_group(self, state: DocumentState) -> bool:
        return not self.group or state.kind in _KINDS[self.group]


_KINDS: dict[str, tuple[str, ...]] = {
    "programme": ("programme", "officials", "race-officials", "conditions"),
    "entries": ("entries", "race-entries"),
    "start": ("start", "pairs"),
    "lap-sheet": ("lap-sheet",),
    "results": ("results",),
    "laps": ("laps",),
    "classification": ("classification",),
    "standings": ("standings",),
    "medals": ("medals", "prizes", "prize-totals"),
    "records": ("records", "application"),
    "qualification": ("qualification",),
}
"""Kinds of lists that are looked for together."""

_GROUP_WORDS: dict[str, Callable[[], str]] = {
    "programme": lambda: _("Programme, officials, ice"),
    "entries": lambda: _("Entries"),
    "start": lambda: _("Start lists"),
    "lap-sheet": lambda: _("Lap sheets"),
    "results": lambda: _("Results"),
    "laps": lambda: _("Results with laps"),
    "classification": lambda: _("Classifications"),
    "standings": lambda: _("Standings"),
    "medals": lambda: _("Medals and prizes"),
    "records": lambda: _("Records"),
    "qualification": lambda: _("Qualification"),
}


def groups(states: Iterable[DocumentState]) -> list[tuple[str, str]]:
    """The words of the groups that have a list here, with their names."""
    there = {state.kind for state in states}
    return [(_GROUP_WORDS[name](), name) for name, kinds in _KINDS.items() if there.intersection(kinds)]


def scope_words() -> dict[Scope, str]:
    return {
        Scope.ALL: _("All lists"),
        Scope.CHANGED: _("Only what changed"),
        Scope.OUT: _("What went out"),
        Scope.RACE: _("This race"),
    }


def state_word(state: DocumentState) -> str:
    """How a list stands: it did not go out, holds, or says something else by now."""
    if state.last is None:
        return _("Not issued")
    if state.state is Standing.HOLDS:
        return _("Up to date")
    return _("Changed since revision {number}").format(number=state.last.revision)


def moment_word(at: datetime) -> str:
    """The time; with the day before it where that is not today."""
    if at.date() == datetime.now().date():
        return f"{at:%H:%M}"
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    return f"{day} {at:%H:%M}"


def told(state: DocumentState) -> str:
    """All that is known of a list, in a sentence or two below the table."""
    last = state.last
    if last is None:
        return _("Did not go out yet: printing or exporting makes it revision 1.")
    parts = [_("Revision {number} of {time}").format(number=last.revision, time=moment_word(last.at))]
    parts.append(_("printed {time}").format(time=moment_word(last.printed_at)) if last.printed_at else _("not printed"))
    if last.hangs:
        parts.append(_("hangs on {board}").format(board=last.hangs))
    if state.state is Standing.CHANGED:
        changes = _("; ").join(state.changes) or _("said in another way")
        parts.append(_("changed since: {changes}").format(changes=changes))
    return " · ".join(parts)


def sheet_of(states: Sequence[DocumentState], number_of: Callable[[str], int]) -> Sheet:
    """The lists as a table; `number_of` gives each the number it keeps."""
    columns = (
        Column("title", _("List"), 38),
        Column("revision", _("Revision"), 9),
        Column("state", _("State"), 22),
        Column("printed", _("Printed"), 6),
        Column("hangs", _("Hangs on"), 9),
    )
    shades: dict[int, int] = {}
    rows = tuple(
        Row(
            number_of(one.key),
            (one.title, *_cells(one)),
            shades.setdefault(one.race_id or _OF_COMPETITION, len(shades)),
        )
        for one in states
    )
    return Sheet(_KIND, Heading(), columns, rows)


def _cells(state: DocumentState) -> tuple[str, str, str, str]:
    last = state.last
    if last is None:
        return "", state_word(state), "", ""
    revision = _("{number}, {time}").format(number=last.revision, time=moment_word(last.at))
    return revision, state_word(state), moment_word(last.printed_at) if last.printed_at else "", last.hangs
