"""Asking for the file to write something to, in one of several formats."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget, title: str, object_name: str, stem: str, endings: Sequence[str], then: Callable[[str], None]
) -> None:
    """Ask for a file with one of these endings, the first offered first; `then` gets its path."""
    dialog = QFileDialog(parent, title, f"{stem}.{endings[0]}")
    dialog.setObjectName(object_name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{ending.upper()} (*.{ending})" for ending in endings])
    dialog.setDefaultSuffix(endings[0])

    def take_ending(name: str) -> None:
        dialog.setDefaultSuffix(name.partition(" ")[0].lower())

    dialog.filterSelected.connect(take_ending)
    dialog.fileSelected.connect(then)
    dialog.open()
