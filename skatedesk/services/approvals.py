"""The referee's word that the result of a race is right; with name, time and, where it is wanted, a signature."""

from datetime import datetime

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Official
from skatedesk.services import race_view
from skatedesk.services.changes import Changed, announced
from skatedesk.services.pictures import picture_of
from skatedesk.services.publishing import check_accounted
from skatedesk.sheets.sheet import Approval, Use
from skatedesk.store import edition_queries, queries, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import ApprovalRow, PictureRow, RaceRow
from skatedesk.words import _

REFEREE = "referee"


def approval(file: ResultsFile, race_id: int) -> Approval | None:
    """Who approved the result of a race, and when; None where nobody did."""
    with file.read() as session:
        competition_id = queries.race(session, race_id).competition_id
        kept = edition_queries.approvals(session, competition_id).get(race_id)
        pictures = {one.id: one for one in edition_queries.pictures(session, competition_id)}
    if kept is None:
        return None
    signature = pictures.get(kept.picture_id or 0)
    return Approval(kept.name, kept.nation, kept.at, picture_of(signature) if signature else None)


def proposed(file: ResultsFile, race_id: int) -> Official | None:
    """Who is to approve the result: the referee of the race."""
    officials = race_view.read(file, race_id).officials
    return next((one for one in officials if one.role.casefold() == REFEREE), None)


def approve(
    file: ResultsFile,
    race_id: int,
    name: str,
    nation: str = "",
    at: datetime | None = None,
    picture_id: int | None = None,
) -> Changed:
    """Approve the result of an official race; given again, it takes the place of the approval before."""
    who = " ".join(name.split())
    if not who:
        raise RuleError(_("Say who approves the result."))
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        if not race.official:
            raise RuleError(_("Race {number} is not official yet. Make it official first.").format(number=race.number))
        check_accounted(change.session, race)
        if picture_id is not None:
            picture = rows.by_id(change.session, PictureRow, picture_id)
            if (picture.use, picture.competition_id) != (Use.SIGNATURE, race.competition_id):
                raise RuleError(_("This picture is no signature of this competition. Choose another one."))
        row = edition_queries.approval_row(change.session, race_id)
        if row is None:
            row = ApprovalRow(race_id=race_id)
            change.session.add(row)
        row.name, row.nation, row.picture_id = who, nation.strip().upper(), picture_id
        row.at = edition_queries.kept_moment(at or datetime.now())
        change.races.add(race_id)
        change.label = _("Race {number} approved by {name}").format(number=race.number, name=who)
    return announced(change)


def withdraw_approval(file: ResultsFile, race_id: int) -> Changed:
    """Take the approval back; the race stays official."""
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        row = edition_queries.approval_row(change.session, race_id)
        if row is None:
            raise RuleError(_("The result of race {number} is not approved.").format(number=race.number))
        change.session.delete(row)
        change.races.add(race_id)
        change.label = _("Approval of race {number} withdrawn").format(number=race.number)
    return announced(change)
