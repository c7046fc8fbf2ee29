"""Asking where to print."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

_Option = QAbstractPrintDialog.PrintDialogOption


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(title: str, chosen: Callable[[QPrinter], None], parent: QWidget) -> None:
    """Ask for a printer and the number of copies, and give both to `chosen`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setWindowTitle(title)
    # All pages of a list belong together, so nobody is asked for some of them.
    dialog.setOptions(_Option.PrintToFile | _Option.PrintCollateCopies)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    # Not `open` of the class itself, which wants to be told whom to call.
    super(QPrintDialog, dialog).open()


def copies(printer: QPrinter) -> int:
    """How often the pages have to be sent, where the printer cannot repeat them by itself."""
    return 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
