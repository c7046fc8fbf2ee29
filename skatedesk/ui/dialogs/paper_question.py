"""A list on the screen that can be taken along: printed, or saved as a page for the web or as PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from skatedesk.exports.replace import Written
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.dialogs.save_as import ask_where
from skatedesk.ui.style import icons, theme
from skatedesk.words import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperQuestion(Question):
    """Has one button that closes it, and two that bring its sheet out; `stem` names the file that is proposed."""

    def __init__(self, name: str, title: str, about: str, stem: str, parent: QWidget | None) -> None:
        super().__init__(f"{name}_dialog", title, about, _("Close"), parent)
        self._name, self._title, self._stem = name, title, stem
        self._background = Background(self)
        self.cancel.hide()
        self.told = wrapped(theme.muted_label("", f"{name}_told"))
        self.told.hide()
        self.save = theme.button(_("Save…"), f"{name}_save")
        self.print = theme.button(_("Print…"), f"{name}_print")
        for button in (self.save, self.print):
            button.setAutoDefault(False)
            self.add_at_left(button)
        self.save.clicked.connect(self.ask_file)
        self.print.clicked.connect(self.ask_printer)
        icons.dress_buttons(self)

    def decide(self) -> None:
        self.accept()

    def sheet(self) -> Sheet:
        """What goes out."""
        raise NotImplementedError

    def ask_file(self) -> None:
        """Ask where the list goes: as a page for the web, or as PDF."""
        kinds = {
            _("Web page ({pattern})").format(pattern="*.html"): "html",
            _("PDF ({pattern})").format(pattern="*.pdf"): "pdf",
        }
        ask_where(self, self._title, f"{self._name}_file_dialog", self._stem, kinds, self.write)

    def write(self, name: str | Path) -> None:
        """Write the list; the ending of the name says how."""
        self.say("")
        work = partial(_write, self.sheet(), Path(name))
        self._background.run(work, self._say_written, lambda error: self.say(str(error)))

    def ask_printer(self) -> None:
        # Here, because only who prints needs the part of Qt that does.
        from skatedesk.exports.paper.printing import print_pages
        from skatedesk.exports.paper.typeset import pages
        from skatedesk.ui.dialogs import print_sheets

        if not print_sheets.has_printer():
            self.say(_("This computer knows no printer. Set one up in its system, or write a PDF with Save."))
            return
        paper = pages(self.sheet())

        def send(printer: "QPrinter") -> None:
            if not print_pages(paper * print_sheets.copies(printer), printer):
                self.say(_("The printer took nothing. See whether it is switched on, then print again."))

        print_sheets.ask_printer(self._title, send, self)

    def _say_written(self, written: Written) -> None:
        self.told.show()
        self.told.setText(_("Written and checked: {name}.").format(name=written.path.name))


def _write(sheet: Sheet, path: Path) -> Written:
    """For any thread."""
    # Here, because nobody waits for what writes files before it is wanted.
    if path.suffix.casefold() == ".pdf":
        from skatedesk.exports.paper.pdf import write_pdf

        return write_pdf([sheet], path)
    from skatedesk.exports.html_page import write_html

    return write_html(sheet, path)
