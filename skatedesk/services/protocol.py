"""The protocol of a competition: everything that went out of it, as chapters of one book."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle
from skatedesk.services import documents, house_styles
from skatedesk.sheets.days import date_line
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import journal
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class ProtocolPart:
    """A chapter: lists of one kind, or the results of a day."""

    title: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The whole book, in the language of its sheets."""

    title: str
    parts: tuple[ProtocolPart, ...]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(sheet for part in self.parts for sheet in part.sheets)

    @property
    def chapters(self) -> tuple[tuple[str, tuple[Sheet, ...]], ...]:
        """The parts as plain values."""
        return tuple((part.title, part.sheets) for part in self.parts)


RESULTS = ("results", "laps")
"""The lists of a race, which stand together; the races stand day by day."""

_Words = Callable[[], str]
_BEFORE: tuple[tuple[_Words, tuple[str, ...]], ...] = (
    (lambda: _("Officials"), ("officials", "race-officials")),
    (lambda: _("Programme"), ("programme",)),
    (lambda: _("Entries"), ("entries",)),
)
_AFTER: tuple[tuple[_Words, tuple[str, ...]], ...] = (
    (lambda: _("Classifications"), ("classification",)),
    (lambda: _("Medals"), ("medals",)),
    (lambda: _("Records"), ("records",)),
    (lambda: _("Standings"), ("standings",)),
    (lambda: _("Prizes"), ("prizes", "prize-totals")),
    (lambda: _("Ice and air"), ("conditions",)),
)


def protocol(
    file: ResultsFile, competition_id: int, created: datetime | None = None, style: HouseStyle | None = None
) -> Protocol:  # fmt: skip
    """The protocol as things stand; chapters in which nothing stands are left out. RuleError where nothing does."""
    chosen = style or house_styles.style_of(file, competition_id)
    kinds = {kind for _title, several in (*_BEFORE, *_AFTER) for kind in several} | set(RESULTS)
    known = [one for one in documents.offered(file, competition_id) if one.kind in kinds]
    read = documents.sheets_of(file, competition_id, [one.key for one in known], created, chosen)
    by_kind: dict[str, list[Sheet]] = {}
    for document, sheet in zip(known, read, strict=True):
        if sheet.rows:
            by_kind.setdefault(RESULTS[0] if document.kind in RESULTS else document.kind, []).append(sheet)
    with words.speaking(chosen.language, places.translations()):
        parts = (*_chapters(_BEFORE, by_kind), *_days(by_kind.get(RESULTS[0], []), chosen), *_chapters(_AFTER, by_kind))
        if not parts:
            raise RuleError(_("There is nothing in this competition yet that a protocol could hold. Add its races."))
        return Protocol(_("Protocol"), (_sealed(file, parts[0]), *parts[1:]))


def _sealed(file: ResultsFile, part: ProtocolPart) -> ProtocolPart:
    """The chapter with the head of the journal on its first list, which tells whether the journal was rewritten."""
    with file.read() as session:
        number, last = journal.head(session)
    sentence = _("Journal of the results file: {count} entries, the hash of the last one is {hash}.")
    first, *others = part.sheets
    sealed = replace(first, remarks=(*first.remarks, sentence.format(count=number, hash=last)))
    return replace(part, sheets=(sealed, *others))


def _chapters(
    chapters: Iterable[tuple[_Words, tuple[str, ...]]], by_kind: dict[str, list[Sheet]]
) -> tuple[ProtocolPart, ...]:  # fmt: skip
    found = ((title, [sheet for kind in kinds for sheet in by_kind.get(kind, ())]) for title, kinds in chapters)
    return tuple(ProtocolPart(title(), tuple(sheets)) for title, sheets in found if sheets)


def _days(results: Iterable[Sheet], style: HouseStyle) -> tuple[ProtocolPart, ...]:
    """The results race by race, the days as chapters."""
    by_day = sorted(results, key=lambda sheet: sheet.heading.day.toordinal() if sheet.heading.day else 0)
    return tuple(
        ProtocolPart(_("Results, {day}").format(day=date_line(day, style)) if day else _("Results"), tuple(sheets))
        for day, sheets in groupby(by_day, key=lambda sheet: sheet.heading.day)
    )
