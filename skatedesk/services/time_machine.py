"""The file as it stood at an earlier moment: any list of then, and what became different between two moments."""

import re
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.services import document_kinds, documents, lists, papers
from skatedesk.services.document_kinds import Reading
from skatedesk.services.document_stock import Document, stock_of
from skatedesk.sheets.content import Content, digest_of
from skatedesk.sheets.days import moment_text
from skatedesk.sheets.difference import difference
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import edition_queries, journal, past
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

_CLOCK = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?")
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Differing:
    """A list that is not as it was: with what it says otherwise, or `came` or `went` as a whole."""

    document: Document
    changes: tuple[str, ...] = ()
    came: bool = False
    went: bool = False

    @property
    def sentence(self) -> str:
        """What is different, in one line."""
        if self.came:
            return _("new")
        return _("no longer there") if self.went else "; ".join(self.changes)


def moment_of(text: str, now: datetime) -> datetime:
    """A moment as somebody writes it: `2025-11-14 14:32`, `14:32:05` of today, or a day.

    What is named counts in to its end: at 14:32 stands what was entered while the clock showed 14:32.
    """
    return span_of(text, now)[1]


def span_of(text: str, now: datetime) -> tuple[datetime, datetime]:
    """The first and the last instant of the day, the minute or the second that is named."""
    day_part, _space, clock_part = text.strip().replace("T", " ").rpartition(" ")
    try:
        if not day_part and ":" not in clock_part and "-" in clock_part:
            midnight = datetime.fromisoformat(clock_part)
            return midnight, midnight + timedelta(days=1) - _INSTANT
        day = datetime.fromisoformat(day_part.strip()).date() if day_part else now.date()
        found = _CLOCK.fullmatch(clock_part)
        if found is None:
            raise ValueError(clock_part)
        clock = time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
    except (ValueError, OverflowError):
        sentence = _("“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.")
        raise RuleError(sentence.format(text=text)) from None
    unit = timedelta(seconds=1) if found["second"] else timedelta(minutes=1)
    first = datetime.combine(day, clock)
    return first, first + unit - _INSTANT


def as_it_stood(file: ResultsFile, moment: datetime) -> ResultsFile:
    """The file as it was at this moment, in the time of this place; to be looked at only, and closed.

    RuleError where there was nothing in it yet.
    """
    with file.read() as session:
        number, first = past.number_at(session, moment), past.first_moment(session)
    if number == 0:
        begun = _("it is empty") if first is None else moment_text(first.astimezone(), USUAL)
        sentence = _("At {moment} there was nothing in this file yet. Its first entry: {first}.")
        raise RuleError(sentence.format(moment=moment_text(moment.astimezone(), USUAL), first=begun))
    return past.PastFile.after(file, number)


def sheets_at(
    then: ResultsFile,
    moment: datetime,
    competition_id: int,
    keys: Sequence[str],
    created: datetime,
    style: HouseStyle | None = None,
) -> tuple[Sheet, ...]:
    """Lists of a file as it stood; each says of which moment it is."""
    return tuple(
        _dated(sheet, moment) for sheet in documents.sheets_of(then, competition_id, keys, created, style)
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """Which lists a competition had then, and one of them."""

    documents: tuple[Document, ...]
    sheet: Sheet | None = None
    key: str = ""


def look(file: ResultsFile, competition_id: int, moment: datetime, key: str = "") -> Look:
    """The list of this key as it stood, or the first one where there was no such list; in any thread."""
    with closing(as_it_stood(file, moment)) as then:
        known = _offered(then, competition_id)
        if not known:
            return Look(())
        chosen = key if key in known else next(iter(known))
        (sheet,) = sheets_at(then, moment, competition_id, [chosen], datetime.now())
        return Look(tuple(known.values()), sheet, chosen)


def differences(
    file: ResultsFile, competition_id: int, earlier: datetime, later: datetime | None = None
) -> tuple[Differing, ...]:  # fmt: skip
    """The lists of a competition that differ between two moments, and how; without a later one, from now."""
    with ExitStack() as open_files:
        before = open_files.enter_context(closing(as_it_stood(file, earlier)))
        after = file if later is None else open_files.enter_context(closing(as_it_stood(file, later)))
        return differences_of(before, after, competition_id)


def differences_of(before: ResultsFile, after: ResultsFile, competition_id: int) -> tuple[Differing, ...]:
    """The same of a file as it stood, and as it stood later or stands now."""
    old, new = _offered(before, competition_id), _offered(after, competition_id)
    with before.read() as session:
        number = journal.head(session)[0]
    with after.read() as session:
        changes = edition_queries.changes_since(session, number)
    both = [key for key, document in new.items() if key in old and documents.concerned(changes, document)]
    said_then = dict(zip(both, _contents(before, competition_id, both), strict=True))
    said_after = dict(zip(both, _contents(after, competition_id, both), strict=True))
    found: list[Differing] = []
    for key, document in new.items():
        if key not in old:
            found.append(Differing(document, came=True))
        elif key in said_then and digest_of(said_then[key]) != digest_of(said_after[key]):
            found.append(Differing(document, difference(said_then[key], said_after[key])))
    return (*found, *(Differing(document, went=True) for key, document in old.items() if key not in new))


def _offered(file: ResultsFile, competition_id: int) -> dict[str, Document]:
    """The lists that there were; none of a competition that was not there."""
    if competition_id not in {one.id for one in lists.competitions(file)}:
        return {}
    return {document.key: document for document in documents.offered(file, competition_id)}


def _contents(file: ResultsFile, competition_id: int, keys: Sequence[str]) -> list[Content]:
    if not keys:
        return []
    stock = stock_of(file, competition_id)
    reading = Reading(file, stock.competition, datetime.now(), USUAL)
    return papers.contents(documents.maker(reading, documents.named(document_kinds.offered(stock), keys)))


def _dated(sheet: Sheet, moment: datetime) -> Sheet:
    """The sheet with a remark of which moment it is, in its own language."""
    with words.speaking(sheet.style.language, places.translations()):
        remark = _("As it stood on {moment}.").format(moment=moment_text(moment.astimezone(), sheet.style))
    second = None if sheet.second is None else _dated(sheet.second, moment)
    return replace(sheet, remarks=(*sheet.remarks, remark), second=second)
