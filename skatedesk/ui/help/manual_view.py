"""A page of the manual as it is read: in the type and colours of the desk, its pictures as wide as there is room."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from skatedesk.ui.help.book import ACT, ManualPage, anchor
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import SPACE, TYPE, Theme
from skatedesk.words import _

LINE_HEIGHT = 112
"""Per cent."""
WIDEST = 720
"""A line of words longer than this, in pixels at 100 %, is hard to read."""
_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub


class ManualView(QTextBrowser):
    """Shows one page; whoever owns it follows the links, by `anchorClicked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_text")
        self.setAccessibleName(_("Page of the manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._pictures: dict[str, QImage] = {}
        self._folder = Path()
        self._shown = ""
        self._theme: Theme | None = None

    def show_text(self, page: ManualPage, text: str, folder: Path) -> None:
        """Show the page; `text` is its Markdown, with the keys and ways of this desk."""
        self._shown, self._folder = text, folder
        self.setAccessibleDescription(page.title)
        self._typeset()

    def go_to(self, name: str) -> None:
        """Bring the heading of this anchor to the top; without one, the beginning."""
        found = next((block for block in self._blocks() if _is_heading(block) and anchor(block.text()) == name), None)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if found is None:
            self.verticalScrollBar().setValue(0)
            return
        self.setTextCursor(QTextCursor(found))
        top = self.document().documentLayout().blockBoundingRect(found).top()
        self.verticalScrollBar().setValue(round(top))

    def find_next(self, words: list[str]) -> bool:
        """Go to the next place that has one of the words below the cursor; False where there is none."""
        here = self.textCursor()
        found = [self.document().find(word, here) for word in words]
        places = sorted((one for one in found if not one.isNull()), key=lambda one: one.selectionStart())
        if not places:
            return False
        self.setTextCursor(places[0])
        return True

    def mark(self, words: list[str]) -> None:
        """Light every place that has one of the words."""
        theme, marks = current(), list[QTextEdit.ExtraSelection]()
        for word in words:
            at = self.document().find(word)
            while not at.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = at
                one.format.setBackground(QColor(theme.warning_soft))
                marks.append(one)
                at = self.document().find(word, at)
        self.setExtraSelections(marks)

    # --- typesetting ----------------------------------------------------------------------------------------

    def _typeset(self) -> None:
        """Set the page anew, for the theme, the size of the type and the room there are now."""
        theme, document = current(), self.document()
        self._theme = theme
        document.setDefaultFont(font(TYPE.competition))
        document.setIndentWidth(theme.px(24))
        document.setMarkdown(self._shown, _DIALECT)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for block in self._blocks():
            _set_block(block, theme)
        for table in _tables(document):
            _set_table(table, theme)
        cursor.endEditBlock()
        self._fit()

    def _fit(self) -> None:
        """Words in a column that can be read, pictures no wider than it."""
        theme, document = current(), self.document()
        edge = theme.px(2 * SPACE.large)
        column = min(self.viewport().width() - 2 * edge, theme.px(WIDEST))
        room = document.rootFrame().frameFormat()
        room.setLeftMargin(edge)
        room.setTopMargin(theme.px(SPACE.large))
        room.setBottomMargin(edge)
        room.setRightMargin(max(edge, self.viewport().width() - column - edge))
        document.rootFrame().setFrameFormat(room)
        for block in self._blocks():
            for fragment in _fragments(block):
                self._fit_picture(fragment, max(1, column), theme)

    def _fit_picture(self, fragment: QTextFragment, column: int, theme: Theme) -> None:
        """A picture as wide as the column at most; it is made smaller here, where letters in it stay smooth."""
        shown = fragment.charFormat().toImageFormat()
        if not shown.isValid():
            return
        image, url = self._picture(shown.name()), QUrl(shown.name())
        width = min(column, theme.px(image.width()))
        sharp = self.devicePixelRatioF()
        scaled = image.scaledToWidth(max(1, round(width * sharp)), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(sharp)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, url, scaled)
        wanted = QTextImageFormat(shown)
        wanted.setWidth(width)
        wanted.setHeight(scaled.height() / sharp)
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(wanted)

    def _picture(self, name: str) -> QImage:
        """A picture as its file has it."""
        if name not in self._pictures:
            self._pictures[name] = QImage(str(self._folder / name))
        return self._pictures[name]

    def _blocks(self) -> Iterable[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    # --- room -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._theme not in (None, current()):
            at = self.verticalScrollBar().value()
            self._typeset()
            self.verticalScrollBar().setValue(at)


def _is_heading(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0


def _set_block(block: QTextBlock, theme: Theme) -> None:
    """Room above and below a paragraph, the size of a heading, and how keys and code are set."""
    level = block.blockFormat().headingLevel()
    wanted = QTextBlockFormat()
    in_list, in_table = bool(block.textList()), bool(QTextCursor(block).currentTable())
    if not any(fragment.charFormat().isImageFormat() for fragment in _fragments(block)):
        wanted.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    wanted.setTopMargin(0 if in_table else theme.px({0: 0, 1: 0, 2: 24}.get(level, SPACE.large)))
    wanted.setBottomMargin(0 if in_table else theme.px(SPACE.tight if in_list else SPACE.medium))
    if block.blockFormat().nonBreakableLines():  # a line of code goes on below where it is too long for the page
        wanted.setNonBreakableLines(False)
        wanted.setBackground(QColor(theme.sunk))
        wanted.setTopMargin(0)
        wanted.setBottomMargin(theme.px(SPACE.tight))
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(wanted)
    if level:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        large = QTextCharFormat()
        size = {1: TYPE.page_title + 4, 2: TYPE.entry_name}.get(level, TYPE.competition)
        large.setFont(font(size, theme.semibold))
        cursor.setCharFormat(large)
        return
    for fragment in _fragments(block):
        _set_fragment(cursor, fragment, theme)


def _set_fragment(cursor: QTextCursor, fragment: QTextFragment, theme: Theme) -> None:
    """A key looks like one, a link like a link, and code on a ground of its own."""
    known, wanted = fragment.charFormat(), QTextCharFormat()
    if known.isAnchor():
        is_act = known.anchorHref().startswith(ACT)
        wanted.setForeground(QColor(theme.text if is_act else theme.accent))
        wanted.setFontUnderline(not is_act)
        wanted.setFontWeight(QFont.Weight(theme.semibold if is_act else theme.regular))
        if is_act:
            wanted.setBackground(QColor(theme.sunk))
    elif known.fontFixedPitch():
        wanted.setBackground(QColor(theme.sunk))
    elif known.fontWeight() > QFont.Weight.Medium:
        wanted.setFontWeight(QFont.Weight(theme.semibold))
    else:
        return
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(wanted)


def _set_table(table: QTextTable, theme: Theme) -> None:
    """Thin lines between the rows; the table has the width of the column."""
    form = table.format().toTableFormat()
    form.setBorder(theme.px(1))
    form.setBorderBrush(QColor(theme.line))
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setCellPadding(theme.px(6))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setBottomMargin(theme.px(SPACE.medium))
    table.setFormat(form)


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a block that look alike, taken before any of them changes."""
    found: list[QTextFragment] = []
    at = block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found
