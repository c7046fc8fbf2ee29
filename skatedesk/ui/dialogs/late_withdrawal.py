"""Somebody withdraws after the draw: who, the ways to go on, and what each of them means for the others."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.late_withdrawal import Option
from skatedesk.domain.races import Discipline
from skatedesk.domain.start_moves import named, place_of, place_words
from skatedesk.services.start_lists import StartListView
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

Ways = Callable[[int], tuple[Option, ...]]
MOST_NAMES = 8
"""More names than these are counted."""


class LateWithdrawalDialog(Question):
    """Asks who, unless somebody is chosen already, then how to go on; the usual way is highlighted.

    `ways` gives the options for a start; RuleError where that start cannot withdraw. Typing while the ways are
    looked at means somebody else. Signals: `decided(start id, Option)`.
    """

    decided = Signal(int, object)

    def __init__(self, view: StartListView, ways: Ways, start_id: int | None, parent: QWidget | None = None) -> None:
        words = _("Withdraw and issue revision {number}").format(number=view.revision + 1)
        super().__init__("late_withdrawal_dialog", _("Late withdrawal"), race_line(view.race), words, parent)
        self._view, self._ways_of = view, ways
        self._start_id: int | None = None
        self._options: tuple[Option, ...] = ()
        self._lay_out()
        self._who.show_sheet(_starts_sheet(view))
        self.widen(660)
        if start_id is None or not self._choose(start_id):
            self.ask_who()

    # --- who ------------------------------------------------------------------------------------------------

    def ask_who(self, text: str = "") -> None:
        """Ask for somebody; `text` is what was typed of the name or number."""
        self._show_step(asking=True)
        self._who.box.setText(text)
        self._who.setFocus()

    def _ask_anew(self) -> None:
        self.ask_who()

    def _choose(self, start_id: int) -> bool:
        """Look at the ways to go on without somebody; False where the rules leave none."""
        try:
            self._options = self._ways_of(start_id)
        except RuleError as reason:
            self.say(str(reason))
            return False
        self.say("")
        self._start_id = start_id
        start = next(start for start in self._view.starts if start.id == start_id)
        place = place_of(start)
        parts = (named(start), start.competitor.nation, place_words(place) if place else "")
        self._name.setText(" · ".join(part for part in parts if part))
        self._options_list.show_sentences([_sentence(option) for option in self._options], "")
        usual = next((at for at, option in enumerate(self._options) if option.usual), 0)
        self._options_list.choose(usual)
        self._show_consequence()
        self._show_step(asking=False)
        self._options_list.setFocus()
        return True

    # --- how ------------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """From the name to the ways; from the ways to the act."""
        if self._who.isVisibleTo(self):
            key = self._who.highlighted()
            if key is None:
                self.refuse(_("Nobody on this list is called so. Type another name or number."), self._who)
            elif not self._choose(key):
                self._who.setFocus()
            return
        option = self._option()
        if option is None or self._start_id is None:
            return
        if not option.allowed:
            self.refuse(option.refused, self._options_list)
            return
        self.accept()
        self.decided.emit(self._start_id, option)

    def _option(self) -> Option | None:
        at = self._options_list.chosen()
        return self._options[at] if 0 <= at < len(self._options) else None

    def _show_consequence(self) -> None:
        """Who moves where, which pairs are printed again, and who must be told."""
        option = self._option()
        if option is None:
            return
        self.say("")
        self._lines.set_empty_text(option.refused or _("Nobody else is concerned."))
        self._lines.show_sheet(_lines_sheet(option.lines))
        self._print.setText(pairs_words(option.pairs) if option.allowed else "")
        self._tell.setText(tell_words(option.tell) if option.allowed else "")
        self.act.setEnabled(option.allowed)

    def _show_step(self, *, asking: bool) -> None:
        """Only what is asked now is there; the other goes first, or the window would make room for both."""
        come, go = (self._who, self._how) if asking else (self._how, self._who)
        go.hide()
        come.show()
        if asking:
            self.act.setEnabled(True)
            self.act.setText(_("Go on"))
        else:
            self.act.setText(_("Withdraw and issue revision {number}").format(number=self._view.revision + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits over the ways mean somebody else."""
        if self._how.isVisibleTo(self) and event.text().isalnum() and not event.modifiers() & _HELD:
            self.ask_who(event.text())
        else:
            super().keyPressEvent(event)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px, screen = current().px, self.screen().availableGeometry().height()
        self._who = FilteredList(
            "withdrawing", _("Name, number or nation of who withdraws"), _("Start list"), "bib", "name", rows=7
        )
        self._how = QWidget()
        self._name = wrapped(theme.label("", "withdrawing_name", Role.ENTRY_NAME))
        self._other = theme.link_button(_("Somebody else"), "withdrawing_other")
        self._other.setAutoDefault(False)
        self._other.clicked.connect(self._ask_anew)
        self._options_list = _OptionList("withdrawal_options", _("Ways to go on"), keeps_choice=True)
        self._options_list.setMinimumHeight(min(px(150), screen // 6))
        self._options_list.sentence_chosen.connect(self._show_consequence)
        self._lines = SheetView("withdrawal_lines", _("What changes"), flexible="line", compact=True)
        self._lines.setMinimumHeight(min(px(96), screen // 10))
        self._print = wrapped(theme.label("", "withdrawal_print"))
        self._tell = wrapped(theme.label("", "withdrawal_tell"))
        framed = theme.panel("withdrawal_panel", _("Ways to go on"))
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(px(1), px(SPACE.tight), px(1), px(SPACE.tight))
        inside.addWidget(self._options_list)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._other)
        column = QVBoxLayout(self._how)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE.small))
        column.addLayout(head)
        column.addWidget(framed, 3)
        column.addWidget(self._lines, 2)
        column.addWidget(self._print)
        column.addWidget(self._tell)
        self.body.addWidget(self._who)
        self.body.addWidget(self._how)


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _OptionList(SentenceList):
    """The ways to go on; Return belongs to the dialog, and typing does not search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)


def pairs_words(pairs: tuple[int, ...]) -> str:
    """Which pairs are to be printed again."""
    if not pairs:
        return _("No pair has to be printed again.")
    if len(pairs) > 2 and pairs[-1] - pairs[0] == len(pairs) - 1:
        return _("Print again: pairs {first} to {last}.").format(first=pairs[0], last=pairs[-1])
    words = ngettext("Print again: pair {pairs}.", "Print again: pairs {pairs}.", len(pairs))
    return words.format(pairs=", ".join(str(pair) for pair in pairs))


def tell_words(names: tuple[str, ...]) -> str:
    """Who must be told: by name, or counted where they are many."""
    if not names:
        return _("Nobody else has to be told.")
    more = len(names) - MOST_NAMES
    listed = ", ".join(names[:MOST_NAMES])
    if more <= 1:
        return _("To be told: {names}.").format(names=", ".join(names))
    return ngettext("To be told: {names} and {count} more.", "To be told: {names} and {count} more.", more).format(
        names=listed, count=more
    )


def _sentence(option: Option) -> Sentence:
    """The way as a title, below it how far it goes; or why it may not be."""
    if not option.allowed:
        return Sentence(_("{way} · not possible").format(way=option.title), option.refused, possible=False)
    title = _("{way} · the usual way").format(way=option.title) if option.usual else option.title
    moved = len(option.moves)
    parts = [
        ngettext("{count} moves", "{count} move", moved).format(count=moved) if moved else _("nobody moves"),
        ngettext("{count} pair to print again", "{count} pairs to print again", len(option.pairs)).format(
            count=len(option.pairs)
        ),
        ngettext("{count} to be told", "{count} to be told", len(option.tell)).format(count=len(option.tell)),
    ]
    return Sentence(title, " · ".join(parts), Tone.ACCENT)


def _starts_sheet(view: StartListView) -> Sheet:
    in_pairs = any(start.pair for start in view.starts)
    columns = (
        Column(
            "pair",
            _("Pair") if view.race.discipline is Discipline.INDIVIDUAL else _("Race"),
            4,
            Kind.NUMBER,
            printed=in_pairs,
        ),
        Column("lane", _("Lane"), 5, Kind.LANE, printed=any(start.lane for start in view.starts)),
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), 24),
        Column("nation", _("Nation"), 5),
    )
    rows = (
        Row(start.id, (start.pair, start.lane, start.bib, start.competitor.name, start.competitor.nation),
            start.pair or 0)
        for start in view.starts
        if not start.withdrawn
    )  # fmt: skip
    return Sheet("starts", Heading(), columns, tuple(rows))


def _lines_sheet(lines: tuple[str, ...]) -> Sheet:
    columns = (Column("line", _("What changes"), 60),)
    return Sheet("consequences", Heading(), columns, tuple(Row(at, (line,)) for at, line in enumerate(lines)))
