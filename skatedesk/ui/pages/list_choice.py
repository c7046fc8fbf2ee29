"""The rankings that have no page of their own: which there are, how each is read, and the list to choose from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidgetItem, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Sex
from skatedesk.domain.schemes import QualifyingEvent
from skatedesk.exports.names import plain_name
from skatedesk.services import classification, list_sets, medals, prizes, qualification, standings
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.classification_list import combination_word, sex_word
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.pages.cup_list import NAME_ROLE, CupList
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _


class Listed(StrEnum):
    """What a list is of; the parts of the prizes are named as their sheet names them."""

    CLASSIFICATION = "classification"
    MEDALS = "medals"
    COUNTS = "podium counts"
    PODIUMS = "podiums"
    RACES = "races"
    SKATERS = "skater"
    TEAMS = "team"
    NATIONS = "nation"
    QUALIFICATION = "qualification"

    @property
    def has_scope(self) -> bool:
        """Whether all of the series can be added up."""
        return self not in (Listed.CLASSIFICATION, Listed.QUALIFICATION)


@dataclass(frozen=True, slots=True)
class Offer:
    """A list that can be chosen. `which` is the sex of a classification or the name of a scheme."""

    listed: Listed
    group: str
    words: str
    which: str = ""
    events: tuple[QualifyingEvent, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.listed} {self.which}".strip()


@dataclass(frozen=True, slots=True)
class Wanted:
    """The list to read: of one competition, or with `series` of all like it; of a scheme the event, and after when."""

    offer: Offer
    competition: Competition
    series: bool = False
    event: str = ""
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A list as it was read; `missing` says what an empty one waits for, `competitions` what it may end with."""

    wanted: Wanted
    sheet: Sheet
    missing: str
    competitions: tuple[Competition, ...] = ()
    after: int | None = None

    @property
    def stem(self) -> str:
        """What a file with the list is called."""
        offer, held = self.wanted.offer, list_sets.stem(self.wanted.competition)
        parts = [offer.listed, offer.which, self.wanted.event]
        if not offer.listed.has_scope:
            parts.insert(0, held if offer.listed is Listed.CLASSIFICATION else "")
        else:
            parts.insert(0, "series" if self.wanted.series else held)
        return plain_name(" ".join(parts))


# --- which there are -----------------------------------------------------------------------------------------


def offers(file: ResultsFile, competition: Competition) -> tuple[Offer, ...]:
    """The lists of a competition, and those of the season that go by its results."""
    found = [
        Offer(
            Listed.CLASSIFICATION,
            _("Classifications"),
            f"{combination_word(view.classification.combination.name)} {sex_word(view.sex)}",
            view.sex,
        )
        for view in classification.classifications(file, competition)
    ]
    return (*found, *_of_medals(), *_of_prizes(), *_of_schemes(file, competition.season))


def _of_medals() -> tuple[Offer, ...]:
    words = {
        Listed.MEDALS: _("Medal table"),
        Listed.COUNTS: _("Podiums by distance"),
        Listed.PODIUMS: _("Podiums"),
    }
    return tuple(Offer(listed, _("Medals"), text) for listed, text in words.items())


def _of_prizes() -> tuple[Offer, ...]:
    words = {
        Listed.RACES: _("By race"),
        Listed.SKATERS: _("Skaters"),
        Listed.TEAMS: _("Teams"),
        Listed.NATIONS: _("Nations"),
    }
    return tuple(Offer(listed, _("Prizes"), text) for listed, text in words.items())


def _of_schemes(file: ResultsFile, season: str) -> Iterator[Offer]:
    """The championships somebody can qualify for by races of this file, those of the season before the others."""
    try:
        cups = standings.cups(file)
    except RuleError:
        return  # no season counts for anything
    for scheme, events in qualification.offered(cups, season):
        group = _("Qualification") if scheme.season == season else _("Numbers of other seasons")
        yield Offer(Listed.QUALIFICATION, group, scheme.championship, scheme.name, events)


# --- how each is read ----------------------------------------------------------------------------------------


