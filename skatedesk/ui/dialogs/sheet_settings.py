"""How the sheets of a competition look: settings at the left, what they make of a list at the right."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition
from skatedesk.exports.paper.page import PaperPage
from skatedesk.exports.paper.typeset import pages
from skatedesk.services import documents, house_styles
from skatedesk.services.files import ResultsFile
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.scrolled import scrolled
from skatedesk.ui.dialogs.sheet_pictures import SheetPictures
from skatedesk.ui.dialogs.style_form import StyleForm
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.pages.sheet_preview import SheetPreview
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

CALM_MS = 120
"""Who types is not shown the preview of every letter."""


class SheetSettingsDialog(LargeQuestion):
    """The preview follows every choice; nothing holds before Save, but pictures are taken in and out at once."""

    def __init__(self, desk: Desk, competition: Competition, key: str, parent: QWidget | None = None) -> None:
        about = " · ".join(part for part in (competition.event, competition.city) if part)
        super().__init__(desk, "sheet_settings_dialog", _("Sheet settings"), about, _("Save"), parent)
        self._competition_id, self._key = competition.id, key or _some_key(desk.file, competition.id)
        self._asked_for = 0
        self.act.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.form = StyleForm(house_styles.style_of(desk.file, competition.id))
        self.pictures = SheetPictures(desk, competition.id)
        self.preview = SheetPreview("settings_preview", _("Preview"))
        self.body.addWidget(TwoParts("settings_parts", self._scrolled(), self.preview, width=420, narrow=720), 1)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._look)
        self.form.edited.connect(self._calm.start)
        self.pictures.changed.connect(self._calm.start)
        self.enlarge(1000, 640)
        self.form.choices["paper"].setFocus()
        self._look()

    def decide(self) -> None:
        style = self._style()
        if style is not None and self.desk.do(house_styles.set_style, self._competition_id, style) is not None:
            self.accept()

    def _style(self) -> HouseStyle | None:
        """What is chosen; None where it cannot stand, and then the reason is said."""
        self.say("")
        try:
            return self.form.style_now()
        except RuleError as reason:
            self.say(str(reason))
            return None

    def _look(self) -> None:
        """Set a list in this style, behind the question; the last of several answers is shown."""
        style = self._style()
        if style is None:
            return
        if not self._key:
            self.preview.show_words(_("There is no list yet to look at. The settings hold for all that come."))
            return
        self._asked_for += 1
        number = self._asked_for
        self.run(
            partial(_set, self.desk.file, self._competition_id, self._key, style),
            lambda found: self._show(found) if number == self._asked_for else None,
            lambda reason: self.preview.show_words(str(reason)),
        )

    def _show(self, found: tuple[PaperPage, ...]) -> None:
        self.preview.show_pages(found, from_the_top=not self.preview.pages)

    def _scrolled(self) -> QScrollArea:
        """The fields scroll to where the hands are."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        gap = current().px(SPACE.small)
        column.setContentsMargins(0, 0, gap, 0)
        column.setSpacing(gap)
        column.addWidget(self.form)
        column.addWidget(theme.label(_("Pictures"), "pictures_title", Role.STRONG))
        column.addWidget(self.pictures)
        column.addStretch()
        return scrolled(inside, "settings_fields", _("Settings"))


def _some_key(file: ResultsFile, competition_id: int) -> str:
    """A list to try the settings on: a result where there is one."""
    known = sorted(documents.offered(file, competition_id), key=lambda one: one.kind != "results")
    return known[0].key if known else ""


def _set(file: ResultsFile, competition_id: int, key: str, style: HouseStyle) -> tuple[PaperPage, ...]:
    return pages(documents.sheet_of(file, competition_id, key, style=style))[:1]
