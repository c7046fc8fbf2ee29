"""The pages of the window: a line each. What a page is made of is loaded when it is first asked for."""

from dataclasses import dataclass
from functools import partial
from importlib import import_module

from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.page_stack import PagePlan
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _

RACE_PAGE = "race_page"


@dataclass(frozen=True, slots=True)
class Makings:
    """What pages are made with: each names what it needs, in the order in which it takes it."""

    desk: Desk
    background: Background
    watch: DocumentWatch
    backups: BackupKeeper


def page_plan(makings: Makings, race_page: RacePage) -> tuple[PagePlan, ...]:
    """The pages in the order of a competition, each with its word and key. The race page is made already."""

    def page(name: str, title: str, key: str, kind: str, needs: str = "desk") -> PagePlan:
        return PagePlan(name, title, partial(_made, makings, name, kind, needs.split()), key)

    return (
        page("today_page", _("Today"), "Ctrl+0", "TodayPage", "desk background watch backups"),
        page("entries_page", _("Entries"), "Ctrl+1", "EntriesPage"),
        page("draw_page", _("Draw"), "Ctrl+2", "DrawPage"),
        PagePlan(RACE_PAGE, _("Race"), lambda: race_page, "Ctrl+3"),
        page("standings_page", _("Standings"), "Ctrl+4", "StandingsPage"),
        page("skater_page", _("Skaters"), "Ctrl+5", "SkaterPage"),
        page("records_page", _("Records"), "Ctrl+6", "RecordsPage", "desk background"),
        page("lists_page", _("Lists"), "Ctrl+7", "ListsPage", "desk background"),
        page("documents_page", _("Documents"), "Ctrl+8", "DocumentsPage", "desk background watch"),
        page("history_page", _("History"), "Ctrl+9", "HistoryPage", "desk background"),
    )


def _made(makings: Makings, name: str, kind: str, needs: list[str]) -> Page:
    """A page of the module of its name."""
    make = getattr(import_module(f"skatedesk.ui.pages.{name}"), kind)
    return make(*(getattr(makings, need) for need in needs))
