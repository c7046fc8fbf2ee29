"""Offering the known ovals while one is typed, with the town and the country they lie in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from skatedesk.services import venues


class VenueOffer:
    """Helps with three fields: oval, city and country. What somebody typed into the last two stays."""

    def __init__(self, venue: QLineEdit, city: QLineEdit, country: QLineEdit) -> None:
        self._venue, self._city, self._country = venue, city, country
        self._ours = ("", "")
        self._rinks = {f"{one.rink}, {one.city}": one.rink for one in venues.known()}
        completer = QCompleter(sorted(self._rinks), venue)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        venue.setCompleter(completer)
        venue.textChanged.connect(self._follow)

    def _follow(self, text: str) -> None:
        """An offered line becomes the name of its oval; one that is known fills in where it lies."""
        if text in self._rinks:
            self._venue.setText(self._rinks[text])
            return
        found = venues.named(text)
        if found is None or (self._city.text(), self._country.text()) not in (("", ""), self._ours):
            return
        self._ours = found.city, found.country
        for field, told in zip((self._city, self._country), self._ours, strict=True):
            field.setText(told)
            field.textEdited.emit(told)
