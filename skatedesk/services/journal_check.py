"""Whether the journal is as it was written: the chain whole, every number there, and the tables what it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from skatedesk.store import chain, replay
from skatedesk.store.replay import Acts, Clash, RawJournal, Written
from skatedesk.words import _, ngettext

MOST = 20
"""More sentences of one kind than these are only counted."""

_COMPARED = 12
"""With more entries out of place than these, nobody moved two: it is not tried which one stood where."""


def sentences(path: Path) -> list[str]:
    """What is wrong with the journal of a file, each in a sentence that names the entry; FileError as in reading."""
    with replay.raw_journal(path) as raw:
        return list(_Look(raw).sentences())


def entry_words(number: int, at: str, label: str) -> str:
    """How an entry is named: its number, when it was written here, and what it did."""
    return _("{number} ({time}, {label})").format(number=number, time=_time(at), label=_readable(label))


@dataclass(slots=True)
class _Suspect:
    """An entry whose hash does not fit; `sure`: the next one tells that it is this one and no other."""

    entry: Written
    before: str
    sure: bool = False


class _Look:
    """One look through the journal, entry after entry."""

    def __init__(self, raw: RawJournal) -> None:
        self._raw = raw
        self._names: dict[int, str] = {}
        self._kept_states: dict[int, object] = {}
        self._suspects: list[_Suspect] = []
        self._gaps: list[str] = []
        self._others: list[str] = []
        self._clashes: list[Clash] = []
        self._last_line = 0
        self._renumbered = False

    def sentences(self) -> Iterator[str]:
        acts, tables = Acts(), self._raw.replay()
        before: Written | None = None
        computed = chain.FIRST
        for entry in self._raw.entries():
            self._names[entry.number] = entry_words(entry.number, entry.at, entry.label)
            self._kept_states[entry.number] = entry.state
            trouble = len(self._gaps) + len(self._suspects)
            computed = self._look_at_the_chain(before, computed, entry)
            if not acts.take(entry.number, entry.act, entry.of):
                self._say(_("Entry {entry} of the journal takes back or brings back what it could not."), entry)
            if not self._look_at_the_lines(entry) and not self._explained(trouble, before):
                self._say(_("The lines of entry {entry} of the journal are not numbered as they were."), entry)
            self._clashes += tables.take(entry)
            before = entry
        self._clashes += tables.clashes(self._raw)
        yield from self._gaps
        for number in self._raw.lost_lines():
            yield _("Entry {number} of the journal is missing; only its lines are there.").format(number=number)
        yield from _counted(self._chain_told())
        yield from _counted([*self._others, *self._states_told(acts)])
        yield from _counted([self._clash_told(clash) for clash in self._clashes])

    def _say(self, sentence: str, entry: Written) -> None:
        self._others.append(sentence.format(entry=self._names[entry.number]))

    def _look_at_the_lines(self, entry: Written) -> bool:
        """Whether the numbers of the lines go on; after the first that do not, no more is said."""
        first, numbers = self._last_line + 1, [line.number for line in entry.lines]
        self._last_line = max([self._last_line, *numbers])
        if self._renumbered or numbers == list(range(first, first + len(numbers))):
            return True
        self._renumbered = True
        return False

    def _look_at_the_chain(self, before: Written | None, computed: str, entry: Written) -> str:
        """Hold an entry against the one before; the hash it must have behind that."""
        expected = before.number + 1 if before else 1
        if entry.number != expected:
            self._gaps.append(_missing(expected, entry.number - 1, self._names[entry.number]))
            return entry.hash
        stored = before.hash if before else chain.FIRST
        wanted = entry.link(stored)
        follows = entry.hash == wanted
        repaired = not follows and entry.hash == entry.link(computed)
        if before and (follows or repaired) and self._suspects and self._suspects[-1].entry is before:
            self._suspects[-1].sure = True
        if not follows and not repaired:
            self._suspects.append(_Suspect(entry, stored))
        return wanted

    def _explained(self, trouble: int, before: Written | None) -> bool:
        """Whether it is known already that this entry or the one before it is not as it was."""
        if len(self._gaps) + len(self._suspects) > trouble:
            return True
        return any(suspect.entry is before for suspect in self._suspects[-1:])

    def _chain_told(self) -> list[str]:
        if len(self._suspects) > _COMPARED:
            return [self._changed(suspect) for suspect in self._suspects]
        hashes = {known for suspect in self._suspects for known in (suspect.before, suspect.entry.hash)}
        numbers = [suspect.entry.number for suspect in self._suspects]
        told: list[str] = []
        for suspect in self._suspects:
            entry = suspect.entry
            stood = next((one for one in numbers if any(entry.hash == entry.link(each, one) for each in hashes)), None)
            if stood is None:
                told.append(self._changed(suspect))
            elif stood != entry.number:
                sentence = _("Entry {entry} of the journal was moved: it was written as number {number}.")
                told.append(sentence.format(entry=self._names[entry.number], number=stood))
        return told or [self._changed(suspect) for suspect in self._suspects[:1]]

    def _changed(self, suspect: _Suspect) -> str:
        sentence = (
            _("Entry {entry} of the journal was changed after it was written.")
            if suspect.sure
            else _("Entry {entry} of the journal was changed after it was written, or the one before it.")
        )
        return sentence.format(entry=self._names[suspect.entry.number])

    def _states_told(self, acts: Acts) -> Iterator[str]:
        sentence = _("Entry {entry} of the journal is marked as {kept}, but it is {state}.")
        for number, kept in self._kept_states.items():
            state = acts.states[number]
            if kept != state:
                yield sentence.format(entry=self._names[number], kept=_state_word(kept), state=_state_word(state))

    def _clash_told(self, clash: Clash) -> str:
        place = _("row {row} of {table}").format(row=clash.row_id, table=clash.table)
        left = self._names.get(clash.left_by, "")
        if clash.found_by:
            sentence = _("Entry {entry} of the journal found {place} changed past the journal.")
            return sentence.format(entry=self._names[clash.found_by], place=place)
        if not clash.is_there:
            sentence = _("Past the journal, {place} was taken out; entry {entry} wrote it last.")
        elif clash.column:
            sentence = _("Past the journal, {place} was changed: {column} is not as entry {entry} left it.")
        elif left:
            sentence = _("Past the journal, {place} was put in again after entry {entry} took it out.")
        else:
            sentence = _("Past the journal, {place} was put in: no entry has it.")
        return sentence.format(place=place, column=clash.column, entry=left)


def _missing(first: int, last: int, following: str) -> str:
    if first == last:
        sentence = _("Entry {first} of the journal is missing; it stood before entry {entry}.")
    else:
        sentence = _("Entries {first} to {last} of the journal are missing; they stood before entry {entry}.")
    return sentence.format(first=first, last=last, entry=following)


def _counted(told: list[str]) -> list[str]:
    rest = len(told) - MOST
    if rest <= 0:
        return told
    more = ngettext("And {count} more of this kind.", "And {count} more of this kind.", rest).format(count=rest)
    return [*told[:MOST], more]


def _state_word(state: object) -> str:
    known = {"done": _("done"), "undone": _("undone"), "dropped": _("dropped")}
    return known.get(str(state), f"“{_readable(state)}”")


def _time(at: object) -> str:
    try:
        return f"{datetime.fromisoformat(str(at)).astimezone():%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError):
        return _readable(at)


def _readable(text: object) -> str:
    """A text that may have been tampered with, so that it can be printed."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in str(text))
