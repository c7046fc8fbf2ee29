"""What would follow from imagined results: who gets a place in a championship, and who changes the division."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.domain.place_changes import Turn
from skatedesk.services import what_follows
from skatedesk.services.what_follows import DivisionChanges, QuotaChanges
from skatedesk.services.what_if import WhatIf
from skatedesk.sheets.qualification_list import of_another_season
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

_HIGH = 190
_LETTERS = 12
"""So many letters of a championship are seen however narrow it is; the tip tells all of it."""
_TONES = {Turn.IN: Tone.OK, Turn.OUT: Tone.BAD}


class WhatFollowsBox(MeasuredFrame):
    """The changes of places and divisions, there while something is imagined; the scheme of the places is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_follows")
        self.setAccessibleName(_("What would follow"))
        self._shown: WhatIf | None = None
        self._wanted: str | None = None
        self.title = theme.label(_("Imagined places and divisions"), "what_follows_title", Role.STRONG, Tone.BAD)
        self.scheme = theme.choice("what_follows_scheme", _("Places in which championship"))
        self.scheme.setSizeAdjustPolicy(self.scheme.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scheme.setMinimumContentsLength(_LETTERS)
        self.changes = SentenceList("what_follows_changes", _("Imagined changes of places and divisions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.scheme, self.changes):
            column.addWidget(part)
        self.scheme.activated.connect(self._choose_scheme)
        self.measure()

    def show_cup(self, found: WhatIf) -> None:
        """Show what follows in this cup; nothing while nothing is imagined."""
        self._shown = found
        self.setVisible(found.is_imagined)
        if found.is_imagined:
            self._fill_schemes(found)
            self._show_changes(found)

    def measure(self) -> None:
        px = current().px
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(px(SPACE.small))
        self.changes.setMinimumHeight(px(_HIGH))

    def _fill_schemes(self, found: WhatIf) -> None:
        """The schemes the cup counts for; the one that was chosen stays, where it is among them."""
        blocker = QSignalBlocker(self.scheme)
        self.scheme.clear()
        for scheme in what_follows.schemes(found):
            self.scheme.addItem(scheme.championship, scheme.name)
        self.scheme.addItem(_("No championship"), "")
        wanted = what_follows.usual_scheme(found) if self._wanted is None else self._wanted
        at = self.scheme.findData(wanted)
        self.scheme.setCurrentIndex(at if at >= 0 else self.scheme.findData(what_follows.usual_scheme(found)))
        self.scheme.setToolTip(plain_tip(self.scheme.currentText()))
        blocker.unblock()

    def _choose_scheme(self) -> None:
        self._wanted = self.scheme.currentData()
        self.scheme.setToolTip(plain_tip(self.scheme.currentText()))
        if self._shown is not None:
            self._show_changes(self._shown)

    def _show_changes(self, found: WhatIf) -> None:
        name = self.scheme.currentData()
        sentences = list(_of_season(found, name))
        for one in what_follows.quotas(found, name) if name else ():
            sentences += _of_quota(one)
        sentences += _of_divisions(what_follows.promotions(found))
        self.changes.show_sentences(sentences, _("Nothing is known that would change."))


def _of_season(found: WhatIf, name: str) -> Iterator[Sentence]:
    """A word where the numbers are those of another season."""
    chosen = next((one for one in what_follows.schemes(found) if one.name == name), None)
    if chosen is not None and chosen.season != found.held.season.name:
        yield Sentence(_("Another season"), of_another_season(chosen, found.held.season.name), Tone.WARNING)


def _of_quota(one: QuotaChanges) -> Iterator[Sentence]:
    """The places by nation, then who comes in and who falls out."""
    event = one.event.title
    if not one.changes:
        yield Sentence(event, _("No place changes."))
        return
    nations = ", ".join(change.words for change in one.nations) or _("no nation has more or fewer.")
    yield Sentence(event, _("Places: {nations}").format(nations=nations))
    for change in one.changes:
        yield Sentence(change.competitor.name, change.words, _TONES.get(change.turn, Tone.NEUTRAL))


def _of_divisions(found: Iterable[DivisionChanges]) -> Iterator[Sentence]:
    """Who changes the division, distance by distance."""
    for one in found:
        count = len(one.changes)
        sentence = ngettext("{race}: {count} changes the division.", "{race}: {count} change the division.", count)
        if not count:
            sentence = _("{race}: nobody changes the division.")
        yield Sentence(_("Divisions"), sentence.format(race=one.of, count=count))
        for change in one.changes:
            yield Sentence(change.competitor.name, change.words, Tone.OK if change.goes_up else Tone.BAD)
