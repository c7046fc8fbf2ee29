"""Dividing the entered into Division A and B: proposed by rule, changed by hand, carried out by an official."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain import divisions
from skatedesk.domain.divisions import A, B, Past, Placed
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.rules import Rules
from skatedesk.domain.standings import RaceResults, Standing, standing
from skatedesk.domain.times import RaceTime
from skatedesk.services import past_results, rulebook
from skatedesk.services.bests import bests
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import changing
from skatedesk.services.past_results import Imagined
from skatedesk.sheets.division_list import division_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import entry_queries, queries, rows, ruling_queries
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import EntryRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Composition:
    """Both divisions of one distance as the rules make them; a race that the programme lacks is None.

    `race` is the one the list is called after: that of Division A, where there is one.
    """

    competition: Competition
    race: Race
    race_a: Race | None
    race_b: Race | None
    rows: tuple[Placed, ...]
    warnings: tuple[str, ...] = ()

    @property
    def race_ids(self) -> frozenset[int]:
        return frozenset(race.id for race in (self.race_a, self.race_b) if race)

    def sheet(self, created: datetime | None = None) -> Sheet:
        return division_list(self.competition, self.race, self.rows, self.warnings, created)


def compose(
    file: ResultsFile, competition_id: int, race_ids: Collection[int] | None = None, imagined: Imagined | None = None
) -> list[Composition]:
    """The divisions by rule, of the distances of these races or of all; nothing is changed.

    There are none in a competition that counts for no cup. With `imagined` results they are what they would be.
    """
    with file.read() as session:
        return _compositions(session, competition_id, race_ids, imagined)


def apply(file: ResultsFile, competition_id: int, race_ids: Collection[int] | None = None) -> Changed:
    """Move the entries into the races of their divisions: of these races, or of all that have no start list yet."""
    with file.change() as change:
        chosen = _compositions(change.session, competition_id, race_ids)
        drawn = queries.progress(change.session, competition_id).keys()
        if race_ids is None:
            chosen = [one for one in chosen if _is_open(one, drawn)]
        if not chosen:
            raise RuleError(_("There is nothing to divide: no race with Division A and B is without a start list."))
        for one in chosen:
            _check(one, drawn)
            _carry_out(change, one)
        numbers = ", ".join(str(one.race.number) for one in chosen)
        change.label = ngettext("Divisions of race {numbers}", "Divisions of races {numbers}", len(chosen)).format(
            numbers=numbers
        )
    return announced(change)


def place_by_hand(file: ResultsFile, entry_id: int, division: str, remark: str) -> Changed:
    """Say in which division somebody starts, whatever the standing says, with a remark that says why."""
    if division not in (A, B):
        raise RuleError(_("There is no Division “{division}”: choose A or B.").format(division=division))
    if not remark.strip():
        raise RuleError(_("A place in a division given by hand needs a remark that says why."))
    return _place(file, entry_id, division, remark.strip())


def unplace(file: ResultsFile, entry_id: int) -> Changed:
    """Take a place given by hand back: the rules decide again."""
    return _place(file, entry_id, "", "")


def _place(file: ResultsFile, entry_id: int, division: str, remark: str) -> Changed:
    with changing(file, [entry_id]) as act:
        (one,) = act.entries
        session = act.session
        if not one.race.division:
            raise RuleError(_("Race {number} is skated in one division.").format(number=one.race.number))
        if one.entry.state is not EntryState.ENTERED or one.withdrew:
            raise RuleError(_("{who} is withdrawn or a reserve: only who is entered is placed.").format(who=one.who))
        drawn = queries.progress(session, one.race.competition_id)
        for race in queries.races(session, one.race.competition_id):
            if Skated.of(race).distance == one.distance:
                act.change.races.add(race.id)
                if race.division == A and race.id in drawn:
                    raise _drawn(race)
        one.row.placed, one.row.placed_remark = division, remark
        words = _("Placed in {division} by hand") if division else _("No longer placed by hand")
        act.label(words.format(division=division))
    return announced(act.change)


def _compositions(
    session: Session, competition_id: int, race_ids: Collection[int] | None, imagined: Imagined | None = None
) -> list[Composition]:
    """The distances of these races, or all, in the order of the programme, by the race of Division A."""
    held = queries.races(session, competition_id)
    if not held:
        return []
    _race, competition, season = queries.race_in_competition(session, held[0].id)
    rules = rulebook.rules_of(season)
    if not rules.counts_for_cup(competition.series):
        return []
    distances: dict[Skated, dict[str, Race]] = {}
    for race in held:
        if race.division:
            distances.setdefault(Skated.of(race).distance, {})[race.division] = race
    weekend = _Weekend(session, competition, rules, held, imagined)
    found = [
        weekend.compose(races.get(A), races.get(B))
        for races in distances.values()
        if race_ids is None or any(race.id in race_ids for race in races.values())
    ]
    return sorted([one for one in found if one], key=lambda one: one.race.number)


class _Weekend:
    """The distances of one competition, with what the file knows before them."""

    def __init__(
        self,
        session: Session,
        competition: Competition,
        rules: Rules,
        held: Sequence[Race],
        imagined: Imagined | None = None,
    ) -> None:
        self._session, self._competition, self._rules, self._imagined = session, competition, rules, imagined
        ids = [race.id for race in held]
        self._entries = entry_queries.entries(session, ids)
        self._starts = queries.starts_of(session, ids, with_passings=False)
        self._events = {item.id: item.event for item in queries.competitions(session)}

    def compose(self, race_a: Race | None, race_b: Race | None) -> Composition | None:
        """The divisions of one distance; None where the rule file knows none."""
        race = race_a or race_b
        rule = divisions.division_rule(race, self._rules) if race else None
        if race is None or rule is None:
            return None
        entries = [entry for one in (race_a, race_b) if one for entry in self._present(one)]
        past, warnings = self._past(race, race_b, entries)
        field = divisions.compose(entries, past, rule, self._rules)
        return Composition(self._competition, race, race_a, race_b, field.rows, (*warnings, *field.warnings))

    def _present(self, race: Race) -> list[Entry]:
        """The entries of a race without those who withdrew, unless the start list keeps their lane empty."""
        starts = self._starts.get(race.id, ())
        taken = {(start.pair, start.lane, start.place) for start in starts if not start.withdrawn}
        absent = {
            start.competitor.id
            for start in starts
            if start.withdrawn and (start.pair is None or (start.pair, start.lane, start.place) in taken)
        }
        return [entry for entry in self._entries.get(race.id, ()) if entry.competitor.id not in absent]

    def _past(self, race: Race, race_b: Race | None, entries: Collection[Entry]) -> tuple[Past, list[str]]:
        """What is known before the race, and what an official should know of that."""
        before = self._before(race)
        last_b = past_results.last_b_of(before)
        lines, season, warnings = self._standing(race, before).lines, "", []
        if not lines and self._rules.promotion.first_event_from == "previous_season":
            known = past_results.standing_of_last_season(self._session, race, self._competition)
            season, lines = (known[0], known[1].lines) if known else ("", ())
        if not lines:
            warnings = [_("Nothing of this cup has been skated yet: the times known decide.")]
        if self._waits_for_run(race, before):
            warnings.append(_("The first run has not been skated yet: its results will change these divisions."))
        weekend = self._starts.get(race_b.id, ()) if race_b else ()
        past = Past(
            lines=lines,
            season=season,
            last_b=last_b.results if last_b else (),
            last_b_at=self._named(last_b.race) if last_b else "",
            weekend_b=rank_race(race_b, weekend, self._rules) if race_b else (),
            times=self._times(min(race, race_b or race, key=lambda one: one.number), entries),
        )
        return past, warnings

    def _before(self, race: Race) -> Sequence[RaceResults]:
        """The results that count: those of an earlier run of the weekend only where the rule file says so."""
        before = past_results.results_before(self._session, race, self._competition, self._rules, self._imagined)
        if self._rules.promotion.between_runs:
            return before
        return [item for item in before if item.race.competition_id != self._competition.id]

    def _standing(self, race: Race, before: Sequence[RaceResults]) -> Standing:
        """The standing that divides; ranks that officials set by hand hold here too."""
        cup = past_results.cup_for(race, self._rules)
        season = queries.season_of(self._session, self._competition.id)
        return standing(cup, before, self._rules, ruling_queries.rulings(self._session, season.id, cup.name))

    def _waits_for_run(self, race: Race, before: Sequence[RaceResults]) -> bool:
        """Whether a second run goes by the first one, and that is not skated."""
        if not self._rules.promotion.between_runs or (race.run or 1) == 1:
            return False
        earlier = [item for item in before if item.race.competition_id == self._competition.id]
        return not any(line.rank for item in earlier for line in item.results)

    def _named(self, race: Race) -> str:
        event = self._events[race.competition_id]
        return _("{event}, race {number}").format(event=event, number=race.number)

    def _times(self, race: Race, entries: Collection[Entry]) -> dict[int, RaceTime]:
        """The best time known of each over the distance: given with the entry, or skated before this race."""
        found: dict[int, RaceTime] = {}
        if race.metres is not None:
            known = bests(
                self._session,
                {entry.competitor.id for entry in entries if not entry.competitor.is_team},
                race.metres,
                self._competition.season,
                race,
            )
            found = {who: best.pb.time for who, best in known.items() if best.pb}
        for entry in entries:
            seed, who = entry.seed, entry.competitor.id
            if seed and seed.metres in (None, race.metres) and (who not in found or seed.time.ms < found[who].ms):
                found[who] = seed.time
        return found


def _moving_up(one: Composition) -> bool:
    return any(placed.moves_up for placed in one.rows)


def _is_open(one: Composition, drawn: Collection[int]) -> bool:
    """Whether the divisions can still be changed, or the best of the B race have yet to be entered in A."""
    races = (one.race_a,) if _moving_up(one) else (one.race_a, one.race_b)
    return not any(race and (race.official or race.id in drawn) for race in races)


def _check(one: Composition, drawn: Collection[int]) -> None:
    """RuleError where the entries can no longer be moved, or there is no race to move them to."""
    for race in (one.race_a,) if _moving_up(one) else (one.race_a, one.race_b):
        if race and race.official:
            raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=race.number))
        if race and race.id in drawn:
            raise _drawn(race)
    for race, letter in ((one.race_a, A), (one.race_b, B)):
        if race is None and any(placed.division == letter for placed in one.rows):
            sentence = _("Race {number} has no race of Division {division} beside it. Add one to the programme first.")
            raise RuleError(sentence.format(number=one.race.number, division=letter))


def _drawn(race: Race) -> RuleError:
    sentence = _("Race {number} has a start list already, its divisions stay. Take the start list out first.")
    return RuleError(sentence.format(number=race.number))


def _carry_out(change: Change, one: Composition) -> None:
    """Move the entries; who moves up from the B race that was skated is entered in the A race besides."""
    held = {row.id: row for row in rows.race_entries(change.session, one.race_ids)}
    entered = {(row.race_id, *_who(row)) for row in held.values()}
    only_add = _moving_up(one)
    for placed in one.rows:
        row = held[placed.entry.id]
        race = one.race_a if placed.division == A or placed.moves_up else one.race_b
        if race is None or row.race_id == race.id or (only_add and not placed.moves_up):
            continue
        twice = (race.id, *_who(row)) in entered
        if only_add and not twice:
            change.session.add(EntryRow(race_id=race.id, skater_id=row.skater_id, team_id=row.team_id))
        elif twice and not only_add:
            sentence = _("{name} is entered in race {number} and in the other division. Take one of the entries out.")
            raise RuleError(sentence.format(name=placed.entry.competitor.name, number=race.number))
        elif not twice:
            row.race_id = race.id
    change.races |= one.race_ids


def _who(row: EntryRow) -> tuple[int | None, int | None]:
    return row.skater_id, row.team_id
