"""The checklist of a competition: lines that tick themselves, and lines that are ticked by hand. Each act has one undo.

Where nobody changed it, a competition has the usual list, which is not kept in the file until somebody does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.errors import RuleError
from skatedesk.services import checklist_facts, timetable_day
from skatedesk.services.changes import Changed, announced
from skatedesk.services.checklist_facts import FACTS, OF_DESK, Progress
from skatedesk.services.timetable_day import Day, Meeting
from skatedesk.store import day_queries
from skatedesk.store.day_queries import KeptItem
from skatedesk.store.edition_queries import kept_moment, moment
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import ChecklistItemRow
from skatedesk.words import _

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the checklist; `place` counts from 1 and names it in every act.

    `ticks_itself`: its fact says whether it is done; `progress` is what the fact says. `by_hand`: an official's word
    counts instead, given at `at`.
    """

    place: int
    words: str
    fact: str
    done: bool
    ticks_itself: bool
    by_hand: bool = False
    at: datetime | None = None
    progress: Progress | None = None


def items(
    file: ResultsFile, competition_id: int, now: datetime, at_desk: Mapping[str, bool] | None = None
) -> tuple[Item, ...]:  # fmt: skip
    """The checklist as it stands; `at_desk` tells of the facts that the file does not know."""
    with file.read() as session:
        meeting = timetable_day.read(session, competition_id, now)
        return items_in(session, competition_id, meeting, meeting.chosen(), at_desk)


def items_in(
    session: Session, competition_id: int, meeting: Meeting, day: Day | None, at_desk: Mapping[str, bool] | None = None
) -> tuple[Item, ...]:  # fmt: skip
    """The same of a competition that is read already."""
    kept = day_queries.checklist(session, competition_id) or _usual()
    known = checklist_facts.progress(session, competition_id, meeting, day)
    known |= {fact: Progress(int(done), 1) for fact, done in (at_desk or {}).items()}
    return tuple(_item(place, one, known.get(one.fact)) for place, one in enumerate(kept, start=1))


def tick(file: ResultsFile, competition_id: int, place: int, done: bool, now: datetime) -> Changed:
    """Say by hand that a line is done, or that it is not, whatever its fact says."""
    with file.change() as change:
        row = _row(change, competition_id, place)
        row.by_hand, row.done_at = True, kept_moment(now) if done else ""
        label = _("Ticked: {words}") if done else _("Not ticked any more: {words}")
        change.label = label.format(words=_words(row))
    return announced(change)


def by_itself(file: ResultsFile, competition_id: int, place: int) -> Changed:
    """Let a line tick itself again."""
    with file.change() as change:
        row = _row(change, competition_id, place)
        row.by_hand, row.done_at = False, ""
        change.label = _("Ticks itself again: {words}").format(words=_words(row))
    return announced(change)


def add(file: ResultsFile, competition_id: int, words: str) -> Changed:
    """Add a line of one's own at the end; it is ticked by hand."""
    with file.change() as change:
        kept = _rows(change, competition_id)
        row = ChecklistItemRow(competition_id=competition_id, place=len(kept) + 1, words=_checked(words))
        change.session.add(row)
        change.label = _("New on the checklist: {words}").format(words=row.words)
    return announced(change, made=len(kept) + 1)


def rename(file: ResultsFile, competition_id: int, place: int, words: str) -> Changed:
    """Call a line differently; one with a fact still ticks itself, and gets its usual words back by empty ones."""
    with file.change() as change:
        row = _row(change, competition_id, place)
        own = checklist_facts.words().get(row.fact, "")
        row.words = "" if own and words.strip() in ("", own) else _checked(words)
        change.label = _("Checklist: {words}").format(words=_words(row))
    return announced(change)


def remove(file: ResultsFile, competition_id: int, place: int) -> Changed:
    """Take a line out. Without any line the usual list holds again."""
    with file.change() as change:
        row = _row(change, competition_id, place)
        words = _words(row)
        change.session.delete(row)
        _number(kept for kept in _rows(change, competition_id) if kept is not row)
        change.label = _("Off the checklist: {words}").format(words=words)
    return announced(change)


def move(file: ResultsFile, competition_id: int, place: int, by: int) -> Changed:
    """Move a line up or down; at the ends it stays."""
    with file.change() as change:
        kept = _rows(change, competition_id)
        row = _row(change, competition_id, place)
        kept.remove(row)
        kept.insert(max(0, place - 1 + by), row)
        _number(kept)
        change.label = _("Checklist in another order: {words}").format(words=_words(row))
    return announced(change)


def take_list(file: ResultsFile, competition_id: int, name: str) -> Changed:
    """Take one of the lists that come with the program in place of the one there."""
    with file.change() as change:
        for row in day_queries.checklist_rows(change.session, competition_id):
            change.session.delete(row)
        change.session.flush()
        facts = checklist_facts.lists()[name]
        change.session.add_all(_new_rows(competition_id, (KeptItem("", fact) for fact in facts)))
        change.label = _("Checklist: {words}").format(words=checklist_facts.list_words()[name])
    return announced(change)


# --- rows -----------------------------------------------------------------------------------------------------


def _usual() -> tuple[KeptItem, ...]:
    first = next(iter(checklist_facts.lists().values()))
    return tuple(KeptItem("", fact) for fact in first)


def _rows(change: Change, competition_id: int) -> list[ChecklistItemRow]:
    """The rows to be changed; the usual list is put into the file where there are none."""
    kept = day_queries.checklist_rows(change.session, competition_id)
    if not kept:
        kept = _new_rows(competition_id, _usual())
        change.session.add_all(kept)
        change.session.flush()
    return kept


def _row(change: Change, competition_id: int, place: int) -> ChecklistItemRow:
    kept = _rows(change, competition_id)
    if not 1 <= place <= len(kept):
        raise RuleError(_("The checklist has no line {number} any more.").format(number=place))
    return kept[place - 1]


def _new_rows(competition_id: int, kept: Iterable[KeptItem]) -> list[ChecklistItemRow]:
    return [
        ChecklistItemRow(competition_id=competition_id, place=place, words=one.words, fact=one.fact)
        for place, one in enumerate(kept, start=1)
    ]


def _number(kept: Iterable[ChecklistItemRow]) -> None:
    for place, row in enumerate(kept, start=1):
        row.place = place


def _checked(words: str) -> str:
    plain = " ".join(words.split())
    if not plain:
        raise RuleError(_("Say what is to be done, such as Timing tested."))
    if len(plain) > LONGEST:
        sentence = _("A line of the checklist has at most {most} letters. Say it in fewer words.")
        raise RuleError(sentence.format(most=LONGEST))
    return plain


def _words(one: ChecklistItemRow | KeptItem) -> str:
    return one.words or checklist_facts.words().get(one.fact, one.fact)


def _item(place: int, one: KeptItem, progress: Progress | None) -> Item:
    ticks_itself = one.fact in FACTS | OF_DESK
    if one.by_hand or not ticks_itself:
        at = moment(one.done_at) if one.done_at else None
        return Item(place, _words(one), one.fact, bool(one.done_at), ticks_itself, one.by_hand, at, progress)
    done = progress is not None and progress.is_done
    return Item(place, _words(one), one.fact, done, ticks_itself, progress=progress)
