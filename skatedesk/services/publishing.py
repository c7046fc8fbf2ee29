"""Making a race official, and taking that back."""

from collections.abc import Sequence

from skatedesk.domain import census
from skatedesk.domain.errors import RuleError
from skatedesk.domain.findings import Finding
from skatedesk.domain.races import Status
from skatedesk.services import gate
from skatedesk.services.changes import Changed, announced
from skatedesk.store import edition_queries, gate_queries, queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import OverrulingRow, RaceRow
from skatedesk.words import _, ngettext


def make_official(file: ResultsFile, race_id: int, remark: str = "") -> Changed:
    """Declare a race final, once nothing speaks against it; from then on nothing can be changed.

    What is only missing or improbable may be overruled with a remark, which is kept with the race.
    """
    why = " ".join(remark.split())
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        if not race.official:
            check_accounted(change.session, race)
            found = gate.look_in(file, change.session, race_id)
            _check(race, found, why)
            race.official = True
            change.races.add(race_id)
            change.label = _("Race {number} official").format(number=race.number)
            if found.findings:
                kept = [[one.kind, one.start_id] for one in found.findings]
                change.session.add(OverrulingRow(race_id=race_id, remark=why, findings=kept))
                change.label = _overruled(race, found.findings, why)
    return announced(change)


def make_provisional(file: ResultsFile, race_id: int) -> Changed:
    """Take the official state back, so that a result can be corrected; nobody's approval holds any longer."""
    with file.change() as change:
        race = rows.by_id(change.session, RaceRow, race_id)
        race.official = False
        approval = edition_queries.approval_row(change.session, race_id)
        overruling = gate_queries.overruling_row(change.session, race_id)
        for row in (approval, overruling):
            if row is not None:
                change.session.delete(row)
        change.races.add(race_id)
        change.label = _("Race {number} provisional again").format(number=race.number)
    return announced(change)


def check_accounted(session: Session, race: RaceRow) -> None:
    """Refuse a result as long as anybody on the start list has neither time nor status."""
    starts = queries.starts(session, race.id)
    if not starts:
        raise RuleError(_("Race {number} has no start list yet.").format(number=race.number))
    waiting = [start for start in starts if census.fate(start) is Status.NONE]
    if waiting:
        sentence = ngettext(
            "{count} skater has neither time nor status: {name}.",
            "{count} skaters have neither time nor status, the first is {name}.",
            len(waiting),
        )
        raise RuleError(sentence.format(count=len(waiting), name=waiting[0].competitor.name))


def _check(race: RaceRow, found: gate.Gate, remark: str) -> None:
    """Refuse what cannot be, and what may be only with a remark."""
    if found.fixed:
        sentence = _("Race {number} cannot be official: {sentence}")
        raise RuleError(sentence.format(number=race.number, sentence=found.fixed[0].sentence))
    if found.findings and not remark:
        count = len(found.findings)
        sentence = ngettext(
            "Race {number} needs a remark that overrules {count} finding: {sentence}",
            "Race {number} needs a remark that overrules {count} findings, the first is: {sentence}",
            count,
        )
        raise RuleError(sentence.format(number=race.number, count=count, sentence=found.findings[0].sentence))


def _overruled(race: RaceRow, found: Sequence[Finding], remark: str) -> str:
    sentence = ngettext(
        "Race {number} official, {count} finding overruled: {remark}",
        "Race {number} official, {count} findings overruled: {remark}",
        len(found),
    )
    return sentence.format(number=race.number, count=len(found), remark=remark)