def read(file: ResultsFile, wanted: Wanted) -> Reading:
    """Read a list; for any thread. RuleError where something is missing that it cannot do without."""
    listed = wanted.offer.listed
    if listed is Listed.CLASSIFICATION:
        sheet = classification.classification(file, wanted.competition.id, Sex(wanted.offer.which)).sheet()
        return Reading(wanted, sheet, _("Nobody has skated yet. The first time entered begins the classification."))
    if listed is Listed.QUALIFICATION:
        return _qualification(file, wanted)
    if listed in (Listed.MEDALS, Listed.COUNTS, Listed.PODIUMS):
        return _medals(file, wanted)
    return _prizes(file, wanted)


def _scope(wanted: Wanted) -> tuple[int | None, str]:
    return (None if wanted.series else wanted.competition.number), wanted.competition.series


def _medals(file: ResultsFile, wanted: Wanted) -> Reading:
    view = medals.medals(file, *_scope(wanted))
    listed = wanted.offer.listed
    sheet = view.sheet() if listed is Listed.MEDALS else view.podium_sheets()[listed is Listed.PODIUMS]
    return Reading(
        wanted, sheet, _("No medals yet: a race gives them once everybody in it has a time or another result.")
    )


def _prizes(file: ResultsFile, wanted: Wanted) -> Reading:
    view = prizes.prizes(file, *_scope(wanted))
    by_race, totals = view.sheets()
    listed = wanted.offer.listed
    missing = _("No prizes yet: a race pays them once everybody in it has a time or another result.")
    if view.decided and not view.awards:
        missing = _("No prizes: the rule file says nothing of prize money for these races.")
    elif listed is Listed.TEAMS and view.awards:
        missing = _("No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.")
    sheet = by_race if listed is Listed.RACES else _part(totals, wanted.offer)
    return Reading(wanted, sheet, missing)


def _part(totals: Sheet, offer: Offer) -> Sheet:
    """Only skaters, only teams or only nations of what prizes add up to."""
    at = totals.column("of")
    rows = tuple(replace(row, group=0) for row in totals.lines if row.cells[at] == offer.listed)
    return replace(totals, heading=replace(totals.heading, title=offer.words), rows=rows)


def _qualification(file: ResultsFile, wanted: Wanted) -> Reading:
    """The places of the event; a World Cup that does not count for it falls back to all that do."""
    scheme, event = wanted.offer.which, wanted.event
    view = qualification.qualification(file, scheme, event)
    competitions = tuple(view.competitions.values())
    known = wanted.after if wanted.after in view.competitions else None
    if known is not None:
        view = qualification.qualification(file, scheme, event, known)
    missing = _("Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.")
    return Reading(wanted, view.sheet(), missing, competitions, known)


# --- the list to choose from ---------------------------------------------------------------------------------


class ListChoice(CupList):
    """The lists under their groups, as quiet as the cups; `cup_chosen` tells the key of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_choice")
        self.setAccessibleName(_("Lists"))

    def show_offers(self, offered: Sequence[Offer], chosen: str) -> None:
        """Show these lists with this one chosen; where it is not among them, the first is."""
        blocker = QSignalBlocker(self)
        self.clear()
        group = ""
        for offer in offered:
            if offer.group != group:
                group = offer.group
                QListWidgetItem(group, self).setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(offer.words, self)
            item.setData(NAME_ROLE, offer.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{group}: {offer.words}")
        items = self._items()
        wanted = [item for item in items if item.data(NAME_ROLE) == chosen] or items
        if wanted:
            self.setCurrentItem(wanted[0])
        blocker.unblock()

    def moveCursor(self, action: CupList.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home goes to the first list: above it stands a heading, which nobody chooses."""
        items = self._items()
        if action is CupList.CursorAction.MoveHome and items:
            return self.indexFromItem(items[0])
        return super().moveCursor(action, modifiers)

    def needed_width(self) -> int:
        """The room that keeps the longest name whole, beside a scroll bar."""
        metrics, px = QFontMetrics(font(TYPE.body, current().semibold)), current().px
        texts = [metrics.horizontalAdvance(item.text()) for item in self._items()]
        return max(texts, default=0) + px(SPACE.medium + SPACE.large) + self.verticalScrollBar().sizeHint().width()
