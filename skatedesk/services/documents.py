"""What can go out of a competition: which lists there are, which editions went out, and what changed since.

A list is read again only where a change in the journal concerns it, so that this may be asked after every change.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from weakref import WeakKeyDictionary

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.domain.races import Competition
from skatedesk.services import document_kinds, house_styles, list_sets, lists, papers, start_listing
from skatedesk.services.document_kinds import START, Reading
from skatedesk.services.document_stock import Document, Stock, stock_of
from skatedesk.services.papers import Dressed
from skatedesk.services.start_list_change import revision_row
from skatedesk.sheets.content import Content, digest_of
from skatedesk.sheets.difference import difference
from skatedesk.sheets.sheet import Revision, Sheet
from skatedesk.store import edition_queries, record_queries
from skatedesk.store.edition_queries import Edition, JournalChange
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import StartListRow
from skatedesk.words import _

_OF_PAPER = frozenset(
    {"editions", "start_lists", "pictures", "house_styles", "bulletins", "approvals", "breaks", "checklist_items"}
)
"""Tables of what goes out, and of the day at the desk; nothing that a list says stands in them."""

_OF_RESULTS = frozenset({"attempts", "passings", "sprints"})

_OF_ALL = frozenset(
    {
        "seasons", "competitions", "competition_officials", "skaters", "skater_aliases", "teams", "imported_times",
        "records", "careers", "rank_rulings",
    }
)  # fmt: skip
"""Tables that lists of several races go by."""


class Standing(StrEnum):
    """Where a list stands: nothing went out yet, what went out holds, or it says something else by now."""

    NEVER = "never issued"
    HOLDS = "up to date"
    CHANGED = "changed since"


@dataclass(frozen=True, slots=True)
class DocumentState:
    """A list that can go out, with the last edition of it; `changes` tell what is not as in that one.

    `printed` is the edition that was printed last, `hanging` are those on notice boards, old ones too.
    """

    document: Document
    state: Standing
    last: Edition | None = None
    changes: tuple[str, ...] = ()
    printed: Edition | None = None
    hanging: tuple[Edition, ...] = ()

    @property
    def to_print(self) -> bool:
        """Whether what was printed of it no longer holds."""
        return self.printed is not None and (self.state is Standing.CHANGED or self.printed != self.last)

    @property
    def key(self) -> str:
        return self.document.key

    @property
    def kind(self) -> str:
        return self.document.kind

    @property
    def title(self) -> str:
        return self.document.title

    @property
    def race_id(self) -> int | None:
        return self.document.race_id


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a list said when it was read after the change of this number; `content` where it was read."""

    change: int
    digest: str
    content: Content | None = None


_seen: WeakKeyDictionary[ResultsFile, dict[tuple[int, str], _Seen]] = WeakKeyDictionary()


def offered(file: ResultsFile, competition_id: int) -> tuple[Document, ...]:
    """The lists that can go out now, in the order of a notice board; none of them is read."""
    return tuple(document_kinds.offered(stock_of(file, competition_id)))


def documents(file: ResultsFile, competition_id: int) -> tuple[DocumentState, ...]:
    """The same with their editions, and what changed since; in any thread."""
    stock = stock_of(file, competition_id)
    found = tuple(document_kinds.offered(stock))
    look = _Look(file, stock)
    return tuple(look.at(document) for document in found)


def changed(file: ResultsFile, competition_id: int) -> tuple[DocumentState, ...]:
    """The lists that went out and say something else by now: what is to go out again."""
    return tuple(one for one in documents(file, competition_id) if one.state is Standing.CHANGED)


def to_print(file: ResultsFile, competition_id: int) -> tuple[DocumentState, ...]:
    """The lists that were printed and of which the paper no longer holds, whether a new edition went out or not."""
    return tuple(one for one in documents(file, competition_id) if one.to_print)


def keys_of_race(file: ResultsFile, race_id: int) -> tuple[str, ...]:
    """The documents that go out when a race is exported: result, laps, start list."""
    held = lists.competition_of(file, race_id)
    kinds = ("results", "laps", "start")
    found = [one for one in offered(file, held.id) if one.race_id == race_id and one.kind in kinds]
    return tuple(one.key for one in sorted(found, key=lambda one: kinds.index(one.kind)))


def keys_of_competition(file: ResultsFile, competition: Competition) -> tuple[str, ...]:
    """Those that go out with a competition: all results, classifications, a medal table that counts, standings."""
    kinds = ["results", "classification", "standings"]
    if list_sets.has_medal_table(file, competition):
        kinds.append("medals")
    return tuple(one.key for one in offered(file, competition.id) if one.kind in kinds)


def sheet_of(
    file: ResultsFile, competition_id: int, key: str, created: datetime | None = None, style: HouseStyle | None = None
) -> Sheet:
    """One list as it would go out now; its revision has no time where it did not go out yet."""
    return sheets_of(file, competition_id, [key], created, style)[0]


