"""What officials do with the entries that are chosen, by key, menu and button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.domain.entries import Entry, EntryState, Seed
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Race
from skatedesk.domain.shortfalls import Kind
from skatedesk.domain.times import RaceTime
from skatedesk.services import bibs, entries
from skatedesk.services.entry_view import EntryLine
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.enter_skaters import EnterSkatersDialog, offered_races
from skatedesk.ui.dialogs.number import NumberDialog
from skatedesk.ui.dialogs.one_of import OneOfDialog
from skatedesk.ui.dialogs.remark import RemarkDialog
from skatedesk.ui.dialogs.seed_time import SeedTimeDialog
from skatedesk.ui.pages.entries_lists import Chosen, Scope
from skatedesk.words import _, ngettext


class EntryActs(QObject):
    """Acts on what `chosen` gives: the entries of the list in front. Each tells what is missing where it cannot."""

    def __init__(self, desk: Desk, chosen: Callable[[], Chosen | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen, self._page = desk, chosen, page

    # --- entering -------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Enter skaters or teams for the race or the distance that is looked at."""
        chosen = self._chosen()
        race = chosen.shown.race if chosen else None
        if chosen is None or race is None:
            self._desk.refused.emit(_("There is no race to enter anybody for. Choose one in the programme."))
            return
        offered = offered_races(chosen.shown.view, race, exactly=chosen.shown.scope is Scope.RACE)
        meant = next(one for one in offered if _same_distance(one, race))
        EnterSkatersDialog(self._desk, meant, offered, self._page).open()

    def paste(self) -> None:
        """Look at rows that were copied in a spreadsheet, as at the list of a federation."""
        # Here, because it takes the readers of lists along.
        from skatedesk.ui.dialogs import entry_import

        if self._desk.competition is not None:
            entry_import.EntryImportDialog(self._desk, entry_import.pasted(), self._page).open()

    def remove(self) -> None:
        """Take entries out altogether, after a question."""
        lines = self._lines()
        if not lines:
            return
        dialog = ConfirmDialog(
            _("Take {who} out?").format(who=who_words(lines)),
            _("Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed."),
            _("Take out"),
            parent=self._page,
        )
        dialog.confirmed.connect(lambda: self._desk.do(entries.remove, _ids(lines)))
        dialog.open()

    # --- states ---------------------------------------------------------------------------------------------

    def withdraw(self) -> None:
        """Withdraw, after a question where a start list is out; who has withdrawn comes back without one."""
        lines = self._lines()
        if not lines:
            return
        there = [line for line in lines if line.entry.state is not EntryState.WITHDRAWN]
        if not there:
            self._desk.do(entries.reinstate, _ids(lines))
        elif not any(line.start_id for line in there):
            self._desk.do(entries.withdraw, _ids(there))
        else:
            dialog = ConfirmDialog(
                _("Withdraw {who}?").format(who=who_words(there)),
                _("Who is on a start list stays on it as WDR, and the place in the pair stays free."),
                _("Withdraw"),
                parent=self._page,
            )
            dialog.confirmed.connect(lambda: self._desk.do(entries.withdraw, _ids(there)))
            dialog.open()

    def reserve(self) -> None:
        """Make an entry a reserve with a place in the order, or an entry like all others again."""
        line, chosen = self._line(), self._chosen()
        if line is None or chosen is None:
            return
        entry = line.entry
        taken = {other.reserve for other in _reserves(chosen, line) if other.id != entry.id}
        free = next(order for order in range(1, len(taken) + 2) if order not in taken)
        dialog = NumberDialog(
            _("Reserve"),
            who_words([line]),
            _("Make a reserve"),
            number=entry.reserve or free,
            hint=_("Place among the reserves of {nation}").format(nation=entry.competitor.nation),
            back_words=_("No longer a reserve") if entry.state is EntryState.RESERVE else "",
            parent=self._page,
        )

        def decide(order: int | None) -> None:
            if order is None:
                self._desk.do(entries.enter_reserve, entry.id)
            else:
                self._desk.do(entries.make_reserve, entry.id, order)

        dialog.decided.connect(decide)
        dialog.open()

    def call_reserve(self) -> None:
        """Let a reserve of the same nation and distance start for who has withdrawn."""
        line, chosen = self._line(), self._chosen()
        if line is None or chosen is None:
            return
        if line.entry.state is not EntryState.WITHDRAWN:
            self._desk.refused.emit(_("{who} has not withdrawn. Choose who has.").format(who=who_words([line])))
            return
        reserves = _reserves(chosen, line)
        if not reserves:
            nation = line.entry.competitor.nation
            self._desk.refused.emit(_("{nation} has no reserve for this distance.").format(nation=nation))
            return
        columns = (Column("order", _("Reserve"), 6), Column("name", _("Name"), 24), Column("nation", _("Nation"), 6))
        rows = tuple(
            Row(one.id, (str(one.reserve or ""), one.competitor.name, one.competitor.nation)) for one in reserves
        )
        sheet = Sheet("reserves", Heading(), columns, rows)
        title = _("Enter a reserve for {name}").format(name=line.entry.competitor.name)
        dialog = OneOfDialog(title, who_words([line]), _("Enter"), sheet, self._page)

        def decide(reserve_id: int) -> None:
            self._desk.do(entries.activate, reserve_id, line.entry.id)

        dialog.decided.connect(decide)
        dialog.open()

    def out_of_competition(self) -> None:
        """Out of competition; in competition again where all of them are out of it."""
        lines = self._lines()
        if lines:
            out = not all(line.entry.out_of_competition for line in lines)
            self._desk.do(entries.set_out_of_competition, _ids(lines), out)

    def overrule(self) -> None:
        """Let an entry stand against a rule, with a remark."""
        line = self._line()
        if line is None:
            return
        entry = line.entry
        wrong = tuple(one.sentence for one in line.shortfalls if one.kind is not Kind.UNCHECKED)
        if not wrong and not entry.overruled:
            self._desk.refused.emit(_("Nothing speaks against the entry of {who}.").format(who=who_words([line])))
            return
        dialog = RemarkDialog(
            _("Let the entry stand"),
            who_words([line]),
            _("Let stand"),
            sentences=wrong,
            remark=entry.overruled,
            example=_("Why, such as: decided by the referee at the meeting of the team leaders"),
            back_words=_("Take it back") if entry.overruled else "",
            parent=self._page,
        )

        def decide(remark: str) -> None:
            self._desk.do(entries.overrule, entry.id, remark)

        dialog.decided.connect(decide)
        dialog.open()

    # --- times and numbers ----------------------------------------------------------------------------------

    def seed_time(self) -> None:
        """The time given with an entry."""
        line = self._line()
        if line is None:
            return
        dialog = SeedTimeDialog(who_words([line]), line.race.metres, line.entry.seed, self._page)

        def decide(seed: Seed | None) -> None:
            self._desk.do(entries.set_seed, line.entry.id, seed)

        dialog.decided.connect(decide)
        dialog.open()

    def number(self) -> None:
        """The start number of a skater or a team."""
        line, chosen = self._line(), self._chosen()
        if line is None or chosen is None:
            return
        bib, competition = line.entry.bib, chosen.shown.view.competition
        dialog = NumberDialog(
            _("Start number"),
            who_words([line]),
            _("Give the number"),
            number=bib,
            hint=_("It holds for the whole competition."),
            back_words=_("Take the number back") if bib is not None else "",
            parent=self._page,
        )

        def decide(number: int | None) -> None:
            self._desk.do(bibs.set_bib, competition.id, line.entry.competitor, number)

        dialog.decided.connect(decide)
        dialog.open()

    def give_numbers(self) -> None:
        """Number all of the competition who have none yet."""
        competition = self._desk.competition
        if competition is not None:
            self._desk.do_much(bibs.give_bibs, competition.id)

    def save_cell(self, entry_id: int, column: str, text: str) -> None:
        """A number or a time typed straight into the table; an empty cell takes it back."""
        chosen = self._chosen()
        line = chosen.shown.line(entry_id) if chosen else None
        if chosen is None or line is None:
            return
        try:
            if column == "bib":
                number = int(text) if text else None
                self._desk.do(bibs.set_bib, chosen.shown.view.competition.id, line.entry.competitor, number)
            else:
                self._desk.do(entries.set_seed, entry_id, Seed(RaceTime.parse(text)) if text else None)
        except (RuleError, ValueError) as reason:
            self._desk.refused.emit(str(reason))

    # --- who is meant ---------------------------------------------------------------------------------------

    def _lines(self) -> tuple[EntryLine, ...]:
        """The chosen entries; where there are none, say what to do."""
        chosen = self._chosen()
        if chosen is None or not chosen.lines:
            self._desk.refused.emit(_("No entry is chosen. Choose one in the list first."))
            return ()
        return chosen.lines

    def _line(self) -> EntryLine | None:
        """The one chosen entry."""
        lines = self._lines()
        if len(lines) > 1:
            self._desk.refused.emit(_("This is done for one entry at a time. Choose only one."))
            return None
        return lines[0] if lines else None


