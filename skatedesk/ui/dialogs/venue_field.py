"""Offering the known ovals while one is typed, with the town and the country they lie in."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from skatedesk.services import venues

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VenueOffer(QObject):
    """Helps with three fields: oval, city and country. What somebody typed into the last two stays."""

    def __init__(self, venue: QLineEdit, city: QLineEdit, country: QLineEdit) -> None:
        super().__init__(venue)
        self._venue, self._city, self._country = venue, city, country
        self._ours = ("", "")
        self._rinks = {f"{one.rink}, {one.city}": one.rink for one in venues.known()}
        completer = QCompleter(sorted(self._rinks), venue)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        venue.setCompleter(completer)
        self._completer = completer
        venue.textChanged.connect(self._follow)
        offered = completer.popup()
        assert offered is not None, "the ovals are offered in a list below the field"
        self._offered = offered
        offered.installEventFilter(self)

    def _follow(self, text: str) -> None:
        """An offered line becomes the name of its oval; one that is known fills in where it lies."""
        if text in self._rinks:
            self._venue.setText(self._rinks[text])
            self._venue.textEdited.emit(self._rinks[text])
            return
        found = venues.named(text)
        if found is None or (self._city.text(), self._country.text()) not in (("", ""), self._ours):
            return
        self._ours = found.city, found.country
        for field, told in zip((self._city, self._country), self._ours, strict=True):
            field.setText(told)
            field.textEdited.emit(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return takes the one oval that is offered, as if it had been gone to."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _RETURN
        if pressed and self._completer.completionCount() == 1 and not self._offered.currentIndex().isValid():
            blocker = QSignalBlocker(self._offered.selectionModel())
            self._offered.setCurrentIndex(self._completer.completionModel().index(0, 0))
            blocker.unblock()
        return super().eventFilter(watched, event)
