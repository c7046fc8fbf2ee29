"""What officials decide about a team: who skates in it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.services import teams
from skatedesk.ui.desk import Desk


class TeamActs(QObject):
    """Asks for the members of teams."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def name_members(self, start_id: int) -> None:
        """Ask who skates in the team at this place of the start list."""
        from skatedesk.ui.dialogs.members import MembersDialog

        try:
            team = teams.team_of_start(self._desk.file, start_id)
        except RuleError as reason:
            self._desk.refused.emit(str(reason))
            return
        MembersDialog(self._desk, team, self._window.window()).open()