def sheets_of(
    file: ResultsFile,
    competition_id: int,
    keys: Iterable[str],
    created: datetime | None = None,
    style: HouseStyle | None = None,
) -> tuple[Sheet, ...]:
    """Several of them, in this order."""
    stock = stock_of(file, competition_id)
    wanted = named(document_kinds.offered(stock), keys)
    chosen = style or house_styles.style_of(file, competition_id)
    reading = Reading(file, stock.competition, created or datetime.now(), chosen)
    found = papers.dressed_with_content(file, competition_id, maker(reading, wanted), chosen)
    with file.read() as session, words.speaking(chosen.language, places.translations()):
        known = edition_queries.editions(session, competition_id)
        return tuple(
            one.sheet if one.sheet.revision else _not_issued(session, document, one, known.get(document.key, ()))
            for document, one in zip(wanted, found, strict=True)
        )


def maker(reading: Reading, wanted: Sequence[Document]) -> Callable[[HouseStyle], list[Sheet]]:
    """Makes these lists in any language, all of the same results."""

    def make(style: HouseStyle) -> list[Sheet]:
        spoken = reading.again(style)
        return [document_kinds.read(spoken, document) for document in wanted]

    return make


def named(known: Iterable[Document], keys: Iterable[str]) -> list[Document]:
    """The documents of these keys; RuleError for one that there is not."""
    by_key = {document.key: document for document in known}
    for key in keys:
        if key not in by_key:
            raise RuleError(_("There is no list “{key}” of this competition.").format(key=key))
    return [by_key[key] for key in keys]


def next_revision(session: Session, document: Document, last: Edition | None) -> tuple[int, StartListRow | None]:
    """The number of the next edition. A start list counts its own; the row of one that is still to be issued."""
    number = last.revision + 1 if last else 1
    if document.kind != START or document.race_id is None:
        return number, None
    found = start_listing.read(session, document.race_id)
    lines = found.lines()
    if found.is_issued(lines) and found.revision >= number:
        return found.revision, None
    row = revision_row(found, lines, "")
    row.revision = max(row.revision, number)
    return row.revision, row


def _not_issued(session: Session, document: Document, one: Dressed, editions: Sequence[Edition]) -> Sheet:
    """The sheet with the revision it would become."""
    last = editions[-1] if editions else None
    revision = Revision(next_revision(session, document, last)[0], one.digest)
    if last is not None:
        changes = difference(edition_queries.said(session, last.id), one.content)
        revision = replace(revision, replaces=last.revision, replaced_at=last.at, changes=changes)
    return replace(one.sheet, revision=revision)


class _Look:
    """A look at the lists of a competition, with the changes since they were read last."""

    def __init__(self, file: ResultsFile, stock: Stock) -> None:
        self._file = file
        self._held = stock.competition.id
        self._seen = _seen.setdefault(file, {})
        self._reading = Reading(file, stock.competition, datetime.now(), USUAL)
        with file.read() as session:
            self._editions = edition_queries.editions(session, self._held)
            self._now = record_queries.last_change(session)
            since = min((self._known(known[-1]).change for known in self._editions.values()), default=self._now)
            self._changes = edition_queries.changes_since(session, since) if since < self._now else []
            self._starts = edition_queries.start_revisions(session, self._held)

    def at(self, document: Document) -> DocumentState:
        editions = self._editions.get(document.key, ())
        if not editions:
            return DocumentState(document, Standing.NEVER)
        last, known = editions[-1], self._known(editions[-1])
        if concerned([change for change in self._changes if change.number > known.change], document):
            known = self._read(document)
        else:
            known = replace(known, change=self._now)
        self._seen[self._held, document.key] = known
        own = self._starts.get(document.race_id or 0, last.revision) if document.kind == START else last.revision
        holds = (known.digest, own) == (last.digest, last.revision)
        return DocumentState(
            document,
            Standing.HOLDS if holds else Standing.CHANGED,
            last,
            () if holds else self._difference(document, last, known),
            next((one for one in reversed(editions) if one.printed_at), None),
            tuple(one for one in editions if one.hangs),
        )

    def _known(self, last: Edition) -> _Seen:
        """What a list said when it was read last, or when it went out, whichever was later."""
        seen = self._seen.get((self._held, last.document))
        return seen if seen is not None and seen.change >= last.after else _Seen(last.after, last.digest)

    def _read(self, document: Document) -> _Seen:
        (content,) = papers.contents(maker(self._reading, [document]))
        return _Seen(self._now, digest_of(content), content)

    def _difference(self, document: Document, last: Edition, known: _Seen) -> tuple[str, ...]:
        content = known.content or self._read(document).content
        with self._file.read() as session:
            before = edition_queries.said(session, last.id)
        return difference(before, content) if content else ()


def concerned(changes: Iterable[JournalChange], document: Document) -> bool:
    """Whether any of these changes may stand on this list."""
    return any(_concerns(change, document) for change in changes)


def _concerns(change: JournalChange, document: Document) -> bool:
    """Whether what was changed may stand on this list."""
    tables = change.tables - _OF_PAPER
    if not tables or (not document.of_results and tables <= _OF_RESULTS):
        return False
    return bool(tables & _OF_ALL) or not change.races or bool(change.races & document.races)
