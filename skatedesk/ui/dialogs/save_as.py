"""Asking for the file to write something to, in one of several formats."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget, title: str, object_name: str, stem: str, kinds: Mapping[str, str], then: Callable[[str], None]
) -> None:
    """Ask for a file of one of these kinds, each with its ending, the first offered first; `then` gets its path."""
    first = next(iter(kinds.values()))
    dialog = QFileDialog(parent, title, "", ";;".join(kinds))
    dialog.setObjectName(object_name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(first)

    def end_as(kind: str) -> None:
        dialog.setDefaultSuffix(kinds[kind])

    dialog.filterSelected.connect(end_as)
    dialog.selectFile(f"{stem}.{first}")
    dialog.fileSelected.connect(then)
    dialog.open()


def plain_kinds(endings: tuple[str, ...]) -> dict[str, str]:
    """Kinds that are called as they end, such as PNG."""
    return {f"{ending.upper()} (*.{ending})": ending for ending in endings}
