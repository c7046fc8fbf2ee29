"""Step of a new season: what comes along from the last one."""

from skatedesk.ui.dialogs.last_season import LastSeasonPart, Run
from skatedesk.ui.dialogs.season_wizard_draft import SeasonDraft
from skatedesk.ui.dialogs.season_wizard_step import FieldRefusedError, Step
from skatedesk.words import _


class LastStep(Step):
    """Nothing need be chosen. Where it comes first, season and series follow from the file."""

    def __init__(self, draft: SeasonDraft, run: Run, *, comes_first: bool) -> None:
        super().__init__("wizard_last", _("From last season"), draft)
        self.part = LastSeasonPart(run)
        self._comes_first = comes_first
        self.column.addWidget(self.part, 1)
        self.part.edited.connect(self.edited)

    @property
    def is_ready(self) -> bool:
        return not self.part.is_reading

    @property
    def complaint(self) -> str:
        return self.part.complaint

    def come(self) -> None:
        self.part.setFocus()

    def leave(self) -> None:
        if self.part.is_refused:
            raise FieldRefusedError(self.part.file, self.part.refusal())
        new = self.part.path != self.draft.last_path
        self.draft.last_path, self.draft.parts = self.part.path, self.part.parts
        if new and self._comes_first and self.part.last is not None:
            self.draft.follow(self.part.last)
