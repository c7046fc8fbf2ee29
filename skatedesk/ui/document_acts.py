"""What is done with the lists of a competition: printed, written, hung up, approved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.services import editions, list_sets
from skatedesk.services.documents import DocumentState
from skatedesk.ui.apart import apart
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.save_as import ask_where
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.issuing import Issuing, Order
from skatedesk.words import _, ngettext

RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows: the list that is chosen, and all that are in sight."""

    chosen: DocumentState | None
    shown: tuple[DocumentState, ...]


class DocumentActs(QObject):
    """Acts on the list that is chosen, on those that changed, or on all that are shown."""

    def __init__(
        self, desk: Desk, background: Background, watch: DocumentWatch, window: QWidget, seen: Callable[[], Seen]
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._background, self._watch, self._window, self._seen = desk, background, watch, window, seen
        self.issuing = Issuing(desk, background)

    # --- printing -------------------------------------------------------------------------------------------

    def print_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._print([chosen], chosen.title)

    def print_changed(self) -> None:
        """Only what says something else than when it went out."""
        changed = self._watch.changed
        if not changed:
            self._desk.refused.emit(_("Nothing changed since it went out, so there is nothing to print again."))
            return
        title = ngettext("{count} changed list", "{count} changed lists", len(changed)).format(count=len(changed))
        self._print(changed, title)

    def print_shown(self) -> None:
        """All that is in sight, narrowed as it is."""
        shown = self._seen().shown
        if self._are_some(shown):
            self._print(shown, ngettext("{count} list", "{count} lists", len(shown)).format(count=len(shown)))

    def _print(self, states: Sequence[DocumentState], title: str) -> None:
        # Here, because only who prints needs the part of Qt that does.
        from skatedesk.ui.dialogs import print_sheets

        if not print_sheets.has_printer():
            sentence = _("This computer knows no printer. Set one up in its system, or write a PDF with Export.")
            self._desk.refused.emit(sentence)
            return
        order = self._order(states)
        print_sheets.ask_printer(title, lambda printer: self.issuing.print(order, printer), self._window)

    # --- files ----------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask which lists, into which formats and where."""
        from skatedesk.ui.dialogs.export_documents import ExportDocumentsDialog

        seen = self._seen()
        if self._are_some(seen.shown):
            dialog = ExportDocumentsDialog(seen.chosen, seen.shown, self._watch.changed, self._window)
            dialog.decided.connect(self._ask_folder)
            dialog.open()

    def _ask_folder(self, states: tuple[DocumentState, ...], formats: tuple[str, ...]) -> None:
        dialog = QFileDialog(self._window, _("Write into the folder"))
        dialog.setObjectName("folder_dialog")
        dialog.setDirectory(str(self._desk.file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)

        def chosen(name: str) -> None:
            self.export_to(Path(name), states, formats)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def export_to(self, folder: Path, states: Sequence[DocumentState], formats: tuple[str, ...]) -> None:
        """Write these lists into this folder."""
        competition = self._desk.competition
        if competition is not None:
            self.issuing.write(self._order(states, folder, list_sets.stem(competition), formats))

    def protocol(self) -> None:
        """Ask where the book of the whole competition goes."""
        competition = self._desk.competition
        if competition is None or not self._are_some(self._watch.states or ()):
            return
        book, workbook = _("Book ({pattern})"), _("Workbook ({pattern})")
        kinds = {book.format(pattern="*.pdf"): "pdf", workbook.format(pattern="*.xlsx"): "xlsx"}
        stem = f"{list_sets.stem(competition)}-protocol"
        ask_where(self._window, _("Protocol"), "protocol_dialog", stem, kinds, self.write_protocol)

    def write_protocol(self, name: str | Path) -> None:
        """Write it in a process of its own, so that times can be typed meanwhile."""
        from skatedesk.ui import document_files

        competition, target = self._desk.competition, Path(name)
        if competition is None:
            return
        source, now = self._desk.file.path, datetime.now()
        self._desk.told.emit(_("Writing {name} …").format(name=target.name))
        self._background.run(
            lambda: apart(document_files.write_protocol, source, competition.id, target, now),
            self._desk.told.emit,
            lambda error: self._desk.refused.emit(str(error)),
        )

    # --- what becomes of a list -----------------------------------------------------------------------------

    def issue(self) -> None:
        """Make it an edition without printing it."""
        chosen = self._chosen()
        if chosen is not None:
            self.issuing.issue(self._order([chosen]))

    def mark_printed(self) -> None:
        """It was printed elsewhere."""
        edition_id = self._edition_id()
        if edition_id is not None:
            self._desk.do(editions.printed, [edition_id], datetime.now())

    def hang(self) -> None:
        """Ask where it hangs."""
        from skatedesk.ui.dialogs.notice_board import NoticeBoardDialog

        chosen, edition_id = self._seen().chosen, self._edition_id()
        if chosen is not None and chosen.last is not None and edition_id is not None:
            boards = sorted({one.last.hangs for one in self._watch.states or () if one.last and one.last.hangs})
            NoticeBoardDialog(self._desk, chosen.title, chosen.last, boards, self._window).open()

    def approve(self) -> None:
        """Ask for the referee's word about a result."""
        from skatedesk.ui.dialogs.approval import ApprovalDialog

        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.kind != RESULTS or chosen.race_id is None:
            self._desk.refused.emit(_("The referee approves the result of a race. Choose one."))
            return
        ApprovalDialog(self._desk, chosen.race_id, chosen.title, self._window).open()

    def settings(self) -> None:
        """Ask how the sheets look."""
        from skatedesk.ui.dialogs.sheet_settings import SheetSettingsDialog

        competition = self._desk.competition
        if competition is not None:
            chosen = self._seen().chosen
            SheetSettingsDialog(self._desk, competition, chosen.key if chosen else "", self._window).open()

    # --- on what --------------------------------------------------------------------------------------------

    def _chosen(self) -> DocumentState | None:
        chosen = self._seen().chosen
        if chosen is None:
            self._desk.refused.emit(_("Choose a list first."))
        return chosen

    def _edition_id(self) -> int | None:
        """The edition of the chosen list that went out last."""
        chosen = self._chosen()
        if chosen is None:
            return None
        if chosen.last is None:
            sentence = _("{title} did not go out yet. Print it, export it or issue it first.")
            self._desk.refused.emit(sentence.format(title=chosen.title))
            return None
        return chosen.last.id

    def _are_some(self, states: Sequence[DocumentState]) -> bool:
        if not states:
            self._desk.refused.emit(_("There is no list here to print or export."))
        return bool(states)

    def _order(
        self, states: Sequence[DocumentState], folder: Path = Path(), stem: str = "", formats: tuple[str, ...] = ()
    ) -> Order:  # fmt: skip
        competition = self._desk.competition
        held = competition.id if competition else 0
        return Order(held, tuple(one.key for one in states), folder, stem, formats)
