"""Finding or making the season and the competition a source belongs to."""

from skatedesk.domain.rules import Rules
from skatedesk.domain.seasons import season_of_day
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import RaceFacts
from skatedesk.services import files, rulebook
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Session
from skatedesk.store.schema import CompetitionRow, SeasonRow
from skatedesk.words import _


def season_for(session: Session, facts: RaceFacts, notes: list[str]) -> tuple[SeasonRow, Rules]:
    """The season of a source; one the file does not know yet is added under the rule file made for it.

    Where no rule file was made for it, the rules of the file's latest season hold, and a note says so.
    """
    known = queries.seasons(session)
    name = facts.season or (season_of_day(facts.day) if facts.day else known[-1].name)
    if not facts.season:
        notes.append(_("The source names no season; {season} is taken.").format(season=name))
    row = season_named(session, name, notes)
    return row, rulebook.rules_of(queries.Season(row.id, row.name, row.rules_name, row.rules_text))


def season_named(session: Session, name: str, notes: list[str]) -> SeasonRow:
    """The season of that name, added where the file does not know it yet; RuleError for what is no season."""
    files.check_season(name)
    row = rows.season(session, name)
    if row is None:
        rules_name, rules_text = rulebook.rules_for_season(name), ""
        if rules_name is None:
            latest = queries.seasons(session)[-1]
            rules_name, rules_text = latest.rules_name, latest.rules_text
            notes.append(
                _("No rule file was made for {season}; {rules} is used.").format(season=name, rules=rules_name)
            )
        row = SeasonRow(name=name, rules_name=rules_name, rules_text=rules_text)
        session.add(row)
        session.flush()
    return row


def competition_for(session: Session, season: SeasonRow, facts: RaceFacts) -> CompetitionRow:
    """The competition of a source, told by season, series and event; else a new one under the next free number."""
    known = rows.competitions(session, season.id, facts.series)
    for row in known:
        if row.event == facts.event:
            return row
    numbers = {row.number: row for row in known}
    number = facts.event_number
    if number in numbers:
        raise SourceError(
            _("{source}: competition {number} of {series} is “{known}” already, not “{event}”.").format(
                source=facts.source,
                number=number,
                series=facts.series,
                known=numbers[number].event,
                event=facts.event,
            )
        )
    row = CompetitionRow(
        season_id=season.id,
        series=facts.series,
        event=facts.event,
        number=number if number is not None else max(numbers, default=0) + 1,
        venue=facts.venue,
        city=facts.city,
        country=facts.country,
        dates=facts.dates,
    )
    session.add(row)
    session.flush()
    return row
