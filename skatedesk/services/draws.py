"""The draw of a race: prepared, drawn, kept, and made again from what was kept."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from skatedesk.domain import draw as drawing
from skatedesk.domain.draw import Candidate, Draw, Drawn
from skatedesk.domain.draw_record import KeptDraw, kept
from skatedesk.domain.draw_record import replay as replay_kept
from skatedesk.domain.draw_terms import DrawKind, Terms, kinds_for, proposed_kind, terms_of
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import Rules
from skatedesk.services import rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.draw_field import Prepared, field_of, startable, warnings
from skatedesk.services.draw_ranking import ranking_for, skated_before
from skatedesk.services.record_hold import check_no_record
from skatedesk.sheets.draw_field import draw_field
from skatedesk.sheets.draw_protocol import Protocol, draw_list, field_list, terms_in_words
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.entry_queries import DrawRecord
from skatedesk.store.entry_starts import entry_starts
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import DrawRow, RaceRow, StartRow
from skatedesk.words import _

SEED_DIGITS = 8
"""Short enough to be said aloud and written on a board."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """What a draw would be made of; `field` is in its order, the best first.

    `source` says in words where the order comes from; `listed` is how many the start list has already.
    """

    competition: Competition
    race: Race
    rules: Rules
    kind: DrawKind
    proposed: DrawKind
    kinds: tuple[DrawKind, ...]
    field: tuple[Prepared, ...]
    source: str = ""
    warnings: tuple[str, ...] = ()
    listed: int = 0

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return tuple(one.candidate for one in self.field)

    @property
    def competitors(self) -> dict[int, Competitor]:
        """Who is behind each entry of the field."""
        return {one.candidate.entry_id: one.competitor for one in self.field}

    @property
    def terms(self) -> Terms:
        """What of the rule file this kind of draw is made by."""
        return terms_of(self.kind, self.race, self.rules)

    def rule(self) -> tuple[str, ...]:
        """The rule in words, as it is known before the draw."""
        terms = self.terms
        return terms_in_words(self.kind, terms, full=not (terms.together and len(self.field) % terms.together))

    def field_sheet(self) -> Sheet:
        """The field in its order, with why, and where each comes to."""
        return draw_field(self.competition, self.race, self.kind, self.terms, self.field)

    def draw(self, seed: str) -> Draw:
        """The draw with this seed; nothing is stored. RuleError where it cannot be made."""
        return drawing.draw(self.kind, self.candidates, self.rules, self.race, seed)

    def sheets(self, draw: Draw, created: datetime | None = None) -> tuple[Sheet, Sheet]:
        """The field in its order, and the pairs with the rule and the seed."""
        source = "" if self.kind is DrawKind.FREE else self.source
        protocol = Protocol(self.competition, self.race, draw, self.competitors, source, created)
        return field_list(protocol), draw_list(protocol)


def new_seed() -> str:
    """A seed nobody could know before."""
    return f"{secrets.randbelow(10**SEED_DIGITS):0{SEED_DIGITS}}"


def prepare(file: ResultsFile, race_id: int, kind: DrawKind | None = None) -> Preparation:
    """Who is drawn, in which order and by which kind of draw; without `kind` the one the rules ask for."""
    with file.read() as session:
        return _prepared(session, race_id, kind)


def draw(file: ResultsFile, race_id: int, seed: str, kind: DrawKind | None = None) -> Draw:
    """The draw of a race with this seed; nothing is stored."""
    return prepare(file, race_id, kind).draw(seed)


def store(file: ResultsFile, race_id: int, draw: Draw) -> Changed:
    """Make the draw the start list of the race, and keep it with all that it was made of.

    An earlier list gives way to it while nobody has skated; who is WDR on it stays so, without a pair.
    """
    with file.change() as change:
        race = store_in(change, race_id, draw)
        change.label = _("Draw of race {number}, seed {seed}").format(number=race.number, seed=draw.seed)
    return announced(change)


def store_in(change: Change, race_id: int, draw: Draw) -> RaceRow:
    """The same within an act; the race whose list it became."""
    session = change.session
    change.races.add(race_id)
    race = rows.by_id(session, RaceRow, race_id)
    listed = rows.starts(session, race_id)
    _check_open(session, race, listed)
    _check_still_entered(session, race, draw)
    check_no_record(session, [start.id for start in listed])
    for start in listed:
        if start.withdrawn:
            start.pair = start.lane = None
        else:
            session.delete(start)
    # Deleted first, or the old and the new start of somebody would meet in one lane.
    session.flush()
    put_on_list(session, race_id, draw)
    return race


def put_on_list(session: Session, race_id: int, draw: Draw) -> None:
    """Inside an act: make the starts of a draw, and keep it with the race."""
    session.add_all([_start_row(race_id, start) for start in draw.starts])
    session.add(_draw_row(race_id, draw, len(rows.draws(session, race_id)) + 1))


def why_closed(file: ResultsFile, race_id: int) -> str:
    """Why a race can no longer be drawn, empty while it can."""
    with file.read() as session:
        try:
            _check_open(session, rows.by_id(session, RaceRow, race_id), rows.starts(session, race_id))
        except RuleError as reason:
            return str(reason)
    return ""


def drawn(file: ResultsFile, race_id: int) -> tuple[DrawRecord, ...]:
    """The draws of a race that were stored, the first one first; the last one made the start list."""
    with file.read() as session:
        return tuple(entry_queries.draws(session, race_id))


def replay(record: DrawRecord) -> Draw:
    """The draw made again from what was kept of it; RuleError where another version of the recipe made it."""
    return replay_kept(KeptDraw(record.kind, record.seed, record.rule, record.entries, record.starts))


def _prepared(session: Session, race_id: int, kind: DrawKind | None) -> Preparation:
    race, competition, season = queries.race_in_competition(session, race_id)
    rules = rulebook.rules_of(season)
    proposed = proposed_kind(race, competition, rules, first=not skated_before(session, race))
    chosen = kind or proposed
    ranking = ranking_for(session, race, competition, rules, chosen)
    field = field_of(session, race, competition, rules, chosen, ranking)
    listed = len(entry_starts(session, [race_id]))
    told = tuple(warnings(race, listed, field, chosen))
    return Preparation(
        competition, race, rules, chosen, proposed, kinds_for(race), field, ranking.source, told, listed
    )  # fmt: skip


def _check_open(session: Session, race: RaceRow, listed: Sequence[StartRow]) -> None:
    """Refuse to draw a race that is official or was begun."""
    if race.official:
        raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=race.number))
    for start in listed:
        if any(one.status or one.codes or one.passings or one.sprints for one in start.attempts):
            name = rows.competitor_name(session, start.entry_id)
            sentence = _("Race {number} is under way: {name} has a result. It cannot be drawn again.")
            raise RuleError(sentence.format(number=race.number, name=name))


def _check_still_entered(session: Session, race: RaceRow, draw: Draw) -> None:
    """Refuse a draw that was made of other entries than there are now."""
    now = {entry.id for entry in startable(session, race.id)}
    if now != {start.entry_id for start in draw.starts}:
        sentence = _("The entries of race {number} have changed since it was drawn. Draw again.")
        raise RuleError(sentence.format(number=race.number))


def _start_row(race_id: int, start: Drawn) -> StartRow:
    return StartRow(
        entry_id=start.entry_id,
        race_id=race_id,
        pair=start.pair,
        lane=start.lane,
        place=start.place,
        side=start.side,
        withdrawn=False,
        attempts=[],
    )


def _draw_row(race_id: int, draw: Draw, number: int) -> DrawRow:
    record = kept(draw)
    return DrawRow(
        race_id=race_id,
        number=number,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        kind=record.kind,
        seed=record.seed,
        rule=dict(record.rule),
        entries=list(record.entries),
        starts=list(record.starts),
    )
