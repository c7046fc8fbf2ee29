"""Everything that is seen of the desk: its pages, and each of its questions opened on the sample."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from skatedesk.domain.census import Census
from skatedesk.domain.entries import Person
from skatedesk.domain.findings import Finding, Kind
from skatedesk.domain.namesakes import Proposal
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import Rules
from skatedesk.imports.entry_table import Pasted
from skatedesk.services import documents, editions, files, lists, people, records, rulebook, start_lists, teams
from skatedesk.services.draw_all import Waiting
from skatedesk.services.files import FileError, Trouble
from skatedesk.services.gate import Gate
from skatedesk.services.rehearsal_player import Score
from skatedesk.services.restoring import Difference
from skatedesk.services.skater_search import skaters
from skatedesk.sheets.skater_card import skaters_sheet
from skatedesk.ui import plots
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.approval import ApprovalDialog
from skatedesk.ui.dialogs.backups import BackupsDialog
from skatedesk.ui.dialogs.bulletin import BulletinDialog
from skatedesk.ui.dialogs.checklist import ChecklistDialog
from skatedesk.ui.dialogs.competition import EditCompetitionDialog, NewCompetitionDialog
from skatedesk.ui.dialogs.competition_officials import CompetitionOfficialsDialog
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.draw_all import DrawAllDialog
from skatedesk.ui.dialogs.enter_skaters import EnterSkatersDialog
from skatedesk.ui.dialogs.entry_import import EntryImportDialog
from skatedesk.ui.dialogs.export_documents import ExportDocumentsDialog
from skatedesk.ui.dialogs.fault_report import Fault, FaultReport
from skatedesk.ui.dialogs.history_import import HistoryImportDialog
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.dialogs.last_season import LastSeasonDialog
from skatedesk.ui.dialogs.late_withdrawal import LateWithdrawalDialog
from skatedesk.ui.dialogs.members import MembersDialog
from skatedesk.ui.dialogs.merge import MergedDialog, MergeDialog
from skatedesk.ui.dialogs.notice_board import NoticeBoardDialog
from skatedesk.ui.dialogs.number import NumberDialog
from skatedesk.ui.dialogs.offences import OffenceDialog
from skatedesk.ui.dialogs.official_gate import OfficialGateDialog
from skatedesk.ui.dialogs.one_of import OneOfDialog
from skatedesk.ui.dialogs.other_names import OtherNamesDialog
from skatedesk.ui.dialogs.person import PersonDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.privacy import PseudonymDialog
from skatedesk.ui.dialogs.programme import ProgrammeDialog
from skatedesk.ui.dialogs.race_conditions import RaceConditionsDialog
from skatedesk.ui.dialogs.race_officials import RaceOfficialsDialog
from skatedesk.ui.dialogs.ratify import RatifyDialog
from skatedesk.ui.dialogs.record import RecordDialog
from skatedesk.ui.dialogs.record_import import RecordImportDialog
from skatedesk.ui.dialogs.registry_export import RegistryExportDialog
from skatedesk.ui.dialogs.rehearsal import BeginRehearsalDialog, EndRehearsalDialog
from skatedesk.ui.dialogs.remark import RemarkDialog
from skatedesk.ui.dialogs.rescue import RescueDialog
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.dialogs.restore import RestoreDialog
from skatedesk.ui.dialogs.season_wizard import SeasonWizard
from skatedesk.ui.dialogs.seed_time import SeedTimeDialog
from skatedesk.ui.dialogs.settings import SettingsDialog
from skatedesk.ui.dialogs.sheet_pictures import PictureQuestion
from skatedesk.ui.dialogs.sheet_settings import SheetSettingsDialog
from skatedesk.ui.dialogs.stopped import StoppedDialog
from skatedesk.ui.dialogs.teams import TeamDialog, TeamsDialog
from skatedesk.ui.dialogs.timetable import TimetableDialog
from skatedesk.ui.help import whats_this
from skatedesk.ui.help.quick_card import QuickCardDialog
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT, Theme
from skatedesk.ui.window import Window

DATA = Path(__file__).parents[1] / "data"
NAME = "Pair 9 · inner, white · HOLMEFJORD LORENTZEN Sander NOR"
LONG = "No 83 Antoine GÉLINAS-BEAULIEU, 1:01.17: 26.93 slower than the season best 34.24."
ENTRIES = "Family name;Given name;Nation;Sex;Distance\nGÉLINAS-BEAULIEU;Antoine;CAN;M;500\nMIHO;高木;JPN;W;500\n"
RECORDS = "Record;Distance;Sex;Time;Name;Nation\nWR;500;W;36.36;Sang-Hwa LEE;KOR\nQR;500;W;36.36;Nobody;KOR\n"
MASS_START, TEAM_PURSUIT, MEN_1000, MEN_5000, MEN_5000_B = 56, 50, 36, 6, 2


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of this size, in place of the one that tests have."""

    width: int
    height: int

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, self.width, self.height)

    def availableSize(self) -> QSize:
        return QSize(self.width, self.height)

    def geometry(self) -> QRect:
        return self.availableGeometry()


