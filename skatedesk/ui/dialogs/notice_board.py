"""Asking where a list hangs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QWidget

from skatedesk.services import editions
from skatedesk.services.editions import Edition
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.form import Form
from skatedesk.words import _


class NoticeBoardDialog(ActingQuestion):
    """The name of a notice board; those that were named before are proposed. An empty name takes the list down."""

    def __init__(
        self, desk: Desk, title: str, edition: Edition, boards: Sequence[str], parent: QWidget | None = None
    ) -> None:  # fmt: skip
        about = _("{title}, revision {number}").format(title=title, number=edition.revision)
        super().__init__(desk, "notice_board_dialog", _("It hangs on …"), about, _("Save"), parent)
        self._edition_id = edition.id
        form = Form()
        proposed = edition.hangs or (boards[0] if len(boards) == 1 else "")
        hint = _("Such as Hall A; empty where it was taken down")
        self.board = form.field("notice_board", _("Notice board"), proposed, hint)
        self.board.setCompleter(QCompleter(list(boards), self.board))
        self.board.selectAll()
        self.body.addLayout(form)
        self.board.setFocus()

    def decide(self) -> None:
        if self.attempt(editions.hangs, self._edition_id, self.board.text()) is not None:
            self.accept()
