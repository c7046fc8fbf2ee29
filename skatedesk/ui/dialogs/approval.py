"""The referee's approval of a result: who gives it, when, and with which signature."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.domain.conditions import time_of_day
from skatedesk.domain.errors import RuleError
from skatedesk.services import approvals, pictures
from skatedesk.sheets.sheet import Use
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _

PICTURES = "*.png *.jpg *.jpeg *.svg"


class ApprovalDialog(ActingQuestion):
    """Proposes the referee of the race and the time it is now."""

    def __init__(self, desk: Desk, race_id: int, about: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "approval_dialog", _("Referee's approval"), about, _("Approve"), parent)
        self._race_id = race_id
        given, referee = approvals.approval(desk.file, race_id), approvals.proposed(desk.file, race_id)
        known = given or referee
        self._at = given.at if given else datetime.now()
        form = Form()
        self.name = form.field("approval_name", _("Referee"), known.name if known else "", _("First name NAME"))
        self.nation = form.nation("approval_nation", known.nation if known else "")
        self.time = form.field("approval_time", _("Time"), f"{self._at:%H:%M}", "14:30")
        self.signature = form.choice("approval_signature", _("Signature"))
        self.body.addLayout(form)
        self._fill_signatures(given.signature.content if given and given.signature else b"")
        self.another = theme.button(_("&Another signature…"), "approval_another")
        self.another.setAutoDefault(False)
        self.another.clicked.connect(self._ask_picture)
        self.add_at_left(self.another)
        if given:
            self.withdraw = theme.button(_("&Withdraw"), "approval_withdraw")
            self.withdraw.setAutoDefault(False)
            self.withdraw.clicked.connect(self._withdraw)
            self.add_at_left(self.withdraw)
        (self.time if known else self.name).setFocus()
        self.time.selectAll()
        self.widen(500)

    def decide(self) -> None:
        try:
            hours, _mark, minutes = time_of_day(self.time.text()).partition(":")
        except RuleError as reason:
            mark_wrong(self.time, wrong=True)
            self.refuse(str(reason), self.time)
            return
        at = self._at.replace(hour=int(hours), minute=int(minutes)) if minutes else datetime.now()
        picture_id = self.signature.currentData()
        if self.attempt(approvals.approve, self._race_id, self.name.text(), self.nation.text(), at, picture_id):
            self.accept()

    def _withdraw(self) -> None:
        if self.attempt(approvals.withdraw_approval, self._race_id):
            self.accept()

    def _fill_signatures(self, chosen: bytes) -> None:
        """The signatures of the competition, by what they show."""
        competition = self.desk.competition
        self.signature.clear()
        self.signature.addItem(_("None"), None)
        known = pictures.pictures(self.desk.file, competition.id) if competition else ()
        for one in known:
            if one.picture.use is Use.SIGNATURE:
                words = one.picture.words or _("Signature {number}").format(number=self.signature.count())
                self.signature.addItem(words, one.id)
                if one.picture.content == chosen:
                    self.signature.setCurrentIndex(self.signature.count() - 1)

    def _ask_picture(self) -> None:
        dialog = QFileDialog(self, _("Signature"), "", _("Pictures ({pattern})").format(pattern=PICTURES))
        dialog.setObjectName("signature_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_signature)
        dialog.open()

    def take_signature(self, path: str | Path) -> None:
        """Keep this picture in the file, as the signature of who is named, and choose it."""
        competition = self.desk.competition
        if competition is None:
            return
        words = self.name.text().strip() or Path(path).stem
        changed = self.attempt(pictures.add_picture, competition.id, Use.SIGNATURE, Path(path), words)
        if changed is not None:
            self._fill_signatures(b"")
            self.signature.setCurrentIndex(self.signature.findData(changed.made))
