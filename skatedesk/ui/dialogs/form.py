"""The fields of a question in one or two columns, each with its word before it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from skatedesk.domain.races import Sex
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class Form(QGridLayout):
    """Fields row by row, in the order of the Tab key."""

    def __init__(self, *, columns: int = 1) -> None:
        super().__init__()
        self._columns = columns
        self.setHorizontalSpacing(current().px(SPACE.medium))
        self.setVerticalSpacing(current().px(SPACE.small))

    def field(self, object_name: str, title: str, text: str = "", hint: str = "") -> QLineEdit:
        """Another field for text; `hint` shows how it is written."""
        made = QLineEdit(text)
        made.setObjectName(object_name)
        made.setAccessibleName(title)
        made.setPlaceholderText(hint)
        made.textEdited.connect(lambda: mark_wrong(made, wrong=False))
        self._put(title, made)
        return made

    def nation(self, object_name: str, text: str) -> QLineEdit:
        """A field for the three letters of a nation, which are capitals however they are typed."""
        made = self.field(object_name, _("Nation"), text, _("Such as NOR"))
        made.setMaxLength(3)

        def capitals(typed: str) -> None:
            at = made.cursorPosition()
            made.setText(typed.upper())
            made.setCursorPosition(at)

        made.textEdited.connect(capitals)
        return made

    def sex(self, object_name: str, chosen: Sex | None, *, mixed: bool = False) -> Choice:
        """A choice of women or men, for teams also mixed; nothing is chosen where nothing is known."""
        made = theme.choice(object_name, _("Sex"))
        made.setPlaceholderText(_("Women or men"))
        for sex, word in sex_words().items():
            if mixed or sex is not Sex.MIXED:
                made.addItem(word, sex)
        made.setCurrentIndex(-1 if chosen is None else made.findData(chosen))
        self._put(_("Sex"), made)
        return made

    def choice(self, object_name: str, title: str, offered: Iterable[tuple[str, object]] = ()) -> Choice:
        """A choice of one of these, each with its words and what it stands for."""
        made = theme.choice(object_name, title)
        for words, meant in offered:
            made.addItem(words, meant)
        self._put(title, made)
        return made

    def _put(self, title: str, field: QWidget) -> None:
        row, column = divmod(self.count() // 2, self._columns)
        head = theme.muted_label(title, f"{field.objectName()}_head")
        head.setBuddy(field)
        self.addWidget(head, row, 2 * column)
        self.addWidget(field, row, 2 * column + 1)
        self.setColumnStretch(2 * column + 1, 1)


def sex_words() -> dict[Sex, str]:
    """How the sexes are called."""
    return {Sex.WOMEN: _("Women"), Sex.MEN: _("Men"), Sex.MIXED: _("Mixed")}


def chosen_sex(choice: QComboBox) -> Sex | None:
    """Which sex is chosen; Qt gives the word of an enumeration back as plain text."""
    data = choice.currentData()
    return None if data is None else Sex(data)
