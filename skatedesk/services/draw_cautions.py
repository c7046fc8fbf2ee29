"""What an official should know before drawing, besides what the field itself tells."""

from collections.abc import Iterator

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.programmes import Skated
from skatedesk.domain.shortfalls import Kind
from skatedesk.services import eligibility
from skatedesk.services.draws import Preparation
from skatedesk.store import entry_queries, queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _, ngettext

MOST = 3
"""So many shortfalls are told one by one; the rest are counted."""


def cautions(file: ResultsFile, prepared: Preparation) -> tuple[str, ...]:
    """Divisions that were not composed, a ranking that is missing, entries that fall short of a rule."""
    if not prepared.field:
        return ()
    with file.read() as session:
        undivided = _undivided(session, prepared)
        short = _shortfalls(session, prepared)
    unranked = ()
    if prepared.kind is not DrawKind.FREE and not any(one.rank is not None for one in prepared.candidates):
        unranked = (_("There is no ranking for this race: the times known and the lots decide."),)
    return (*undivided, *unranked, *prepared.warnings, *_told(short))


def _undivided(session: Session, prepared: Preparation) -> Iterator[str]:
    """All entries of the distance lie in one division while the other waits for its own."""
    race, competition = prepared.race, prepared.competition
    if not (race.division and prepared.rules.counts_for_cup(competition.series)):
        return
    distance = Skated.of(race).distance
    others = [
        one
        for one in queries.races(session, race.competition_id)
        if one.division and one.division != race.division and Skated.of(one).distance == distance
    ]
    entered = entry_queries.entries(session, [one.id for one in others])
    for other in others:
        if not entered.get(other.id):
            sentence = _("Division {other} has nobody: the divisions of this distance were not composed yet.")
            yield sentence.format(other=other.division)


def _shortfalls(session: Session, prepared: Preparation) -> list[str]:
    """What speaks against the entries of this race and was not let stand."""
    in_field = {one.entry_id for one in prepared.candidates}
    found = eligibility.judge(session, eligibility.read(session, prepared.competition.id))
    return [
        one.sentence
        for one in found
        if one.kind is not Kind.UNCHECKED and not one.overruled and not in_field.isdisjoint(one.entry_ids)
    ]


def _told(sentences: list[str]) -> Iterator[str]:
    yield from sentences[:MOST]
    more = len(sentences) - MOST
    if more > 0:
        sentence = ngettext(
            "{count} more entry falls short of a rule: see the Entries page.",
            "{count} more entries fall short of a rule: see the Entries page.",
            more,
        )
        yield sentence.format(count=more)
