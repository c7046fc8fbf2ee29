"""Another language without a restart: a new window takes over what the old one shows."""

from PySide6.QtCore import QLocale

from skatedesk import places, words
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.window import Window


def speak(language: str) -> None:
    """Use the words of this language, and its way to write days, in all that is made from now on."""
    words.use_language(language, places.translations())
    known = words.language_of_desk() != words.ENGLISH
    QLocale.setDefault(QLocale(words.language_of_desk()) if known else QLocale.system())


def take_over(old: Window) -> Window:
    """A new window in the words of now: the same file, race, page and place, and what was typed and not saved.

    The file goes from desk to desk and is never closed between, so no other program can take it meanwhile.
    """
    old.background.wait()
    typed = _typed(old) if old.has_file else {}
    new = Window()
    new.restoreGeometry(old.saveGeometry())
    if old.has_file:
        _take_work(old, new)
    new.show()
    if new.has_file:
        _type_again(new, typed)  # seen now, so nothing reads the race anew above it
    old.close()
    old.deleteLater()
    return new


def _take_work(old: Window, new: Window) -> None:
    race_id, page, key = old.desk.race_id, old.pages.shown, old.race_page.table.chosen_key()
    new.open(old.desk.hand_over())
    if race_id is not None:
        new.desk.go_to_race(race_id)
    if key is not None:
        new.race_page.table.choose(key)
    new.show_page(page)


def _typed(window: Window) -> dict[str, str]:
    """The fields of the race page with what is typed in them and not saved."""
    fields = window.race_page.findChildren(TypedField)
    return {field.objectName(): field.text() for field in fields if field.is_typed()}


def _type_again(window: Window, typed: dict[str, str]) -> None:
    for field in window.race_page.findChildren(TypedField):
        if field.objectName() in typed:
            field.setText(typed[field.objectName()])
            field.textEdited.emit(field.text())