def why_not(column: str, text: str) -> str:
    """Why a text cannot stand in a cell of the entries; nothing where it can, or where it takes the value out."""
    plain = text.strip()
    if column == "bib":
        return "" if not plain or plain.isdecimal() else _("A start number is a whole number, 1 or more.")
    try:
        if plain:
            RaceTime.parse(plain)
    except RuleError as reason:
        return str(reason)
    return ""


def _same_distance(one: Race, other: Race) -> bool:
    return Skated.of(one).distance == Skated.of(other).distance


def _reserves(chosen: Chosen, line: EntryLine) -> list[Entry]:
    """The reserves of the nation of an entry for the same distance, in their order."""
    found = [
        other.entry
        for other in chosen.shown.view.lines
        if other.entry.state is EntryState.RESERVE
        and other.entry.competitor.nation == line.entry.competitor.nation
        and _same_distance(other.race, line.race)
    ]
    return sorted(found, key=lambda one: one.reserve or 0)


def _ids(lines: Sequence[EntryLine]) -> list[int]:
    return [line.entry.id for line in lines]


def who_words(lines: Sequence[EntryLine]) -> str:
    """`Jordan STOLZ USA, race 8 · 1000m Men · A`; of several how many."""
    if len(lines) == 1:
        who = lines[0].entry.competitor
        return _("{name} {nation}, race {race}").format(name=who.name, nation=who.nation, race=race_line(lines[0].race))
    return ngettext("{count} entry", "{count} entries", len(lines)).format(count=len(lines))
