"""The draw as a ceremony: a window of its own for the projector, which shows one pair after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.draw import Draw
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.services import draws
from skatedesk.services.draws import Preparation
from skatedesk.sheets.headings import race_line, series_line
from skatedesk.ui.ceremony_canvas import CeremonyCanvas, Head
from skatedesk.ui.ceremony_units import Reveal, counted, units
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

_NEXT = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Where all are shown, a new press of it confirms; who holds it down only comes to the end."""
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_PageUp)
NARROW = 960
"""Below this width, in pixels at 100 %, the keys stand above the buttons."""


class Ceremony(Folding):
    """Nobody sees a pair before it is shown, and nothing is stored before the draw is confirmed.

    Signals: `confirmed(Draw)`; whoever stores it calls `finish()`, or `say()` with the reason why not.
    `drawn_again(Draw)` when the draw was thrown away for another one; `left()` when it ends without being confirmed.
    """

    confirmed = Signal(object)
    drawn_again = Signal(object)
    left = Signal()

    def __init__(
        self, prepared: Preparation, draw: Draw, *, last_first: bool = False, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self._prepared, self._last_first = prepared, last_first
        self._finished = False
        self.draw = draw
        self.setObjectName("ceremony")
        self.setAccessibleName(_("Draw ceremony"))
        self.setWindowTitle(_("Draw · {race}").format(race=race_line(prepared.race)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.canvas = CeremonyCanvas(self._head(), self._reveal())
        self.keys = fitted_label("ceremony_keys", Role.MUTED)
        self.leave_button = theme.button(_("Leave"), "ceremony_leave")
        self.again_button = theme.button(_("Draw again…"), "ceremony_again")
        self.back_button = theme.button(_("Back"), "ceremony_back")
        self.step_button = theme.primary_button("", "ceremony_step")
        self._lay_out()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.confirm)
        self._show_step()
        room = self.screen().availableGeometry()
        self.resize(room.width() * 9 // 10, room.height() * 9 // 10)
        self.canvas.setFocus()

    @property
    def reveal(self) -> Reveal:
        return self.canvas.reveal

    # --- showing --------------------------------------------------------------------------------------------

    def go(self, by: int) -> None:
        """Show the next pair, or take the last one back; where all are shown, turn the page."""
        if by > 0 and self.reveal.is_over:
            self.canvas.turn()
            return
        self.reveal.go(by)
        self.canvas.page = 0
        self._show_step()

    def show_all(self) -> None:
        """Show all pairs at once."""
        self.reveal.to_end()
        self._show_step()

    def say(self, reason: str) -> None:
        """Why the draw could not be stored."""
        self._bar.setVisible(True)
        self.keys.set_tone(Tone.BAD)
        self.keys.setText(reason)

    def _show_step(self) -> None:
        """The picture, the button and the keys for where the ceremony stands now."""
        over, begun = self.reveal.is_over, self.reveal.step > 0
        if over and self.step_button.hasFocus():
            self.canvas.setFocus()  # one key too many must not confirm
        self.step_button.setText(_("Confirm the draw") if over else self._next_words())
        self.back_button.setEnabled(begun)
        self.keys.set_tone(Tone.NEUTRAL)
        self.keys.setText(_end_keys() if over else _keys())
        self.canvas.look_again()

    def _next_words(self) -> str:
        if self.reveal.step == len(self.reveal.units):
            return _("Show all")
        if self._prepared.race.discipline is Discipline.MASS_START:
            return _("Next helmet")
        return _("Next race") if self._prepared.race.discipline.is_team else _("Next pair")

    def _head(self) -> Head:
        competition, race = self._prepared.competition, self._prepared.race
        return Head(
            title=race_line(race),
            subtitle=" · ".join(part for part in (series_line(competition), competition.city) if part),
            seed=self.draw.seed,
            rule=" ".join(self._prepared.rule()),
            welcome=counted(race, units(self._prepared, self.draw)),
            hint=_("The draw begins."),
        )

    def _reveal(self) -> Reveal:
        return Reveal(units(self._prepared, self.draw), last_first=self._last_first)

    # --- deciding -------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """The draw stands as it is shown, or would be shown."""
        self.confirmed.emit(self.draw)

    def finish(self) -> None:
        """The draw is stored."""
        self._finished = True
        self.close()

    def ask_again(self) -> None:
        """Ask whether this draw is to be thrown away for another one."""
        dialog = ConfirmDialog(
            _("Throw this draw away and draw again?"),
            _(
                "The pairs with seed {seed} are not stored, also those shown already."
                " A new seed is taken that nobody knows, and all begins anew."
            ).format(seed=self.draw.seed),
            _("Draw again"),
            parent=self,
        )
        dialog.confirmed.connect(self._draw_again)
        dialog.open()

    def _draw_again(self) -> None:
        try:
            self.draw = self._prepared.draw(draws.new_seed())
        except RuleError as reason:
            self.say(str(reason))
            return
        self.canvas.head, self.canvas.reveal = self._head(), self._reveal()
        self._show_step()
        self.canvas.setFocus()
        self.drawn_again.emit(self.draw)

    def _step(self) -> None:
        if self.reveal.is_over:
            self.confirm()
        else:
            self.go(1)

    # --- keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _RETURN and self.reveal.is_over:
            if not event.isAutoRepeat():
                self.confirm()
        elif key in _NEXT:
            self.go(1)
        elif key in _BACK:
            self.go(-1)
        elif key == Qt.Key.Key_End:
            self.show_all()
        elif key == Qt.Key.Key_F11:
            self.set_full(not self.isFullScreen())
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.set_full(False)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def set_full(self, full: bool) -> None:
        """The whole screen for the audience, without buttons; or a window again."""
        self._bar.setVisible(not full)
        self.showFullScreen() if full else self.showNormal()
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._finished:
            self._finished = True
            self.left.emit()

    # --- room -----------------------------------------------------------------------------------------------

    def fold(self) -> None:
        """The keys beside the buttons where there is room, else above them."""
        px, narrow = current().px, self.width() < current().px(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._line.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.small))
        self._line.setSpacing(px(SPACE.small))

    def _lay_out(self) -> None:
        self._bar = theme.panel("ceremony_bar", _("Keys of the ceremony"))
        self._bar.setProperty("role", "top")
        acts = {
            self.leave_button: self.close,
            self.again_button: self.ask_again,
            self.back_button: lambda: self.go(-1),
            self.step_button: self._step,
        }
        buttons = QHBoxLayout()
        buttons.setSpacing(current().px(SPACE.small))
        buttons.addStretch()
        for button, act in acts.items():
            button.setAutoDefault(True)
            button.clicked.connect(act)
            buttons.addWidget(button)
        self._line = QHBoxLayout(self._bar)
        self._line.addWidget(self.keys, 1)
        self._line.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._bar)


def _keys() -> str:
    return _("Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves")


def _end_keys() -> str:
    return _("All are shown, nothing is stored yet · Return confirms the draw · Esc leaves")
