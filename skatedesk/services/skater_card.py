"""One skater: every race, the places in the cups and the best times, as the file has them now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from skatedesk.domain import points
from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import Person
from skatedesk.domain.laps import splits
from skatedesk.domain.lines import passings
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.services import bests, people, rulebook
from skatedesk.services.bests import Best, Bests
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.services.standings import Standings
from skatedesk.sheets import skater_card as sheets
from skatedesk.sheets.result_list import legend
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.skater_card import BestLine, CupPlace, RaceLine
from skatedesk.store import entry_queries, queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class SkaterCard:
    """A skater as the file knew them when it was read.

    `season` is the latest of the file: the season bests are of it, and the age class of the federation `system`,
    such as `Neo-senior N`, which is empty where the birth date is not known.
    """

    person: Person
    races: tuple[RaceLine, ...] = ()
    places: tuple[CupPlace, ...] = ()
    bests: tuple[BestLine, ...] = ()
    season: str = ""
    system: str = ""
    age_class: str = ""
    other_names: tuple[str, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()

    @property
    def skater(self) -> Competitor:
        return self.person.competitor

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


def skater_card(file: ResultsFile, skater_id: int, standings: Standings | None = None, system: str = "") -> SkaterCard:
    """The card of a skater of the file; `standings` are those kept ready, else they are computed anew.

    `system` names the federation whose age classes are meant; empty: the first of the rule file.
    """
    with file.read() as session:
        person = entry_queries.person(session, skater_id)
        latest = queries.seasons(session)[-1]
        best = bests.of_skater(session, skater_id, latest.name)
        names = (*person.aliases, *_merged_names(session, skater_id))
        races = [queries.race(session, race_id) for race_id in queries.competitor_races(session, skater_id)]
        starts = queries.starts_of(session, [race.id for race in races])
        held = {race.competition_id for race in races}
        competitions = {item.id: item for item in queries.competitions(session) if item.id in held}
        rules = {number: _rules(session, number) for number in competitions}
    lines: list[RaceLine] = []
    for race in races:
        competition, book = competitions[race.competition_id], rules[race.competition_id]
        lines += _race_lines(competition, race, starts.get(race.id, ()), book, skater_id)
    classes = people.age_system(rulebook.rules_of(latest).ages, system)
    found = people.age_class(person, classes, latest.name) if classes else None
    return SkaterCard(
        person,
        tuple(lines),
        _places(standings or Standings(file), skater_id, _cups(lines, rules)),
        _best_lines(best),
        latest.name,
        classes.name if classes else "",
        f"{_(found.name)} {found.code}".strip() if found else "",
        names,
        _legend(lines, rules),
    )


def _race_lines(
    competition: Competition, race: Race, starts: Sequence[Start], book: Rules, skater_id: int
) -> list[RaceLine]:  # fmt: skip
    """The line of the skater in the result list of a race; none where the skater is on no start list of it."""
    pays, final = book.counts_for_cup(competition.series), book.is_final(competition.number)
    results = points.result_list(race, starts, book, pays=pays, final=final)
    metres = passings(race, book)
    return [
        RaceLine(competition, race, one, book, splits(one.start.counting, metres, book.times))
        for one in results
        if one.start.competitor.id == skater_id
    ]


def _merged_names(session: Session, skater_id: int) -> list[str]:
    """The names of those who were merged into this skater."""
    known = KnownSkaters(session)
    return [row.name for row in known.merged() if known.kept(row).id == skater_id]


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


def _best_lines(found: Mapping[int, Bests]) -> tuple[BestLine, ...]:
    """Personal and season best over each distance, one line where they are the same."""
    lines: list[BestLine] = []
    for metres, best in found.items():
        if best.pb and best.pb is best.sb:
            lines.append(_best_line(metres, _("PB, SB"), best.pb))
        else:
            kinds = ((_("PB"), best.pb), (_("SB"), best.sb))
            lines += [_best_line(metres, kind, one) for kind, one in kinds if one]
    return tuple(lines)


def _best_line(metres: int, kind: str, best: Best) -> BestLine:
    return BestLine(metres, kind, best.time, best.day, best.place or best.source, best.race_id)


def _legend(lines: Sequence[RaceLine], rules: dict[int, Rules]) -> tuple[tuple[str, str], ...]:
    """What the codes in these lines mean."""
    texts: dict[str, str] = {}
    for line in lines:
        texts.update(legend([line.result], rules[line.competition.id]))
    return tuple(texts.items())
