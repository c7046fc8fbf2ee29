"""Saving what can be read of a damaged results file into a new one, with a report."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from skatedesk.services import checking
from skatedesk.store import salvaging
from skatedesk.store.salvaging import Saved
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class TableCount:
    """The rows of one table: in the new file, of them without proof, and known but lost.

    `torn`: part of the table could not be read, and nothing tells what stood there.
    """

    table: str
    kept: int
    unproved: int
    lost: int
    torn: bool


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was saved; `sentences` tell it, the most important first."""

    source: Path
    target: Path
    whole: bool
    entries: int
    entries_kept: int
    tables: tuple[TableCount, ...]
    findings: tuple[str, ...]
    """What makes no sense to this program in what was saved."""

    @property
    def sentences(self) -> tuple[str, ...]:
        return (*_summary(self), *_of_journal(self), *[one for table in self.tables for one in _of_table(table)],
                *self.findings)  # fmt: skip


def save(source: Path, target: Path) -> Salvage:
    """Write what can be read of `source` into the new file `target`; the damaged one is left as it is.

    FileError where nothing can be read, or where `target` cannot be made.
    """
    saved = salvaging.salvage(source, target)
    findings = tuple(str(finding) for finding in checking.check_path(target).findings)
    return Salvage(
        source, target, saved.whole, saved.entries, saved.entries_kept, tuple(_counts(saved)), findings
    )  # fmt: skip


def _counts(saved: Saved) -> Iterator[TableCount]:
    for name in sorted(saved.kept.keys() | saved.torn):
        count = TableCount(name, saved.kept[name], saved.unproved[name], saved.lost[name], name in saved.torn)
        if count.kept or count.lost or count.torn:
            yield count


def _summary(salvage: Salvage) -> Iterator[str]:
    rows = sum(table.kept for table in salvage.tables)
    if salvage.whole:
        sentence = _("Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.")
    else:
        sentence = _(
            "{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file."
        )
    yield sentence.format(source=salvage.source.name, changes=salvage.entries, rows=rows)


def _of_journal(salvage: Salvage) -> Iterator[str]:
    if salvage.entries_kept == salvage.entries:
        return
    if salvage.entries_kept:
        sentence = _(
            "The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”."
        )
    else:
        sentence = _("The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.")
    yield sentence.format(kept=salvage.entries_kept, entries=salvage.entries, name=salvage.source.name)


def _of_table(count: TableCount) -> Iterator[str]:
    if count.unproved:
        yield ngettext(
            "{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.",
            "{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.",
            count.unproved,
        ).format(table=count.table, count=count.unproved, kept=count.kept)
    if count.lost:
        yield ngettext(
            "{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.",
            "{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.",
            count.lost,
        ).format(table=count.table, count=count.lost)
    if count.torn:
        yield _("{table}: a part could not be read, and there may have been more rows than these {kept}.").format(
            table=count.table, kept=count.kept
        )
