"""What a competition is called and where it is held, to be typed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition
from skatedesk.domain.seasons import season_of_day
from skatedesk.services.programmes import CompetitionFacts, typed_day
from skatedesk.ui.dialogs.venue_field import VenueOffer
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

MOST_DIGITS = 4


class FieldRefusedError(RuleError):
    """What was typed into a field cannot stand."""

    def __init__(self, field: QLineEdit, reason: str) -> None:
        super().__init__(reason)
        self.field = field


class CompetitionFields(QScrollArea):
    """The facts of a competition, begun from the one before it. Signals: `edited()` while somebody types.

    On a low screen the fields scroll to where the hands are.
    """

    edited = Signal()

    def __init__(self, known: Sequence[Competition], like: Competition | None, season: str, *, new: bool) -> None:
        super().__init__()
        self.setObjectName("competition_fields")
        self.setAccessibleName(_("Competition"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._known, self._like, self._new = known, like, new
        self._days = ""
        self.event_name = _field("competition_event", _("Name"))
        self.series = _field("competition_series", _("Series"))
        self.season = _field("competition_season", _("Season"))
        self.number = _field("competition_number", _("Number"))
        self.venue = _field("competition_venue", _("Oval"))
        self.city = _field("competition_city", _("City"))
        self.country = _field("competition_country", _("Country"))
        self.first_day = _field("competition_first_day", _("First day"))
        self.dates = _field("competition_dates", _("Dates"))
        self.country.setPlaceholderText("NED")
        self.first_day.setPlaceholderText(date(2025, 11, 21).isoformat())
        self._lay_out()
        self._begin(season)
        self._offer = VenueOffer(self.venue, self.city, self.country)
        for field in self.findChildren(QLineEdit):
            field.textEdited.connect(self._unsay)
        self.first_day.textEdited.connect(self._follow_day)

    def facts(self) -> CompetitionFacts:
        """What was typed; FieldRefusedError where it cannot stand."""
        if not self.event_name.text().strip():
            raise FieldRefusedError(self.event_name, _("A competition needs a name, such as World Cup #3."))
        self.day()
        return CompetitionFacts(
            self.season.text().strip(),
            self.series.text(),
            self.event_name.text(),
            self._number(),
            self.venue.text(),
            self.city.text(),
            self.country.text(),
            self.dates.text().strip() or self._days,
        )

    def day(self) -> date | None:
        """The first day, None where it is not known."""
        try:
            return typed_day(self.first_day.text())
        except RuleError as reason:
            raise FieldRefusedError(self.first_day, str(reason)) from None

    def propose_dates(self, text: str) -> None:
        """What stands for the dates where nothing is typed."""
        self._days = text
        self.dates.setPlaceholderText(text or "21 - 23 Nov 2025")

    def _number(self) -> int | None:
        text = self.number.text().strip()
        if text and (not text.isdecimal() or len(text) > MOST_DIGITS or not int(text)):
            raise FieldRefusedError(
                self.number, _("The number is a whole one, 1 or more; leave it empty for the next.")
            )
        return int(text) if text else None

    def _begin(self, season: str) -> None:
        """A new one goes on from the last of its series; a known one shows what is known of it."""
        like = self._like
        self.season.setText(season)
        if like is not None:
            self.series.setText(like.series)
        if like is not None and self._new:
            self.event_name.setText(self._next_name(like))
        elif like is not None:
            known = (like.event, str(like.number), like.venue, like.city, like.country, like.dates)
            fields = (self.event_name, self.number, self.venue, self.city, self.country, self.dates)
            for field, text in zip(fields, known, strict=True):
                field.setText(text)
            self.season.setReadOnly(True)
        self.propose_dates("")
        self._show_next()

    def _next_name(self, like: Competition) -> str:
        """`World Cup #3` after `World Cup #2`."""
        stem = like.event.removesuffix(str(like.number))
        return f"{stem}{self._next()}" if stem != like.event else ""

    def _next(self) -> int:
        wanted = (self.season.text().strip(), self.series.text().strip())
        return max((one.number for one in self._known if (one.season, one.series) == wanted), default=0) + 1

    def _show_next(self) -> None:
        self.number.setPlaceholderText(_("{number}, the next").format(number=self._next()))

    def _unsay(self) -> None:
        for field in self.findChildren(QLineEdit):
            mark_wrong(field, wrong=False)
        self._show_next()
        self.edited.emit()

    def _follow_day(self) -> None:
        """The first day tells the season."""
        try:
            day = typed_day(self.first_day.text())
        except RuleError:
            return  # still being typed, or said when it is taken
        if day is not None and self._new:
            self.season.setText(season_of_day(day))
            self._unsay()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current().px(SPACE.small))
        grid.setVerticalSpacing(current().px(SPACE.small))
        lines: list[tuple[QLineEdit, ...]] = [
            (self.event_name,),
            (self.series,),
            (self.season, self.number),
            (self.venue,),
            (self.city, self.country),
            (self.first_day, self.dates) if self._new else (self.dates,),
        ]
        for row, fields in enumerate(lines):
            for at, field in enumerate(fields):
                head = theme.muted_label(field.accessibleName(), f"{field.objectName()}_head")
                head.setBuddy(field)
                grid.addWidget(head, row, 2 * at)
                grid.addWidget(field, row, 2 * at + 1, 1, 3 if len(fields) == 1 else 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 4)
        grid.setRowStretch(len(lines), 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(inside.minimumSizeHint().width())


def _field(object_name: str, accessible_name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    return made
