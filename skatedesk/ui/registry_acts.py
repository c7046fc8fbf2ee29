"""What officials do with the registry, by key, menu and button."""

from functools import partial
from typing import TYPE_CHECKING

from skatedesk.domain.entries import Person
from skatedesk.domain.namesakes import Proposal
from skatedesk.services import people, skater_search
from skatedesk.sheets.skater_card import skaters_sheet
from skatedesk.ui.dialogs.merge import MergedDialog, MergeDialog
from skatedesk.ui.dialogs.one_of import OneOfDialog
from skatedesk.ui.dialogs.other_names import OtherNamesDialog
from skatedesk.ui.dialogs.person import PersonDialog
from skatedesk.ui.dialogs.teams import TeamsDialog
from skatedesk.ui.list_acts import ListActs
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.privacy_acts import PrivacyActs


class RegistryActs(ListActs[int | None, Person]):
    """Acts on the skater who is chosen, and on the registry."""

    _for_persons: "PrivacyActs | None" = None

    def other_names(self) -> None:
        person = self._one()
        if person is not None:
            OtherNamesDialog(self._desk, person, self._window).open()

    def same_person(self) -> None:
        """Put the chosen skater together with another one of the registry."""
        kept = self._one()
        if kept is None:
            return
        who = kept.competitor
        others = [
            one for one in skater_search.skaters(self._desk.file, None)
            if one.skater.id != who.id and one.skater.sex is who.sex
        ]  # fmt: skip
        dialog = OneOfDialog(
            _("Who is the same person?"), f"{who.name} {who.nation}", _("Compare"), skaters_sheet(others), self._window
        )
        dialog.decided.connect(partial(self._compare, kept))
        dialog.open()

    def proposals(self) -> None:
        """Look at all pairs that may be one person."""
        if self._desk.asks_for_file():
            self._ask_to_merge(None)

    def merged(self) -> None:
        """Look at who was put together."""
        if self._desk.asks_for_file():
            dialog = MergedDialog(self._desk, self._window)
            dialog.unmerged.connect(self.shown)
            dialog.open()

    def teams(self) -> None:
        if self._desk.asks_for_file():
            TeamsDialog(self._desk, self._window).open()

    def take_name(self) -> None:
        """Put another name in the place of the chosen skater's."""
        person = self._one()
        if person is not None:
            self._privacy().take_name(person)

    def write_down(self) -> None:
        """Write all that is kept of the chosen skater into a file."""
        person = self._one()
        if person is not None:
            self._privacy().write_down(person)

    def _privacy(self) -> "PrivacyActs":
        # Here, because hardly anybody ever asks.
        from skatedesk.ui.privacy_acts import PrivacyActs

        if self._for_persons is None:
            self._for_persons = PrivacyActs(self._desk, self._window)
        return self._for_persons

    def _ask(self, one: Person | None) -> None:
        dialog = PersonDialog(self._desk, one, self._window)
        dialog.saved.connect(self.shown)
        dialog.open()

    def _compare(self, kept: Person, other_id: int) -> None:
        other = people.person(self._desk.file, other_id)
        self._ask_to_merge(Proposal(kept, other, _("chosen by hand")))

    def _ask_to_merge(self, given: Proposal | None) -> None:
        dialog = MergeDialog(self._desk, given, self._window)
        dialog.merged.connect(self.shown)
        dialog.open()

    def _one(self) -> Person | None:
        """Who is chosen; where nobody is, say what to do."""
        skater_id = self._chosen()
        if not self._desk.asks_for_file():
            return None
        if skater_id is None:
            self._desk.refused.emit(_("No skater is chosen. Make one with Skaters, New skater."))
            return None
        return people.person(self._desk.file, skater_id)
