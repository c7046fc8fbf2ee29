"""What is asked before a start list is changed: taking somebody off, and the way to go on without somebody."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.domain.attempts import Start
from skatedesk.domain.late_withdrawal import Option
from skatedesk.domain.start_moves import has_skated, named
from skatedesk.services import start_lists
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.late_withdrawal import LateWithdrawalDialog
from skatedesk.words import _


class StartListActs(QObject):
    """Asks in front of `page`, and carries out what was decided."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def withdraw_late(self, race_id: int | None, start_id: int | None = None) -> None:
        """Ask how the race goes on without somebody; who is chosen on the list is meant until it is said otherwise."""
        if race_id is None or not self._desk.asks_for_file():
            return
        view = start_lists.view(self._desk.file, race_id)
        if not view.starts:
            number = view.race.number
            self._desk.refused.emit(_("Race {number} has no start list yet. Draw it first.").format(number=number))
            return
        dialog = LateWithdrawalDialog(view, self._ways, start_id, self._page)
        dialog.decided.connect(self._apply)
        dialog.open()

    def take_off(self, start: Start) -> None:
        """Take somebody off the list after a question; who has skated or has withdrawn stays without one."""
        if start.withdrawn or has_skated(start):
            self._desk.do(start_lists.empty_lane, start.id)  # refused, with the reason
            return
        dialog = ConfirmDialog(
            _("Take {name} off the start list?").format(name=named(start)),
            _("{name} stays entered and stands below the list as not drawn; the lane stays empty.").format(
                name=start.competitor.name
            ),
            _("Take off"),
            parent=self._page,
        )
        dialog.confirmed.connect(lambda: self._desk.do(start_lists.empty_lane, start.id))
        dialog.open()

    def _ways(self, start_id: int) -> tuple[Option, ...]:
        return start_lists.withdrawal_options(self._desk.file, start_id)

    def _apply(self, start_id: int, option: Option) -> None:
        self._desk.do(start_lists.apply_option, start_id, option)
