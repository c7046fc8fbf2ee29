"""What officials do for somebody who asks what is kept of them, or asks to be forgotten."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.domain.entries import Person
from skatedesk.exports.replace import Written
from skatedesk.services import files
from skatedesk.services.privacy import Forgotten
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.privacy import PseudonymDialog
from skatedesk.words import _, ngettext

PATTERN = "*.json"


class PrivacyActs(QObject):
    """Writes away from the main thread, through a look of its own at the file."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._background = Background(self)

    def take_name(self, person: Person) -> None:
        """Put another name in the place of this one, in this file or in a new one."""
        dialog = PseudonymDialog(self._desk, person, self._window)
        dialog.new_file_wanted.connect(self._ask_new_file)
        dialog.open()

    def write_down(self, person: Person) -> None:
        """Write all that the file holds on somebody into a file of their own."""
        words = _("All that is kept of {name}").format(name=person.competitor.name)
        kinds = _("JSON ({pattern})").format(pattern=PATTERN)
        self._ask("person_dialog", words, kinds, "json", partial(self.write_down_to, person.competitor.id))

    def write_down_to(self, skater_id: int, target: Path) -> None:
        path = self._desk.file.path

        def work() -> Written:
            from skatedesk.exports.person_file import write_person
            from skatedesk.services import person_record

            with closing(files.look_at(path)) as file:
                return write_person(person_record.stored_on(file, skater_id), target)

        self._background.run(work, self._say_written, self._say_failed)

    def forget_in(self, skater_id: int, name: str, remark: str, target: Path) -> None:
        """Write the new file without the name."""
        from skatedesk.services import privacy

        path = self._desk.file.path
        self._desk.told.emit(_("Writing {name} …").format(name=target.name))
        self._background.run(
            lambda: privacy.forget(path, skater_id, target, remark, name), self._say_forgotten, self._say_failed
        )

    def _ask_new_file(self, skater_id: int, name: str, remark: str) -> None:
        kinds = _("Results files ({pattern})").format(pattern=f"*{files.SUFFIX}")
        then = partial(self.forget_in, skater_id, name, remark)
        self._ask("forget_dialog", _("The new file"), kinds, files.SUFFIX.removeprefix("."), then)

    def _ask(self, object_name: str, title: str, kinds: str, ending: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, "", kinds)
        dialog.setObjectName(object_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)

        def chosen(name: str) -> None:
            then(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _say_written(self, one: Written) -> None:
        sentence = ngettext(
            "Written and checked: {names}, {rows} row.", "Written and checked: {names}, {rows} rows.", one.rows
        )
        self._desk.told.emit(sentence.format(names=one.path.name, rows=one.rows))

    def _say_forgotten(self, done: Forgotten) -> None:
        sentence = _("{file}: {name} stands in the place of the name; the journal begins anew.")
        self._desk.told.emit(" ".join([sentence.format(file=done.path.name, name=done.name), *done.left]))

    def _say_failed(self, error: Exception) -> None:
        self._desk.refused.emit(str(error))
