"""What is rehearsed, and how it went."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.domain.races import Competition
from skatedesk.domain.rehearsal import Trouble
from skatedesk.services.lists import ProgrammeItem
from skatedesk.services.rehearsal import Order
from skatedesk.services.rehearsal_player import Score
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

_MOST_DIGITS = 9
_LOW = 120


class BeginRehearsalDialog(Question):
    """Asks from which race on, how much goes wrong, who types, and for the seed number. Signal: `decided(Order)`."""

    decided = Signal(object)

    def __init__(
        self, competition: Competition, races: tuple[ProgrammeItem, ...], parent: QWidget | None = None
    ) -> None:  # fmt: skip
        about = _(
            "A copy of the file is opened, in which the results from this race on are taken out and times are made up. "
            "The file itself stays as it is, and the copy is thrown away in the end."
        )
        title = _("Rehearse {competition}").format(competition=competition.event)
        super().__init__("rehearsal_dialog", title, about, _("Begin the rehearsal"), parent)
        self._competition = competition
        self._usual = Order(competition.id)
        form = Form()
        lines = [(race_line(item.race), item.race.id) for item in races]
        self.race = form.choice("rehearsal_race", _("From race"), lines)
        troubles = trouble_words().items()
        self.trouble = form.choice("rehearsal_trouble", _("What goes wrong"), [(text, key) for key, text in troubles])
        self.trouble.setCurrentIndex(self.trouble.findData(self._usual.trouble))
        by_player = _("The player; the crew only what the clock leaves to it")
        self.by_crew = form.choice(
            "rehearsal_by_crew", _("Who types"), [(by_player, False), (_("The crew types everything"), True)]
        )
        self.number = form.field("rehearsal_number", _("Seed number"), str(self._usual.seed))
        self.body.addLayout(form)
        self.body.addWidget(
            wrapped(theme.muted_label(_("The same seed number gives the same times again."), "rehearsal_hint"))
        )
        self.widen(600)
        self.race.setFocus()

    def decide(self) -> None:
        text = self.number.text().strip()
        if not text.isdecimal() or len(text) > _MOST_DIGITS:
            mark_wrong(self.number, wrong=True)
            self.refuse(_("Type a whole number, such as {number}.").format(number=self._usual.seed), self.number)
            return
        race: int | None = self.race.currentData()
        trouble = Trouble(self.trouble.currentData())
        order = Order(self._competition.id, race, int(text), trouble, bool(self.by_crew.currentData()))
        self.accept()
        self.decided.emit(order)


class EndRehearsalDialog(Question):
    """Tells how the crew did. Signal: `confirmed()` when the rehearsal is to be thrown away."""

    confirmed = Signal()

    def __init__(self, score: Score, delay: int | None, back_to: str, parent: QWidget | None = None) -> None:
        about = _("The rehearsal is thrown away, and {name} is opened again as it was.").format(name=back_to)
        if not back_to:
            about = _("The rehearsal is closed.")
        super().__init__("rehearsal_end_dialog", _("End the rehearsal?"), about, _("End the rehearsal"), parent)
        self.cancel.setText(_("Go on"))
        self.body.addWidget(wrapped(theme.label(_summary(score, delay), "rehearsal_score")))
        told = [*score.wrong, *score.still_open]
        if told:
            table = SheetView("rehearsal_mistakes", _("What is not as it was skated"), flexible="said", compact=True)
            rows = tuple(Row(at, (sentence,)) for at, sentence in enumerate(told, start=1))
            columns = (Column("said", _("What is not as it was skated"), 60),)
            table.show_sheet(Sheet("mistakes", Heading(), columns, rows))
            table.setMinimumHeight(current().px(_LOW))
            self.body.addWidget(table, 1)
        self.widen(620)
        self.act.setFocus()

    def decide(self) -> None:
        self.accept()
        self.confirmed.emit()


def trouble_words() -> dict[Trouble, str]:
    """How much goes wrong, in words."""
    return {
        Trouble.NONE: _("Nothing"),
        Trouble.USUAL: _("As on a usual day"),
        Trouble.MUCH: _("As on a bad day"),
    }


def _summary(score: Score, delay: int | None) -> str:
    right = ngettext("{count} start is right.", "{count} starts are right.", score.right).format(count=score.right)
    wrong = ngettext("{count} mistake.", "{count} mistakes.", len(score.wrong)).format(count=len(score.wrong))
    missing = len(score.still_open)
    left = ngettext("{count} is missing.", "{count} are missing.", missing).format(count=missing)
    took = (
        ngettext("The crew usually took {count} second.", "The crew usually took {count} seconds.", delay)
        .format(count=delay)
        if delay is not None
        else ""
    )  # fmt: skip
    return " ".join(filter(None, (right, wrong, left, took)))
