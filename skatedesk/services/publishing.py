"""Making a race official, and taking that back."""

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.services.changes import Changed, announced
from skatedesk.store import edition_queries, queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import RaceRow
from skatedesk.words import _, ngettext


def make_official(file: ResultsFile, race_id: int) -> Changed:
    """Declare a race final, once everybody on its list is accounted for; from then on nothing can be changed."""
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        check_accounted(change.session, race)
        race.official = True
        change.races.add(race_id)
        change.label = _("Race {number} official").format(number=race.number)
    return announced(change)


def make_provisional(file: ResultsFile, race_id: int) -> Changed:
    """Take the official state back, so that a result can be corrected; nobody's approval holds any longer."""
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        race.official = False
        approval = edition_queries.approval_row(change.session, race_id)
        if approval is not None:
            change.session.delete(approval)
        change.races.add(race_id)
        change.label = _("Race {number} provisional again").format(number=race.number)
    return announced(change)


def check_accounted(session: Session, race: RaceRow) -> None:
    """Refuse a result as long as anybody on the start list has neither time nor status."""
    starts = queries.starts(session, race.id)
    if not starts:
        raise RuleError(_("Race {number} has no start list yet.").format(number=race.number))
    open_starts = [start for start in starts if not start.status or _awaits_reskate(start)]
    if open_starts:
        sentence = ngettext(
            "{count} skater has neither time nor status: {name}.",
            "{count} skaters have neither time nor status, the first is {name}.",
            len(open_starts),
        )
        raise RuleError(sentence.format(count=len(open_starts), name=open_starts[0].competitor.name))


def _awaits_reskate(start: Start) -> bool:
    """Whether a reskate was granted and not skated; calling it off needs an act of its own."""
    return not start.withdrawn and any(attempt.status is Status.NONE for attempt in start.attempts)
