"""What if: imagine results of a race beside the standing they would make. Nothing typed here is kept in the file."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.what_if import Wish, wish
from skatedesk.services.what_if import WhatIf
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.pages.what_follows_box import WhatFollowsBox
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Tone, current, mark_wrong
from skatedesk.ui.style.tokens import ROW_COMPACT, SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

MOST_TO_COME = 40
WIDE = 400
"""From this width, in pixels at 100 %, race and rank stand beside each other."""
_ROWS_LISTED, _ROWS_WISHED, _SENTENCES_HIGH = 3, 3, 150
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhatIfPanel(MeasuredFrame):
    """Choose a race, type a name, Return puts it into the next rank. The wishes are kept by cup while it is open.

    `shown` is the cup with what is imagined in it, None before the first.
    Signals: `wished()` when something else is imagined, `left()` for Esc.
    """

    wished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if_panel")
        self.setAccessibleName(_("What if"))
        self.setProperty("role", "panel")
        self._wishes: dict[str, dict[int, list[Wish]]] = {}
        self._to_come: dict[str, int] = {}
        self.shown: WhatIf | None = None
        self._said: tuple[Wish, int, str] | None = None
        self.race = theme.choice("what_if_race", _("Race to imagine"))
        self.place = _field("what_if_place", _("Rank, time, DNF or DQ"))
        self.people = FilteredList("what_if", _("Type a name"), _("Competitors"), "name", "name", rows=_ROWS_LISTED)
        self.people.table.set_compact(True)
        self.refusal = theme.label("", "what_if_refusal", tone=Tone.BAD)
        self.table = SheetView("what_if_wishes", _("Imagined here"), compact=True, framed=False)
        self.take_out = theme.button(_("Take out"), "what_if_take_out")
        self.clear = theme.button(_("Take all out"), "what_if_clear")
        self.follows = WhatFollowsBox()
        self.to_come = _field("what_if_to_come", _("Races to come that are not in the file"))
        self.chances = SentenceList("what_if_chances", _("Who can still win"))
        self._lay_out()
        self._connect()

    # --- what is imagined -----------------------------------------------------------------------------------

    def wishes_of(self, cup: str) -> dict[int, list[Wish]]:
        """What is imagined in this cup, by the id of the race."""
        return self._wishes.setdefault(cup, {})

    def to_come_of(self, cup: str) -> int | None:
        """How many races are to come, where somebody typed it."""
        return self._to_come.get(cup)

    def follow(self, widget: QWidget) -> None:
        """Stand behind this widget on the way of the Tab key."""
        typed = (self.race, self.place, self.people.box, self.table, self.take_out, self.clear)
        told = (self.follows.scheme, self.follows.changes, self.to_come, self.chances)
        for first, second in pairwise((widget, *typed, *told)):
            QWidget.setTabOrder(first, second)

    def take_back(self) -> None:
        """The wish typed last cannot stand."""
        if self._said is not None:
            last, race_id, cup = self._said
            held = self.wishes_of(cup).get(race_id, [])
            self.wishes_of(cup)[race_id] = [one for one in held if one is not last]

    def show_cup(self, found: WhatIf) -> None:
        """Show what can be imagined in this cup, and what is."""
        cup, before = found.view.standing.cup, self.shown
        known = before is not None and before.view.standing.cup == cup
        self.shown = found
        self._show_races(found, self.race_id if known else None)
        self.people.show_sheet(_people(found))
        self._show_wishes()
        self.follows.show_cup(found)
        if not self.to_come.hasFocus():
            self.to_come.setText("" if found.to_come is None else str(found.to_come))
        head, *rest = found.sentences()
        won = found.title is not None and bool(found.title.winners)
        tone = Tone.OK if won else Tone.NEUTRAL if found.title else Tone.WARNING
        sentences = [Sentence(_("Cup"), head, tone), *[_sentence(one) for one in rest]]
        self.chances.show_sentences(sentences, "")

    @property
    def race_id(self) -> int | None:
        """The race that is imagined now."""
        found = self.race.currentData()
        return found if isinstance(found, int) else None

    def refuse(self, reason: str, field: QLineEdit | None = None) -> None:
        """Say why something cannot be imagined, where it was typed."""
        mark_wrong(self.place, wrong=bool(reason) and field is self.place)
        mark_wrong(self.to_come, wrong=bool(reason) and field is self.to_come)
        self.refusal.setText(reason)
        self.refusal.setVisible(bool(reason))

    # --- acting ---------------------------------------------------------------------------------------------

    def put(self) -> None:
        """Imagine the highlighted one at the rank, time or status that is typed."""
        competitor = self._highlighted()
        if competitor is None or self.race_id is None or self.shown is None:
            self.refuse(_("Nobody of this cup has these letters. Type others."))
            return
        try:
            made = wish(competitor, self.place.text())
        except RuleError as reason:
            self.refuse(str(reason), self.place)
            self.place.setFocus()
            return
        cup = self.shown.view.standing.cup.name
        others = [one for one in self._here() if one.competitor != competitor]
        if made.rank is not None:
            # Who is put into a rank takes the place of who was imagined there.
            others = [one for one in others if one.rank != made.rank]
        self.wishes_of(cup)[self.race_id] = [*others, made]
        self._said = (made, self.race_id, cup)
        self.refuse("")
        self.people.box.clear()
        self.place.setText(str(self._next_rank()))
        self.people.setFocus()
        self.wished.emit()

    def take_chosen_out(self) -> None:
        """Take the chosen wish out."""
        key = self.table.chosen_key()
        if self.shown is not None and self.race_id is not None and key is not None:
            cup = self.shown.view.standing.cup.name
            self.wishes_of(cup)[self.race_id] = [one for one in self._here() if one.competitor.id != key]
            self.place.setText(str(self._next_rank()))
            self.wished.emit()

    def take_all_out(self) -> None:
        """Imagine nothing in this cup."""
        if self.shown is not None:
            self._wishes.pop(self.shown.view.standing.cup.name, None)
            self.place.setText("1")
            self.refuse("")
            self.wished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.take_chosen_out()
        elif event.key() in _RETURN and (self.place.hasFocus() or self.people.box.hasFocus()):
            self.put()
        else:
            super().keyPressEvent(event)

    def _take_count(self) -> None:
        """Count with other races to come."""
        text = self.to_come.text().strip()
        if self.shown is None:
            return
        if not text.isdecimal() or int(text[:4]) > MOST_TO_COME:
            self.refuse(_("Type how many races are to come, 0 to {most}.").format(most=MOST_TO_COME), self.to_come)
            return
        self.refuse("")
        self._to_come[self.shown.view.standing.cup.name] = int(text)
        self.wished.emit()

    def _unsay(self) -> None:
        self.refuse("")

    # --- showing --------------------------------------------------------------------------------------------

    def _here(self) -> list[Wish]:
        if self.shown is None or self.race_id is None:
            return []
        return self.wishes_of(self.shown.view.standing.cup.name).get(self.race_id, [])

    def _highlighted(self) -> Competitor | None:
        key = self.people.highlighted()
        found = self.shown.competitors if self.shown else ()
        return next((one for one in found if one.id == key), None)

    def _next_rank(self) -> int:
        """The best rank nobody is imagined at."""
        given = {one.rank for one in self._here()}
        return next(rank for rank in range(1, len(given) + 2) if rank not in given)

    def _show_races(self, found: WhatIf, chosen: int | None) -> None:
        """The races, those not skated first meant: the one chosen stays."""
        blocker = QSignalBlocker(self.race)
        self.race.clear()
        for choice in found.races:
            words = _("{race} (skated)") if choice.skated else "{race}"
            self.race.addItem(words.format(race=choice.label), choice.race.id)
        waiting = next((at for at, choice in enumerate(found.races) if not choice.skated), len(found.races) - 1)
        at = self.race.findData(chosen) if chosen is not None else -1
        self.race.setCurrentIndex(at if at >= 0 else waiting)
        blocker.unblock()
        if at < 0:
            self.place.setText(str(self._next_rank()))

    def _show_race(self) -> None:
        self.place.setText(str(self._next_rank()))
        self._show_wishes()

    def _show_wishes(self) -> None:
        here = sorted(self._here(), key=lambda one: (one.rank is None, one.rank or 0))
        columns = (Column("name", _("Imagined"), 20), Column("wish", _("How"), 9))
        rows = tuple(Row(one.competitor.id, (one.competitor.name, str(one))) for one in here)
        self.table.set_empty_text(_("Nothing yet. Type a name and press Return."))
        self.table.show_sheet(Sheet("wishes", Heading(), columns, rows))
        self.take_out.setEnabled(bool(rows))
        cup = self.shown.view.standing.cup.name if self.shown else ""
        self.clear.setEnabled(any(self._wishes.get(cup, {}).values()))

    # --- room -----------------------------------------------------------------------------------------------

    def measure(self) -> None:
        px = current().px
        self._inside.setContentsMargins(px(SPACE.medium), px(SPACE.medium), px(SPACE.medium), px(SPACE.small))
        self._inside.setSpacing(px(SPACE.small))
        self._top.setSpacing(px(SPACE.small))
        self.people.table.setMinimumHeight(px((_ROWS_LISTED + 1) * ROW_COMPACT + SPACE.large))
        self.place.setMaximumWidth(px(88))
        self.to_come.setMaximumWidth(px(56))
        self.table.setMinimumHeight(px((_ROWS_WISHED + 1) * ROW_COMPACT))
        self.table.setMaximumHeight(px((_ROWS_WISHED + 2) * ROW_COMPACT))
        self.chances.setMinimumHeight(px(_SENTENCES_HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= max(current().px(WIDE), self._top_wants())
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _top_wants(self) -> int:
        """The width at which race and rank are whole beside each other."""
        around = self._inside.contentsMargins()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        parts = self.race.sizeHint().width() + self._place_line.sizeHint().width() + self._top.spacing()
        return parts + around.left() + around.right() + bar

    def _lay_out(self) -> None:
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        inner = QWidget()
        inner.setObjectName("what_if_inside")
        self._inside = QVBoxLayout(inner)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.addWidget(self.race, 1)
        self._place_line = _line(self.place, theme.muted_label(_("is the rank or time of"), "what_if_place_words"))
        self._top.addLayout(self._place_line)
        self._inside.addLayout(self._top)
        self._inside.addWidget(self.people, 1)
        self._inside.addWidget(self.refusal)
        self._inside.addWidget(self.table)
        self._inside.addLayout(_line(self.take_out, self.clear))
        self._inside.addWidget(self.follows)
        self._inside.addLayout(_line(self.to_come, theme.muted_label(_("more races to come"), "what_if_come_words")))
        self._inside.addWidget(self.chances, 1)
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("what_if_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        # The ground of the panel shows through.
        for part in (scroll.viewport(), inner):
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scroll)
        self.setFocusProxy(self.people)
        self.measure()

    def _connect(self) -> None:
        self.race.currentIndexChanged.connect(self._show_race)
        self.people.marked.connect(self.put)
        self.take_out.clicked.connect(self.take_chosen_out)
        self.clear.clicked.connect(self.take_all_out)
        self.to_come.editingFinished.connect(self._take_count)
        for field in (self.place, self.to_come):
            field.textEdited.connect(self._unsay)


def _people(found: WhatIf) -> Sheet:
    """Everybody of the cup with the rank and the points now, to be found by letters of the name or the nation."""
    lines = {line.competitor: line for line in found.real.lines}
    columns = (Column("rank", _("Rank"), 4), Column("name", _("Name"), 20), Column("nation", _("Nation"), 4))
    listed = sorted(found.competitors, key=lambda one: (lines[one].rank if one in lines else 10**6, one.order))
    rows = tuple(Row(one.id, (lines[one].rank if one in lines else None, one.name, one.nation)) for one in listed)
    return Sheet("people", Heading(), columns, rows)


def _sentence(text: str) -> Sentence:
    name, colon, rest = text.partition(": ")
    return Sentence(name, rest) if colon else Sentence(_("Others"), text)


def _field(object_name: str, accessible_name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    return made


def _line(*parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(current().px(SPACE.small))
    for part in parts:
        made.addWidget(part)
    made.addStretch()
    return made