@dataclass(frozen=True, slots=True)
class Place:
    """Where questions are asked: the window with the sample, and a folder for what they read."""

    window: Window
    folder: Path

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def competition(self) -> Competition:
        assert self.desk.competition is not None
        return self.desk.competition

    @property
    def rules(self) -> Rules:
        return rulebook.choose("isu-2025-26")[0]

    @property
    def race(self) -> Race:
        return lists.race(self.desk.file, self.competition.id, 8)

    def person(self, skater_id: int = 1) -> Person:
        return people.person(self.desk.file, skater_id)

    def team(self) -> Competitor:
        return self.start_of(TEAM_PURSUIT)[1]

    def start_of(self, race_id: int) -> tuple[int, Competitor]:
        start = start_lists.view(self.desk.file, race_id).starts[0]
        return start.id, start.competitor

    def written(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def opened(self, ask: Callable[[], object]) -> QDialog:
        """The question that this opens."""
        before = set(self.window.findChildren(QDialog))
        ask()
        (made,) = set(self.window.findChildren(QDialog)) - before
        return made


Ask = Callable[[Place], QDialog]


def _gate(place: Place) -> QDialog:
    findings = (Finding(Kind.NO_STATUS, LONG, 5), Finding(Kind.CONDITIONS, "Neither air nor ice is written down."))
    return OfficialGateDialog(
        Gate(place.competition, place.race, Census(20, finished=18, dnf=1, wdr=1), findings), place.window
    )


def _late(place: Place) -> QDialog:
    file, view = place.desk.file, start_lists.view(place.desk.file, MEN_1000)
    return LateWithdrawalDialog(
        view, lambda one: start_lists.withdrawal_options(file, one), view.starts[0].id, place.window
    )


def _notice_board(place: Place) -> QDialog:
    key = documents.documents(place.desk.file, place.competition.id)[0].key
    editions.issue(place.desk.file, place.competition.id, [key], datetime(2025, 11, 22, 9, 0))
    state = next(one for one in documents.documents(place.desk.file, place.competition.id) if one.key == key)
    assert state.last is not None
    return NoticeBoardDialog(place.desk, state.title, state.last, ["Main entrance", "Heated room"], place.window)


def _export(place: Place) -> QDialog:
    states = documents.documents(place.desk.file, place.competition.id)
    return ExportDocumentsDialog(states[0], states, states[:2], place.window)


def _equals(place: Place) -> QDialog:
    """Loubineaud and Dawson share the points in the long cup after the first competition."""
    place.desk.go_to_race(MEN_5000)
    page = place.window.show_page("standings_page")
    assert isinstance(page, StandingsPage)
    page.refresh()
    return place.opened(page.rule_rank)


def _fault(place: Place) -> QDialog:
    made = FaultReport()
    made.add(Fault("LookupError: stumbled", "Traceback:\nLookupError: stumbled", Path("logs/faults.log")))
    return made


def _members(place: Place) -> QDialog:
    team = teams.team_of_start(place.desk.file, place.start_of(TEAM_PURSUIT)[0])
    return MembersDialog(place.desk, team, place.window)


def _palette(place: Place) -> QDialog:
    return place.opened(place.window.actions_.palette.open)


def _why(place: Place) -> QDialog:
    return place.opened(place.window.actions_.why.ask)


def _plots(place: Place, name: str) -> QDialog:
    page = place.window.show_page(name)
    if isinstance(page, SkaterPage):
        page.show_key(place.start_of(MEN_1000)[1].id)
    return place.opened(lambda: plots.show_of(page))


def _picture(place: Place) -> QDialog:
    return PictureQuestion(place.desk, place.competition.id, place.folder / "sign.png", place.window)


def _of_people() -> dict[str, Ask]:
    return {
        "person": lambda at: PersonDialog(at.desk, at.person(), at.window),
        "new person": lambda at: PersonDialog(at.desk, None, at.window),
        "other names": lambda at: OtherNamesDialog(at.desk, at.person(), at.window),
        "merge": lambda at: MergeDialog(at.desk, Proposal(at.person(1), at.person(2), "chosen by hand"), at.window),
        "merges": lambda at: MergeDialog(at.desk, None, at.window),
        "merged": lambda at: MergedDialog(at.desk, at.window),
        "pseudonym": lambda at: PseudonymDialog(at.desk, at.person(), at.window),
        "registry export": lambda at: RegistryExportDialog(at.window),
        "teams": lambda at: TeamsDialog(at.desk, at.window),
        "team": lambda at: TeamDialog(at.desk, at.team(), at.window),
        "members": _members,
        "one of": lambda at: OneOfDialog(
            "Who is the same person?", NAME, "Compare", skaters_sheet(skaters(at.desk.file, None)), at.window
        ),
        "history import": lambda at: HistoryImportDialog(
            at.desk, [DATA / "history" / "isu_results_1000m.json"], at.window
        ),
    }


def _of_competitions() -> dict[str, Ask]:
    return {
        "new competition": lambda at: NewCompetitionDialog(at.desk, at.window),
        "competition": lambda at: EditCompetitionDialog(at.desk, at.competition, at.window),
        "programme": lambda at: ProgrammeDialog(at.desk, at.competition, at.window),
        "checklist": lambda at: ChecklistDialog(at.desk, at.competition, at.window),
        "timetable": lambda at: TimetableDialog(at.desk, at.competition, at.window),
        "competition officials": lambda at: CompetitionOfficialsDialog(at.desk, at.competition, at.window),
        "sheet settings": lambda at: SheetSettingsDialog(at.desk, at.competition, "results 36", at.window),
        "picture": _picture,
        "notice board": _notice_board,
        "export documents": _export,
        "entry import": lambda at: EntryImportDialog(at.desk, Pasted(ENTRIES), at.window),
        "last season": lambda at: LastSeasonDialog(at.desk, at.window),
        "season wizard": lambda at: SeasonWizard(at.desk, at.window),
        "season wizard from last": lambda at: SeasonWizard(at.desk, at.window, from_last_season=True),
        "rank ruling": _equals,
        "cup plots": lambda at: _plots(at, "standings_page"),
        "skater plots": lambda at: _plots(at, "skater_page"),
    }


def _of_races() -> dict[str, Ask]:
    return {
        "offences": lambda at: OffenceDialog(at.rules, NAME, parent=at.window),
        "notes": lambda at: OffenceDialog(at.rules, NAME, notes=True, parent=at.window),
        "points": lambda at: PointsDialog(NAME, 54, 60, "Appeal", at.window),
        "reskate": lambda at: ReskateDialog(NAME, 30, at.window),
        "stopped": lambda at: StoppedDialog(NAME, 12, 16, at.window),
        "number": lambda at: NumberDialog("Laps of this race", NAME, "Set the laps", number=16, parent=at.window),
        "confirm": lambda at: ConfirmDialog("Withdraw?", "The opponent skates alone.", "Withdraw", at.window),
        "remark": lambda at: RemarkDialog("Let it stand", NAME, "Keep", sentences=(LONG,), parent=at.window),
        "seed time": lambda at: SeedTimeDialog(NAME, 1000, None, at.window),
        "enter skaters": lambda at: EnterSkatersDialog(at.desk, at.race, [at.race], at.window),
        "late withdrawal": _late,
        "official": _gate,
        "approval": lambda at: ApprovalDialog(at.desk, MEN_1000, "Result 8", at.window),
        "race officials": lambda at: RaceOfficialsDialog(at.desk, MEN_1000, at.window),
        "race conditions": lambda at: RaceConditionsDialog(at.desk, MEN_1000, at.window),
        "bulletin": lambda at: BulletinDialog(at.desk, MEN_1000, at.window),
        "record": lambda at: RecordDialog(at.desk, records.marks(at.desk.file), None, at.window),
        "record import": lambda at: RecordImportDialog(
            at.desk, at.written("records.csv", RECORDS), records.marks(at.desk.file), at.window
        ),
        "ratify": lambda at: RatifyDialog(at.desk, 1, "WR 33.61, Pavel KULIZHNIKOV", at.window),
        "race plots": lambda at: _plots(at, "race_page"),
        "why": _why,
        "draw all": lambda at: DrawAllDialog(Waiting((), (LONG, LONG)), at.window),
    }


def _of_the_program() -> dict[str, Ask]:
    return {
        "backups": lambda at: BackupsDialog(at.desk, at.window.backups, "Ctrl+Alt+B", at.window),
        "restore": lambda at: RestoreDialog("14:20", Difference((), (), ("12. 1st 500m Men",)), "Ctrl+B", at.window),
        "rescue": lambda at: RescueDialog(
            at.desk, FileError(at.folder / "day.skatedesk", LONG, trouble=Trouble.DAMAGED), at.window
        ),
        "settings": lambda at: SettingsDialog(at.desk, at.window.backups, at.window),
        "keys": lambda at: KeysDialog(at.window.findChildren(QAction), at.window),
        "quick card": lambda at: QuickCardDialog(at.window.findChildren(QAction), at.window),
        "palette": _palette,
        "fault": _fault,
        "rehearsal": lambda at: BeginRehearsalDialog(at.competition, at.desk.programme(), at.window),
        "end of a rehearsal": lambda at: EndRehearsalDialog(Score(3, (), (LONG,)), 40, "sample.skatedesk", at.window),
    }


def questions() -> dict[str, Ask]:
    """A way to open each question."""
    return {**_of_people(), **_of_competitions(), **_of_races(), **_of_the_program()}


@contextmanager
def at_work(path: Path, screen: Screen, theme: Theme = LIGHT, scale: float = 1.0) -> Iterator[Place]:
    """The window on this file, as large as the screen; work behind it is done at once."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Background, "inline", True)
        patch.setattr(QWidget, "screen", lambda _self: screen)
        look.apply(app, theme, scale)
        window = Window()
        window.open(files.open_file(path))
        window.show()
        window.showNormal()
        window.resize(screen.width, screen.height)
        window.activateWindow()
        settle()
        yield Place(window, path.parent)
        take_away(window)
        look.apply(app, LIGHT)


def pages(place: Place) -> Iterator[str]:
    """Each page in front, by its name; the race page with each kind of race."""
    for page in place.window.pages.plan:
        place.window.show_page(page.name)
        settle()
        whats_this.explain_all(place.window)
        yield page.name
    for race_id in (MASS_START, TEAM_PURSUIT, MEN_5000_B):
        place.desk.go_to_race(race_id)
        settle()
        whats_this.explain_all(place.window)
        yield f"race {race_id}"


def asked(place: Place) -> Iterator[tuple[str, QDialog]]:
    """Each question on the screen by its name, taken away afterwards; of the wizard each step."""
    for name, ask in questions().items():
        made = ask(place)
        made.show()
        made.activateWindow()
        settle()
        whats_this.explain_all(made)
        yield name, made
        while isinstance(made, SeasonWizard) and made.step is not made.summary and made.act.isEnabled():
            before = made.step
            made.decide()
            settle()
            if made.step is before:
                break
            yield f"{name}: {made.step.accessibleName()}", made
        take_away(made)


def take_away(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let the layouts and what was put off come to rest."""
    for _time in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def called(part: QObject | None) -> str:
    """How a part is named in a report."""
    return (part.objectName() or type(part).__name__) if part is not None else ""


def seen(root: QWidget) -> list[QWidget]:
    """What is on the screen inside a page or a question."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root.window()]
