"""The plots of a race, a cup or a skater: which one, the plot itself, and the same values as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.services.changes import Changed
from skatedesk.sheets.chart import Chart
from skatedesk.ui.chart_view import ChartView
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.pages.folding import tab_bar
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

Reader = Callable[[], Chart]


@dataclass(frozen=True, slots=True)
class Offer:
    """One kind of plot, and of what it can be read: each with its word, such as a pair or a distance.

    `about` says what the words are, such as "Pair"; `first` is the one shown at the start.
    """

    words: str
    about: str
    readers: tuple[tuple[str, Reader], ...]
    first: int = 0


class ChartDialog(LargeQuestion):
    """Follows every change of the file. Ctrl+S, Return and the button save the plot as a picture."""

    def __init__(self, desk: Desk, title: str, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(desk, "chart_dialog", title, "", _("Save as picture…"), parent)
        self._offers = tuple(offers)
        self.cancel.setText(_("Close"))
        self.kinds = theme.choice("chart_kinds", _("Which plot"))
        self.of = theme.choice("chart_of", _("Of what"))
        self.about = theme.muted_label("", "chart_about")
        self.view = ChartView("chart_plot", title)
        self.table = SheetView("chart_table", _("The same values as a table"), compact=True, framed=False)
        self.tabs = tab_bar("chart_tabs", _("Plot or table"), _("Plot"), _("Table"))
        for offer in self._offers:
            self.kinds.addItem(offer.words)
        self._lay_out()
        self.enlarge(940, 600)
        self._connect()
        self._choose_kind()
        self.view.setFocus()

    def decide(self) -> None:
        """Ask where the plot is to be written; the plot stays."""
        self.view.save()

    def look_again(self) -> None:
        """Read the chosen plot; what cannot be read is said."""
        chosen = self._offer.readers[max(0, self.of.currentIndex())]
        self.say("")
        try:
            chart = chosen[1]()
        except RuleError as reason:
            self.say(str(reason))
            return
        self.about.setText(chart.about)
        self.view.show_chart(chart)
        self.view.setAccessibleName(chart.title)
        self.table.set_empty_text(chart.empty)
        self.table.show_sheet(chart.sheet())
        self.act.setEnabled(not chart.is_empty)

    @property
    def _offer(self) -> Offer:
        return self._offers[max(0, self.kinds.currentIndex())]

    def _choose_kind(self) -> None:
        offer = self._offer
        self.of.clear()
        for words, _reader in offer.readers:
            self.of.addItem(words)
        self.of.setAccessibleName(offer.about)
        self.of.setCurrentIndex(offer.first)
        self.of.setVisible(len(offer.readers) > 1)
        self.look_again()

    def _show_part(self) -> None:
        self.parts.setCurrentIndex(self.tabs.currentIndex())

    def _changed(self, _changed: Changed) -> None:
        self.look_again()

    def _lay_out(self) -> None:
        choices, line = QHBoxLayout(), QHBoxLayout()
        for choice in (self.kinds, self.of):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choices.addWidget(choice)
        choices.addStretch()
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.about, 1)
        line.addWidget(self.tabs)
        for row in (choices, line):
            row.setSpacing(current().px(SPACE.small))
        self.kinds.setVisible(len(self._offers) > 1)
        self.parts = QStackedWidget()
        self.parts.addWidget(self.view)
        self.parts.addWidget(self.table)
        self.body.addLayout(choices)
        self.body.addLayout(line)
        self.body.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.kinds.activated.connect(self._choose_kind)
        self.of.activated.connect(self.look_again)
        self.tabs.currentChanged.connect(self._show_part)
        self.view.told.connect(self.desk.told)
        self.view.refused.connect(self.say)
        self.desk.changed.connect(self._changed)
