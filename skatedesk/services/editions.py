"""Letting lists go out: numbered editions, what becomes of them, and what they put an end to. Each act has one undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from skatedesk import places, words
from skatedesk.domain.house_style import HouseStyle
from skatedesk.services import document_kinds, house_styles, papers
from skatedesk.services.changes import Changed, announced
from skatedesk.services.document_kinds import Reading
from skatedesk.services.document_stock import Document, stock_of
from skatedesk.services.documents import concerned, maker, named, next_revision
from skatedesk.sheets.content import Content, digest_of
from skatedesk.sheets.days import time_text
from skatedesk.sheets.difference import difference
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import edition_queries, record_queries
from skatedesk.store.edition_queries import AFTER, SAID, Edition, edition_rows, kept_moment
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import EditionRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Replaced:
    """An edition that no longer holds: the files with it alone, and what is to be said on them."""

    document: Document
    revision: int
    files: tuple[Path, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Issued:
    """Lists that went out: the sheets and the ids of their editions, in the order asked for.

    `fresh` are the editions that are new; the others stand as they were. `changed` is the act to be announced.
    """

    changed: Changed
    sheets: tuple[Sheet, ...]
    editions: tuple[int, ...]
    fresh: frozenset[int]
    replaced: tuple[Replaced, ...] = ()


def issue(
    file: ResultsFile, competition_id: int, keys: Sequence[str], at: datetime, style: HouseStyle | None = None
) -> Issued:  # fmt: skip
    """Let lists go out: each that says something else than its last edition gets the next number."""
    chosen = style or house_styles.style_of(file, competition_id)
    with file.read() as session:
        known_change = record_queries.last_change(session)
    stock = stock_of(file, competition_id)
    wanted = named(document_kinds.offered(stock), keys)
    reading = Reading(file, stock.competition, at, chosen)
    contents = papers.contents(maker(reading, wanted))
    with file.change() as change:
        act = _Issuing(change, competition_id, at, chosen, record_queries.last_change(change.session))
        meanwhile = edition_queries.changes_since(change.session, known_change)
        late = [at for at, document in enumerate(wanted) if concerned(meanwhile, document)]
        if late:
            # Nobody else can change anything now, so that these few are read as they are.
            reading = Reading(file, stock.competition, at, chosen)
            anew = papers.contents(maker(reading, [wanted[at] for at in late]))
            contents = [anew[late.index(at)] if at in late else content for at, content in enumerate(contents)]
        editions = [act.edition(document, content) for document, content in zip(wanted, contents, strict=True)]
        change.label = act.label()
    sheets = papers.dressed_with_content(file, competition_id, maker(reading, wanted), chosen)
    return Issued(
        announced(change),
        tuple(one.sheet for one in sheets),
        tuple(editions),
        frozenset(act.fresh),
        tuple(act.replaced),
    )


def printed(file: ResultsFile, edition_ids: Iterable[int], at: datetime) -> Changed:
    """These editions were printed."""
    with file.change() as change:
        rows = edition_rows(change.session, edition_ids)
        for row in rows:
            row.printed_at = kept_moment(at)
        sentence = ngettext("{count} list printed", "{count} lists printed", len(rows))
        change.label = sentence.format(count=len(rows))
    return announced(change)


def hangs(file: ResultsFile, edition_id: int, where: str) -> Changed:
    """An edition hangs on this notice board; an empty name takes it down."""
    board = " ".join(where.split())
    with file.change() as change:
        for row in edition_rows(change.session, [edition_id]):
            row.hangs = board
        change.label = (
            _("On the notice board: {board}").format(board=board) if board else _("Taken off the notice board")
        )
    return announced(change)


def wrote(file: ResultsFile, edition_id: int, paths: Iterable[Path]) -> Changed:
    """An edition was written to these files."""
    return wrote_all(file, {edition_id: tuple(paths)})


def wrote_all(file: ResultsFile, written: dict[int, tuple[Path, ...]]) -> Changed:
    """Several editions were written, each to these files."""
    with file.change() as change:
        for row in edition_rows(change.session, written):
            names = [str(path.resolve()) for path in written[row.id]]
            row.files = [*row.files, *[name for name in names if name not in row.files]]
        count = len({path for paths in written.values() for path in paths})
        change.label = ngettext("{count} file written", "{count} files written", count).format(count=count)
    return announced(change)


def numbers(sheets: Iterable[Sheet]) -> str:
    """Which revisions these are, in words: one number, or the lowest and the highest."""
    known = {sheet.revision.number for sheet in sheets if sheet.revision}
    if len(known) == 1:
        return _("revision {number}").format(number=min(known))
    return _("revisions {first} to {last}").format(first=min(known), last=max(known))


class _Issuing:
    """Editions being made, within one change."""

    def __init__(self, change: Change, competition_id: int, at: datetime, style: HouseStyle, after: int) -> None:
        self._change, self._held, self._at, self._style, self._after = change, competition_id, at, style, after
        self._known = edition_queries.editions(change.session, competition_id)
        self.fresh: list[int] = []
        self.replaced: list[Replaced] = []
        self._titles: list[str] = []

    def edition(self, document: Document, content: Content) -> int:
        """The edition that says this: the last one, or a new one."""
        editions = self._known.get(document.key, ())
        last = editions[-1] if editions else None
        number, start_list = next_revision(self._change.session, document, last)
        digest = digest_of(content)
        own = number if start_list is None and document.kind == document_kinds.START else None
        if last is not None and last.digest == digest and own in (None, last.revision):
            return last.id
        if start_list is not None and document.race_id is not None:
            self._change.session.add(start_list)
            self._change.races.add(document.race_id)
        row = self._row(document, number, digest, content, last)
        self._titles.append(_("{title}, revision {revision}").format(title=document.title, revision=number))
        self.fresh.append(row.id)
        return row.id

    def label(self) -> str:
        """What the act is called: the one list, or how many."""
        if len(self._titles) == 1:
            return self._titles[0]
        count = len(self._titles)
        return ngettext("{count} list issued", "{count} lists issued", count).format(count=count)

    def _row(
        self, document: Document, number: int, digest: str, content: Content, last: Edition | None
    ) -> EditionRow:  # fmt: skip
        changes: tuple[str, ...] = ()
        if last is not None:
            with words.speaking(self._style.language, places.translations()):
                changes = difference(edition_queries.said(self._change.session, last.id), content)
                self.replaced.append(Replaced(document, last.revision, self._alone(last), self._sentence(number)))
        row = EditionRow(
            competition_id=self._held,
            race_id=document.race_id,
            document=document.key,
            revision=number,
            at=kept_moment(self._at),
            state=content["heading"]["state"],
            digest=digest,
            content={AFTER: self._after, SAID: content},
            changes=list(changes),
            files=[],
        )
        self._change.session.add(row)
        self._change.session.flush()
        return row

    def _alone(self, last: Edition) -> tuple[Path, ...]:
        """The files that hold this list and no other one."""
        others = {
            name for several in self._known.values() for one in several if one.id != last.id for name in one.files
        }
        return tuple(Path(name) for name in last.files if name not in others)

    def _sentence(self, number: int) -> str:
        sentence = _("Superseded by revision {revision}, {time}")
        return sentence.format(revision=number, time=time_text(self._at, self._style))
