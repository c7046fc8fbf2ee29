"""The documents page: every list that can go out, how it stands, and how it will look on paper."""

from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skatedesk.exports.paper.missing import missing_letters
from skatedesk.exports.paper.page import PaperPage
from skatedesk.exports.paper.typeset import pages
from skatedesk.services import documents
from skatedesk.services.documents import DocumentState
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_acts import DocumentActs, Seen
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.pages import documents_list
from skatedesk.ui.pages.documents_list import Narrowed, Scope
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import put, tab_bar
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.sheet_preview import SheetPreview
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 860
"""Below this width, in pixels at 100 %, the preview folds under a tab."""
LOW = 380
LISTS, PREVIEW = range(2)
CALM_MS = 40
"""Who runs down the list with the arrow does not wait for the preview of each."""
_LONG_TITLE = 26
_SHARES = (5, 4)
_NOTHING = Sheet("documents", Heading(), (), ())


@dataclass(frozen=True, slots=True)
class _OnPaper:
    """A list set on its pages, and which letters no font has."""

    key: str
    sheet: Sheet
    pages: tuple[PaperPage, ...]
    warning: str


class DocumentsPage(Page):
    """The lists of the competition on the desk at the left, the chosen one as it will be printed at the right."""

    follows_race = True
    concerned_by_all = True
    least = LEAST

    def __init__(
        self, desk: Desk, background: Background, watch: DocumentWatch, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(desk, "documents_page", _("Documents"), parent)
        self._background, self._watch = background, watch
        self._numbers: dict[str, int] = {}
        self._shown: tuple[DocumentState, ...] = ()
        self._on_paper: _OnPaper | None = None
        self._asked_for = 0
        self._race_id: int | None = None
        self._race_is_new = False
        self._wanted = ""
        self.acts = DocumentActs(desk, background, watch, self, self.seen)
        self.title = fitted_label("documents_title", Role.TITLE)
        self.subtitle = fitted_label("documents_subtitle", Role.MUTED)
        self.changed = theme.pill("", Tone.WARNING, "documents_changed")
        self.settings = theme.button(_("Sheet settings…"), "documents_settings")
        self.export = theme.button(_("Export…"), "documents_export")
        self.print = theme.primary_button(_("Print…"), "documents_print")
        self.scope = theme.choice("documents_scope", _("Which lists"))
        self.group = theme.choice("documents_group", _("Kind of list"))
        self.table = SheetView(
            "documents_table", _("Lists"), flexible="title", hide_first=("hangs", "printed", "revision")
        )
        self.told = theme.label("", "documents_told")
        self.preview = SheetPreview("documents_preview", _("Preview"))
        self.about = theme.muted_label("", "documents_preview_about")
        self.tabs = tab_bar("documents_tabs", _("The lists, or how one looks"), _("Lists"), _("Preview"))
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look behind the window how the lists stand; what is known is shown until then."""
        if self.desk.race_id != self._race_id:
            self._race_id, self._race_is_new = self.desk.race_id, True
        self._watch.look()
        self._show_states()

    def seen(self) -> Seen:
        """What the acts are about."""
        key = self.table.chosen_key()
        chosen = next((one for one in self._shown if self._number_of(one.key) == key), None)
        return Seen(chosen, self._shown)

    @property
    def shown_key(self) -> str:
        """The list whose pages are seen; empty where there are none."""
        return self._on_paper.key if self._on_paper else ""

    def _show_states(self) -> None:
        states = self._watch.states or ()
        self._fill_groups(states)
        self._shown = tuple(one for one in states if self._narrowed().lets_through(one))
        self.table.set_empty_text(self._what_next())
        self.table.setAccessibleDescription("" if self._shown else self._what_next())
        sheet = documents_list.sheet_of(self._shown, self._number_of) if self._shown else _NOTHING
        self.table.show_sheet(sheet)
        if self._race_is_new and states:
            self._race_is_new = False
            self._follow_race()
        if self._wanted in {one.key for one in self._shown}:
            self.table.choose(self._number_of(self._wanted))
            self._wanted = ""
        if self.table.chosen_key() is None and self._shown:
            self.table.choose(self._number_of(self._shown[0].key))
        out = sum(one.last is not None for one in states)
        counted = ngettext("{count} list", "{count} lists", len(states)).format(count=len(states))
        self.title.setText(_("Documents"))
        went = (
            ngettext("{count} went out", "{count} went out", out).format(count=out) if out else _("none went out yet")
        )
        self.subtitle.setText(f"{counted}, {went}" if states else "")
        changed = len(self._watch.changed)
        self.changed.say(changed_word(changed), Tone.WARNING)
        self._show_chosen()

    def _what_next(self) -> str:
        if not self.desk.is_open:
            return _("Open a results file, or make a new one, in the File menu.")
        if self.desk.competition is None:
            return _("This file has no competition yet. Make one with Competition, New competition.")
        if self._watch.states is None:
            return _("Looking at the lists …")
        if not self._watch.states:
            return _("No lists yet. Add races with Competition, Programme: their lists appear here.")
        if self._narrowed().scope is Scope.CHANGED:
            return _("Nothing changed since it went out.")
        if self._narrowed().scope is Scope.OUT:
            return _("Nothing of this went out yet. Printing or exporting a list makes it revision 1.")
        return _("No such list here. Choose another race or another kind above.")

    def _show_chosen(self) -> None:
        """Another list is chosen: tell how it stands, and see soon how it looks."""
        chosen = self.seen().chosen
        self.told.setText(documents_list.told(chosen) if chosen else "")
        for act in (self.print, self.export):
            act.setEnabled(chosen is not None)
        self.fold()
        self._calm.start()

    def _read_paper(self) -> None:
        """Set the chosen list on its pages, behind the window; the last of several answers is shown."""
        self._asked_for += 1
        chosen, competition = self.seen().chosen, self.desk.competition
        if chosen is None or competition is None or not self.preview.isVisible():
            if chosen is None:
                self._on_paper = None
                self.preview.show_words("")
                self._show_about()
            return
        number = self._asked_for
        self._background.run(
            partial(_on_paper, self.desk.file, competition.id, chosen.key),
            lambda found: self._show_paper(found) if number == self._asked_for else None,
            lambda reason: self.preview.show_words(str(reason)) if number == self._asked_for else None,
        )

    def _show_paper(self, found: _OnPaper) -> None:
        same = self._on_paper is not None and self._on_paper.key == found.key
        if self._on_paper is None or found.pages != self._on_paper.pages:
            self.preview.show_pages(found.pages, from_the_top=not same)
        self._on_paper = found
        self._show_about()

    def _show_about(self) -> None:
        """What is seen in the preview: revision, pages, size, and what cannot be printed."""
        found = self._on_paper
        if found is None:
            self.about.setText("")
            return
        count = len(found.pages)
        parts = [ngettext("{count} page", "{count} pages", count).format(count=count)]
        revision = found.sheet.revision
        if revision is not None:
            known = _("revision {number}") if revision.at else _("will be revision {number}")
            parts.insert(0, known.format(number=revision.number))
        parts.append(_("{percent} %").format(percent=self.preview.percent))
        parts += [found.warning] if found.warning else []
        self.about.setText(" · ".join(parts))

    # --- choosing -------------------------------------------------------------------------------------------

    def show_changed(self) -> None:
        """Show only what changed since it went out."""
        self.scope.setCurrentIndex(self.scope.findData(Scope.CHANGED))
        self._show_states()

    def show_document(self, key: str) -> None:
        """Choose the list of this key, now or as soon as it is known which lists there are."""
        self._wanted = key
        self.scope.setCurrentIndex(self.scope.findData(Scope.ALL))
        self.group.setCurrentIndex(0)
        self._show_states()

    def take_hands(self) -> None:
        """The hands belong to the lists."""
        if self._narrow:
            self.tabs.setCurrentIndex(LISTS)
        self.table.setFocus()

    def _follow_race(self) -> None:
        """Another race is on the desk: its result is meant, or what there is of it."""
        of_race = [one for one in self._shown if one.race_id == self._race_id]
        of_race.sort(key=lambda one: one.kind != "results")
        if of_race and self._race_id is not None:
            self.table.choose(self._number_of(of_race[0].key))

    def _narrowed(self) -> Narrowed:
        scope = Scope(self.scope.currentData() or Scope.ALL)
        return Narrowed(scope, self.group.currentData() or "", self.desk.race_id)

    def _number_of(self, key: str) -> int:
        """The number a list keeps as long as the page is there."""
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def _fill_groups(self, states: tuple[DocumentState, ...]) -> None:
        wanted = [(_("All kinds"), ""), *documents_list.groups(states)]
        known = [(self.group.itemText(at), self.group.itemData(at)) for at in range(self.group.count())]
        if wanted != known:
            chosen = self.group.currentData()
            self.group.clear()
            for words, name in wanted:
                self.group.addItem(words, name)
            self.group.setCurrentIndex(max(0, self.group.findData(chosen)))

    def _go_to_preview(self) -> None:
        """From the list to its pages."""
        self.tabs.setCurrentIndex(PREVIEW)
        self.preview.setFocus()

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.told.setWordWrap(True)
        self.about.setWordWrap(True)
        for scope, words in documents_list.scope_words().items():
            self.scope.addItem(words, scope)
        for choice in (self.scope, self.group):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(6)
        self.table.set_least(_LONG_TITLE)
        self.paper = theme.panel("documents_paper", _("Preview"))
        self._words, self._top, self._second, self._third = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.subtitle)
        self._top.addLayout(self._words, 1)
        for part in (self.settings, self.export, self.print):
            self._top.addWidget(part)
        for part in (self.tabs, self.scope, self.group, self.changed):
            self._second.addWidget(part)
        self._second.addStretch()
        self._lists = QWidget()
        self._left, self._right, self._body = QVBoxLayout(self._lists), QVBoxLayout(self.paper), QHBoxLayout()
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.table, 1)
        self._left.addWidget(self.told)
        self._right.addWidget(self.about)
        self._right.addWidget(self.preview, 1)
        self._body.addWidget(self._lists, _SHARES[0])
        self._body.addWidget(self.paper, _SHARES[1])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(self._second)
        self._column.addLayout(self._third)
        self._column.addLayout(self._body, 1)
        order = (self.tabs, self.scope, self.group, self.table, self.preview, self.print, self.export, self.settings)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self._watch.looked.connect(self._on_looked)
        self.scope.activated.connect(self._show_states)
        self.group.activated.connect(self._show_states)
        self.table.row_chosen.connect(self._show_chosen)
        self.table.row_activated.connect(self._go_to_preview)
        self.tabs.currentChanged.connect(self._show_part)
        self.preview.zoomed.connect(self._show_about)
        self.print.clicked.connect(self.acts.print_chosen)
        self.export.clicked.connect(self.acts.export)
        self.settings.clicked.connect(self.acts.settings)
        self._calm.timeout.connect(self._read_paper)

    def _on_looked(self) -> None:
        if self.isVisible():
            self._show_states()

    def _show_part(self) -> None:
        self.fold()
        self._calm.start()

    @property
    def _narrow(self) -> bool:
        return self.width() < current().px(NARROW)

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px, narrow, low = current().px, self._narrow, self.height() < current().px(LOW)
        filled = bool(self._watch.states)
        on_lists = not narrow or self.tabs.currentIndex() == LISTS
        # Said anew, so that the tabs measure their words in the type there is now.
        self.tabs.setTabText(LISTS, _("Lists"))
        self.tabs.setTabText(PREVIEW, _("Preview"))
        self.tabs.setVisible(narrow and filled)
        for part in (self.scope, self.group):
            part.setVisible(filled and on_lists)
            part.setMaximumWidth(self.width() if narrow and low else part.sizeHint().width())
        self._lists.setVisible(on_lists)
        self.table.set_compact(low)
        self.told.setVisible(not low and bool(self.told.text()))
        self.paper.setVisible(filled and (not narrow or not on_lists))
        self.about.setVisible(not low)
        self.changed.setVisible(bool(self._watch.changed) and on_lists and not low)
        self.subtitle.setVisible(not low)
        self.title.setVisible(not (low and narrow))
        self.settings.setVisible(filled and not narrow)
        self.export.setVisible(filled and not (low and narrow))
        self.print.setVisible(filled)
        for at, part in enumerate((self.scope, self.group)):
            below = low and narrow
            put(part, self._third if below else self._second, at if below else at + 1, int(below))
        put(self.changed, *((self._top, 1) if narrow else (self._second, 3)))
        put(self.print, *((self._second, self._second.count()) if low and narrow else (self._top, self._top.count())))
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._second, self._third, self._left, self._body, self._column):
            layout.setSpacing(gap)
        self._words.setSpacing(px(2))
        edge = px(SPACE.small)
        self._right.setContentsMargins(px(1), edge, px(1), edge)
        self.about.setContentsMargins(px(SPACE.medium), 0, px(SPACE.medium), 0)


def changed_word(count: int) -> str:
    """How many lists say something else than when they went out, in words."""
    return ngettext(
        "{count} list changed since it went out", "{count} lists changed since they went out", count
    ).format(count=count)  # fmt: skip


def _on_paper(file: ResultsFile, competition_id: int, key: str) -> _OnPaper:
    sheet = documents.sheet_of(file, competition_id, key)
    return _OnPaper(key, sheet, pages(sheet), missing_letters([sheet]))
