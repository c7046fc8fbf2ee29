"""What stands behind the menu key, or a right click, in every table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.sheets.sheet import Column
from skatedesk.ui.style.tips import plain_act
from skatedesk.ui.tables.arranging import Arrangement, order_words
from skatedesk.words import _

COPY_ALL = "Ctrl+Shift+Ins"
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class TableActs:
    """What can be done with a table. `arrange` is None where the order of the rows means something."""

    copy_row: Callable[[], None]
    copy_all: Callable[[], None]
    find: Callable[[], None]
    hide: Callable[[str], None]
    arrange: Callable[[Arrangement], None] | None


def table_menu(
    table: QWidget, columns: Sequence[Column], kept: frozenset[str], now: Arrangement, acts: TableActs
) -> QMenu:
    """The menu: what the page offers for a row first. Columns of the `kept` keys cannot be left out."""
    menu = QMenu(table)
    menu.setObjectName("table_menu")
    menu.addActions(table.actions())
    menu.addSeparator()
    _add(menu, "copy_row", _("&Copy the row"), acts.copy_row, QKeySequence.StandardKey.Copy)
    _add(menu, "copy_all", _("Copy the whole &list"), acts.copy_all, QKeySequence(COPY_ALL))
    _add(menu, "find", _("&Find in the list"), acts.find, QKeySequence.StandardKey.Find)
    titled = {column.key: column.title for column in columns if column.title}
    if acts.arrange is not None:
        _add_orders(menu, titled, now, acts.arrange)
    _add_columns(menu, {key: title for key, title in titled.items() if key not in kept}, now, acts.hide)
    return menu


def _add_orders(
    menu: QMenu, titled: dict[str, str], now: Arrangement, arrange: Callable[[Arrangement], None]
) -> None:  # fmt: skip
    sub = _sub_menu(menu, "menu_order", _("&Order by"))
    paper = sub.addAction(_("As on paper"))
    paper.setObjectName("order_as_on_paper")
    paper.setCheckable(True)
    paper.setChecked(not now.by)
    paper.triggered.connect(lambda: arrange(Arrangement(now.hidden)))
    for key, title in titled.items():
        act = sub.addAction(_order_words(title, key, now))
        act.setObjectName(f"order_{key}")
        act.setCheckable(True)
        act.setChecked(key == now.by)
        act.triggered.connect(lambda _checked=False, key=key: arrange(now.pressed(key)))


def _order_words(title: str, key: str, now: Arrangement) -> str:
    if key != now.by:
        return plain_act(title)
    return plain_act(order_words(title, falling=now.falling))


def _add_columns(menu: QMenu, titled: dict[str, str], now: Arrangement, hide: Callable[[str], None]) -> None:
    sub = _sub_menu(menu, "menu_columns", _("Col&umns"))
    for key, title in titled.items():
        act = sub.addAction(plain_act(title))
        act.setObjectName(f"column_{key}")
        act.setCheckable(True)
        act.setChecked(key not in now.hidden)
        act.triggered.connect(lambda _checked=False, key=key: hide(key))
    sub.menuAction().setEnabled(bool(titled))


def _sub_menu(menu: QMenu, name: str, title: str) -> QMenu:
    made = menu.addMenu(title)
    made.setObjectName(name)
    return made


def _add(
    menu: QMenu, name: str, words: str, act: Callable[[], None], key: QKeySequence | QKeySequence.StandardKey
) -> None:
    made = menu.addAction(words)
    made.setObjectName(f"table_{name}")
    made.triggered.connect(act)
    made.setText(f"{words}\t{QKeySequence(key).toString(_NATIVE)}")  # said here, taken by the table itself
