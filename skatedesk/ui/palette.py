"""The palette: a few letters lead to every act, page, race, skater and document, and into the manual."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.services import finding
from skatedesk.services.finding import Findable, Kind
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.palette_acts import STEP, Act, Here
from skatedesk.ui.palette_list import Line, PaletteList
from skatedesk.ui.style import icons, theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import ROW_COMFORTABLE
from skatedesk.words import _

WIDTH = 680
ROWS = 13
GO = "go_"
"""How the acts that show a page are named."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICONS = {Kind.RACE: "race", Kind.SKATER: "person", Kind.DOCUMENT: "documents", Kind.MANUAL: "manual"}


@dataclass(slots=True)
class Offered:
    """The acts, what was used last (the last first), and where the hands are; `others` may come a little later."""

    acts: Sequence[Act]
    used: Sequence[str]
    here: Here
    others: Sequence[Findable] = ()
    _acts: dict[str, Act] = field(init=False)
    _found: list[Findable] = field(init=False)

    def __post_init__(self) -> None:
        # Of equals, acts that are possible come first.
        named = sorted((act for act in self.acts if act.name), key=lambda act: not act.possible)
        self._found = [_of_act(act) for act in named]
        self._acts = {found.name: act for found, act in zip(self._found, named, strict=True)}

    def all(self) -> list[Findable]:
        return [*self._found, *self.others]

    def act(self, one: Findable) -> Act | None:
        """The act or the page that was found; None for anything else."""
        return self._acts.get(one.name)


class Palette(Question):
    """A box and a list. The arrows go down the list while the hands stay in the box; Return takes what is lit.

    Signals: `act_wanted(Act)`, `page_wanted(objectName)` for an act that is possible on that page alone,
    `wanted(Findable)` for what is in the file or in the manual; `used(Findable)` for all that was taken.
    """

    act_wanted = Signal(object)
    page_wanted = Signal(str)
    wanted = Signal(object)
    used = Signal(object)

    def __init__(self, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__("palette", _("Find anything"), "", _("Go"), parent)
        self._offered, self._all = offered, offered.all()
        self.box = _Box(self)
        self.box.textChanged.connect(self._look)
        self.list = PaletteList()
        self.list.picked.connect(self.decide)
        high = current().px(ROWS * ROW_COMFORTABLE)
        self.list.setMinimumHeight(min(high, self.screen().availableGeometry().height() // 2))
        self.body.addWidget(self.box)
        self.body.addWidget(self.list, 1)
        self.add_at_left(theme.muted_label(_("Arrows choose, Return goes there, Esc leaves"), "palette_hint"))
        for button in (self.act, self.cancel):
            button.hide()
        self.widen(WIDTH)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._look()
        self.box.setFocus()

    def offer(self, others: Sequence[Findable]) -> None:
        """Find these too."""
        self._offered.others = others
        self._all = self._offered.all()
        self._look()

    def decide(self) -> None:
        line = self.list.current_line()
        if line is None or line.found is None:
            return
        act = self._offered.act(line.found)
        if act is not None and not line.possible:
            self._lead_to(act, line.aside)
            return
        self.accept()
        self.used.emit(line.found)
        if act is None:
            self.wanted.emit(line.found)
        else:
            self.act_wanted.emit(act)

    def _lead_to(self, act: Act, reason: str) -> None:
        """To the page where an act is possible, which may then be done with open eyes; else say why it is not."""
        if self._offered.here.is_elsewhere(act):
            self.accept()
            self.page_wanted.emit(act.page)
        else:
            self.say(_("“{act}”: {reason}.").format(act=act.title, reason=reason))

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Whether a key in the box was meant for the list."""
        page = self.list.page()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        key = Qt.Key(event.key())
        if key in steps:
            self.list.step(steps[key])
        elif key in _RETURN:
            self.decide()
        else:
            return False
        return True

    def _look(self) -> None:
        """Look for what is in the box."""
        text = self.box.text()
        if not text.strip():
            self.list.show_lines(self._at_rest())
        else:
            groups = finding.find(self._all, text, self._offered.used)
            self.list.show_lines([line for group in groups for line in self._group(group)])
        nothing = text.strip() and self.list.current_line() is None
        self.say(_("Nothing here has “{text}” in it.").format(text=text.strip()) if nothing else "")
        self._tell()

    def _at_rest(self) -> list[Line]:
        """Before anything is typed: what was used last, the pages, the acts that are possible, the races."""
        by_name = {one.name: one for one in self._all}
        used = [by_name[name] for name in self._offered.used if name in by_name]
        lines = self._lines(_("Last used"), used)
        for kind in (Kind.PAGE, Kind.ACT, Kind.RACE):
            found = [one for one in self._all if one.kind is kind and one not in used]
            made = self._lines(_words(kind), found)
            lines += [line for line in made if line.possible]
        return lines

    def _group(self, group: finding.Group) -> list[Line]:
        words = _words(group.kind)
        if group.count > len(group.found):
            words = _("{group}, {shown} of {count}").format(group=words, shown=len(group.found), count=group.count)
        return self._lines(words, group.found)

    def _lines(self, words: str, found: Iterable[Findable]) -> list[Line]:
        lines = [self._line(one) for one in found]
        return [Line(words), *lines] if lines else []

    def _line(self, one: Findable) -> Line:
        act = self._offered.act(one)
        if act is None:
            return Line(one.title, one, one.about, icon=_ICONS.get(one.kind, ""), group=_words(one.kind))
        why_not = self._offered.here.why_not(act)
        icon = icons.of_act(act.action)
        return Line(one.title, one, one.about, why_not or ", ".join(act.keys), icon, not why_not, _words(one.kind))

    def _tell(self) -> None:
        """Say the lit line where the hands are, for those who listen."""
        line = self.list.current_line()
        self.box.setAccessibleDescription(line.said if line else "")


class _Box(QLineEdit):
    """The box above the list: keys that mean the list go there."""

    def __init__(self, of: Palette) -> None:
        super().__init__(of)
        self._palette = of
        words = _("Race, skater, act or document")
        self.setObjectName("palette_box")
        self.setAccessibleName(words)
        self.setPlaceholderText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._palette.key_pressed(event):
            super().keyPressEvent(event)


def _of_act(act: Act) -> Findable:
    """An act as it is found: by its words, its menus and its key."""
    if act.name.startswith(GO):
        return Findable(Kind.PAGE, act.name, act.title, more=" ".join(act.keys))
    key = f"{act.name} {act.page}".strip()  # pages may have acts of one name
    return Findable(Kind.ACT, key, act.title, STEP.join(act.menus), " ".join(act.keys))


def _words(kind: Kind) -> str:
    return {
        Kind.PAGE: _("Pages"),
        Kind.RACE: _("Races"),
        Kind.SKATER: _("Skaters"),
        Kind.ACT: _("Acts"),
        Kind.DOCUMENT: _("Documents"),
        Kind.MANUAL: _("Manual"),
    }[kind]
