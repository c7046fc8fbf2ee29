"""Which page of the manual is about the place where the hands are."""

from skatedesk.domain.races import Discipline
from skatedesk.ui.help.book import FIRST

OF_PAGES: dict[str, str] = {
    "today_page": "today",
    "entries_page": "entries",
    "draw_page": "draw",
    "race_page": "race",
    "standings_page": "standings",
    "skater_page": "skaters",
    "records_page": "records",
    "lists_page": "lists",
    "documents_page": "documents",
    "history_page": "history",
}
"""The pages of the window by their objectNames."""

OF_QUESTIONS: dict[str, str] = {
    "season_wizard": "first-day",
    "competition_dialog": "competition",
    "edit_competition_dialog": "competition",
    "programme_dialog": "competition",
    "competition_officials_dialog": "competition",
    "race_officials_dialog": "competition",
    "race_conditions_dialog": "competition",
    "last_season_question": "competition",
    "entry_import_dialog": "entries",
    "late_withdrawal_dialog": "draw",
    "reskate_dialog": "corrections",
    "offence_dialog": "corrections",
    "points_dialog": "corrections",
    "stopped_dialog": "mass-start",
    "members_dialog": "team-races",
    "official_gate_dialog": "official",
    "approval_dialog": "official",
    "sheet_settings_dialog": "documents",
    "backups_dialog": "backups",
    "restore_dialog": "backups",
    "rescue_dialog": "backups",
    "settings_dialog": "settings",
    "timetable_dialog": "today",
    "checklist_dialog": "today",
}
"""Questions that a page of their own is about; all others belong to the page below them."""


def of_race(discipline: Discipline) -> str:
    """The page about entering results of such a race."""
    if discipline is Discipline.MASS_START:
        return "mass-start"
    return "team-races" if discipline.is_team else OF_PAGES["race_page"]


def of_place(page: str, question: str, discipline: Discipline | None) -> str:
    """The page about the question that is asked, else about the page in front, with the race that is on it."""
    if question in OF_QUESTIONS:
        return OF_QUESTIONS[question]
    if page == "race_page" and discipline is not None:
        return of_race(discipline)
    return OF_PAGES.get(page, FIRST)
