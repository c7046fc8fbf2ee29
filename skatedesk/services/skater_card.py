"""One skater: every race, the places in the cups and the best times, as the file has them now."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain import points
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.services import rulebook
from skatedesk.services.standings import Standings
from skatedesk.sheets import skater_card as sheets
from skatedesk.sheets.result_list import legend
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.skater_card import CupPlace, RaceLine, SeasonBest
from skatedesk.store import queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import SkaterRow


@dataclass(frozen=True, slots=True)
class SkaterCard:
    """A skater as the file knew them when it was read. `bests` are of the latest season skated."""

    skater: Competitor
    races: tuple[RaceLine, ...] = ()
    places: tuple[CupPlace, ...] = ()
    bests: tuple[SeasonBest, ...] = ()
    season: str = ""
    legend: tuple[tuple[str, str], ...] = ()

    @property
    def number(self) -> int | None:
        """The number worn last; a number belongs to a competition."""
        return self.races[-1].result.start.bib if self.races else None

    def sheet(self) -> Sheet:
        """All races in the order skated."""
        return sheets.races_sheet(self.skater, self.races, self.legend)

    def places_sheet(self) -> Sheet:
        return sheets.places_sheet(self.skater, self.places)

    def bests_sheet(self) -> Sheet:
        return sheets.bests_sheet(self.skater, self.bests)


def skater_card(file: ResultsFile, skater_id: int, standings: Standings | None = None) -> SkaterCard:
    """The card of a skater of the file; `standings` are those kept ready, else they are computed anew."""
    with file.read() as session:
        row = rows.by_id(session, SkaterRow, skater_id)
        skater = Competitor(row.id, row.name, row.nation, Sex(row.sex), row.key or "")
        races = [queries.race(session, race_id) for race_id in queries.competitor_races(session, skater_id)]
        starts = queries.starts_of(session, [race.id for race in races], with_passings=False)
        held = {race.competition_id for race in races}
        competitions = {item.id: item for item in queries.competitions(session) if item.id in held}
        rules = {number: _rules(session, number) for number in competitions}
    lines: list[RaceLine] = []
    for race in races:
        competition, book = competitions[race.competition_id], rules[race.competition_id]
        pays = book.counts_for_cup(competition.series)
        results = points.result_list(race, starts.get(race.id, ()), book, pays=pays)
        lines += [RaceLine(competition, race, one) for one in results if one.start.competitor.id == skater_id]
    season = lines[-1].competition.season if lines else ""
    return SkaterCard(
        skater,
        tuple(lines),
        _places(standings or Standings(file), skater_id, _cups(lines, rules)),
        _bests([line for line in lines if line.competition.season == season]),
        season,
        _legend(lines, rules),
    )


def _rules(session: Session, competition_id: int) -> Rules:
    return rulebook.rules_of(queries.season_of(session, competition_id))


def _cups(lines: Sequence[RaceLine], rules: dict[int, Rules]) -> list[tuple[str, CupRule]]:
    """The cups these races counted for, with their seasons, in the order of the rule file."""
    found: dict[tuple[str, CupRule], int] = {}
    for line in lines:
        book = rules[line.competition.id]
        cup = _cup_of(line.race, line.competition, book)
        if cup is not None:
            found[line.competition.season, cup] = book.cups.index(cup)
    return sorted(found, key=lambda key: (key[0], found[key]))


def _cup_of(race: Race, competition: Competition, book: Rules) -> CupRule | None:
    counts = book.counts_for_cup(competition.series)
    return book.cup_of(race.discipline, race.sex, race.metres) if counts else None


def _places(standings: Standings, skater_id: int, wanted: Sequence[tuple[str, CupRule]]) -> tuple[CupPlace, ...]:
    """The lines of the skater in the standings of the latest cup season."""
    places: list[CupPlace] = []
    for season, cup in wanted:
        view = standings.of_cup(cup.name)
        own = [line for line in view.standing.lines if line.competitor.id == skater_id and view.season == season]
        places += [CupPlace(cup, line.rank, line.points) for line in own]
    return tuple(places)


def _bests(lines: Sequence[RaceLine]) -> tuple[SeasonBest, ...]:
    """The fastest time over each distance, the first of equal ones; the shortest distance first."""
    best: dict[int, SeasonBest] = {}
    for line in lines:
        metres, shown = line.race.metres, line.result.time
        if metres is None or shown is None or line.race.discipline is not Discipline.INDIVIDUAL:
            continue
        if metres not in best or shown.time.ms < best[metres].time.ms:
            best[metres] = SeasonBest(metres, shown.time, line.competition, line.race)
    return tuple(best[metres] for metres in sorted(best))


def _legend(lines: Sequence[RaceLine], rules: dict[int, Rules]) -> tuple[tuple[str, str], ...]:
    """What the codes in these lines mean."""
    texts: dict[str, str] = {}
    for line in lines:
        texts.update(legend([line.result], rules[line.competition.id]))
    return tuple(texts.items())
