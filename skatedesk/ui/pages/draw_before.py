"""Before the draw: who is drawn, in which order and why, by which rule, and the seed."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTabBar, QVBoxLayout, QWidget

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.errors import RuleError
from skatedesk.services import draw_cautions, draws
from skatedesk.services.draws import Preparation
from skatedesk.sheets.draw_protocol import kind_words
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

NARROW = 860
"""Below this width, in pixels at 100 %, the field folds under a tab."""
LOW = 430
"""Below this height the explanation of the seed gives its room to the rule."""
LONGEST_SEED = 60
_PANEL_WIDTH = 344
_NOTHING = Sheet("field", Heading(), (), ())


class DrawBefore(Folding):
    """The field on the left, the rule and the seed on the right.

    Signals: `draw_wanted(Preparation, Draw)` with a draw that nobody has seen yet.
    """

    draw_wanted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._race_id: int | None = None
        self._kind: DrawKind | None = None
        self.prepared: Preparation | None = None
        self.setObjectName("draw_before")
        self.table = SheetView(
            "draw_field", _("Field of the draw"), hide_first=("bib", "best", "notes", "points", "rank")
        )
        self.kind = theme.choice("draw_kind", _("Kind of draw"))
        self.words = SentenceList("draw_words", _("Rule, and what to look at before drawing"))
        self.seed = QLineEdit()
        self.another = theme.button(_("Another"), "draw_another_seed")
        self.order = theme.choice("draw_order", _("Shown first"))
        self.help = wrapped(theme.muted_label(_seed_words(), "draw_seed_help"))
        self.reason = wrapped(theme.label("", "draw_reason", tone=Tone.BAD))
        self.draw_button = theme.primary_button(_("Draw"), "draw_button")
        self.tabs = QTabBar()
        self._lay_out()
        self._connect()

    # --- showing --------------------------------------------------------------------------------------------

    def show_race(self, race_id: int) -> None:
        """Read who is drawn in this race; another race gets a fresh seed and the usual kind of draw."""
        if race_id != self._race_id:
            self._race_id, self._kind = race_id, None
            self.fresh_seed()
        self.prepared = prepared = draws.prepare(self._desk.file, race_id, self._kind)
        self._say("")
        self._show_kinds(prepared)
        self.words.show_sentences(
            [*_rule(prepared), *_warned(draw_cautions.cautions(self._desk.file, prepared))], ""
        )  # fmt: skip
        self._show_field(
            _(
                "Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list"
                " with Competition, Import results (Ctrl+I)."
            ).format(number=prepared.race.number),
        )

    def show_nothing(self, reason: str) -> None:
        """Say what to do where there is nothing to draw."""
        self.prepared = self._race_id = self._kind = None
        self._show_field(reason)

    def begin_anew(self) -> None:
        """Forget seed and kind: the next race shown is drawn from the beginning."""
        self._race_id = None

    def take_hands(self) -> None:
        """Return draws."""
        if self.prepared is not None and self.prepared.field:
            self.draw_button.setFocus()
        else:
            self.table.setFocus()

    def _show_field(self, empty_text: str) -> None:
        self.table.set_empty_text(empty_text)
        self.table.setAccessibleDescription("" if self.prepared and self.prepared.field else empty_text)
        self.table.show_sheet(self.prepared.field_sheet() if self.prepared else _NOTHING)
        self.fold()

    def _show_kinds(self, prepared: Preparation) -> None:
        blocker, words = QSignalBlocker(self.kind), kind_words()
        self.kind.clear()
        for kind in prepared.kinds:
            self.kind.addItem(words[kind][:1].upper() + words[kind][1:], kind)
        self.kind.setCurrentIndex(self.kind.findData(prepared.kind))
        blocker.unblock()

    def _say(self, reason: str) -> None:
        """Why no draw can be made of it, beside the seed."""
        mark_wrong(self.seed, wrong=bool(reason) and not self.seed.text().strip())
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    # --- acting ---------------------------------------------------------------------------------------------

    def fresh_seed(self) -> None:
        """A seed that nobody could know before."""
        self.seed.setText(draws.new_seed())

    def draw(self) -> None:
        """Draw with the seed as it stands; nobody sees the draw yet, and nothing is stored."""
        prepared = self.prepared
        if prepared is None or not prepared.field:
            self._desk.refused.emit(self.table.accessibleDescription())
            return
        try:
            made = prepared.draw(self.seed.text().strip())
        except RuleError as reason:
            self._say(str(reason))
            self.seed.setFocus()
            return
        self._say("")
        self.draw_wanted.emit(prepared, made)

    @property
    def last_first(self) -> bool:
        """Whether the last pair is to be shown first."""
        return bool(self.order.currentData())

    def _choose_kind(self) -> None:
        self._kind = DrawKind(self.kind.currentData())
        if self._race_id is not None:
            self.show_race(self._race_id)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tabs.setObjectName("draw_before_tabs")
        self.tabs.setAccessibleName(_("Draw or field"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(_("Draw"))
        self.tabs.addTab(_("Field"))
        self.seed.setObjectName("draw_seed")
        self.seed.setAccessibleName(_("Seed"))
        self.seed.setMaxLength(LONGEST_SEED)
        self.order.addItem(_("the first pair"), False)
        self.order.addItem(_("the last pair"), True)
        self.draw_button.setAutoDefault(True)
        self._lay_out_panel()
        self._body = QHBoxLayout()
        self._body.addWidget(self.table, 1)
        self._body.addWidget(self.panel)
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._outside.addWidget(self.tabs)
        self._outside.addLayout(self._body, 1)
        way = (self.tabs, self.table, self.kind, self.words, self.seed, self.another, self.order, self.draw_button)
        for first, second in pairwise(way):
            QWidget.setTabOrder(first, second)

    def _lay_out_panel(self) -> None:
        self.panel = theme.panel("draw_panel", _("Draw"))
        self._column = QVBoxLayout(self.panel)
        self._fields = QGridLayout()
        self._fields.setColumnStretch(1, 1)
        for row, (words, name, field) in enumerate(
            ((_("Seed"), "seed", self.seed), (_("Shown first"), "order", self.order))
        ):
            head = theme.muted_label(words, f"draw_{name}_head")
            head.setBuddy(field)
            self._fields.addWidget(head, row, 0)
            self._fields.addWidget(field, row, 1)
        self._fields.addWidget(self.another, 0, 2)
        self._head = QHBoxLayout()
        self._head.addWidget(theme.label(_("Draw"), "draw_panel_title", Role.PANEL_TITLE))
        self._head.addWidget(self.kind, 1)
        self._inside = QVBoxLayout()
        self._inside.addLayout(self._fields)
        for part in (self.help, self.reason):
            self._inside.addWidget(part)
        self._place_button(beside=False)
        self._column.addLayout(self._head)
        self._column.addWidget(self.words, 1)
        self._column.addLayout(self._inside)

    def _place_button(self, *, beside: bool) -> None:
        """The button beside what is shown first, or below all with the whole width."""
        if beside:
            self._fields.addWidget(self.order, 1, 1)
            self._fields.addWidget(self.draw_button, 1, 2)
        else:
            self._inside.addWidget(self.draw_button)
            self._fields.addWidget(self.order, 1, 1, 1, 2)

    def _connect(self) -> None:
        self.kind.activated.connect(self._choose_kind)
        self.another.clicked.connect(self.fresh_seed)
        self.seed.returnPressed.connect(self.draw)
        self.seed.textEdited.connect(lambda: self._say(""))
        self.draw_button.clicked.connect(self.draw)
        self.tabs.currentChanged.connect(self.fold)

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px, filled = current().px, self.prepared is not None and bool(self.prepared.field)
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        on_field = self.tabs.currentIndex() == 1
        self.tabs.setVisible(narrow and filled)
        self.table.setVisible(not (narrow and filled) or on_field)
        self.panel.setVisible(filled and not (narrow and on_field))
        self.panel.setMinimumWidth(0 if narrow else px(_PANEL_WIDTH))
        self.panel.setMaximumWidth(self.width() if narrow else px(_PANEL_WIDTH))
        self.help.setVisible(not low)
        self._place_button(beside=narrow)
        gap = px(SPACE.small if low else SPACE.medium)
        self._body.setSpacing(gap)
        self._outside.setSpacing(gap)
        for layout in (self._head, self._inside):
            layout.setContentsMargins(px(SPACE.large), 0, px(SPACE.large), 0)
            layout.setSpacing(px(SPACE.small))
        self._fields.setSpacing(px(SPACE.small))
        self._column.setContentsMargins(px(1), gap, px(1), gap)
        self._column.setSpacing(px(SPACE.small))


def _rule(prepared: Preparation) -> list[Sentence]:
    """The rule in words, and where the order comes from."""
    found = [Sentence(_("Rule"), " ".join(prepared.rule()))]
    if prepared.kind is not DrawKind.FREE:
        found.append(Sentence(_("Order"), _("The order comes from {source}.").format(source=prepared.source)))
    if prepared.kind is not prepared.proposed:
        usual = _("The rules ask for another draw here: {kind}.").format(kind=kind_words()[prepared.proposed])
        found.append(Sentence(_("Not the usual draw"), usual, Tone.WARNING))
    return found


def _warned(cautions: tuple[str, ...]) -> list[Sentence]:
    return [Sentence(_("Look at this first"), caution, Tone.WARNING) for caution in cautions]


def _seed_words() -> str:
    return _(
        "All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every"
        " computer. Say it aloud, or let the team leaders name the digits, before anybody draws."
    )
