"""What is won in competitions, read for medals and prizes: the races, or the combinations they make up."""

from collections.abc import Iterable, Sequence

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.medals import Occasion, Place, gives_medals, is_final, ranked_places
from skatedesk.domain.races import Competition, Discipline, Race, Status
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.rules import Rules
from skatedesk.services import classification, lists, rulebook, teams
from skatedesk.services.classification import ClassificationView
from skatedesk.sheets import headings
from skatedesk.sheets.classification_list import combination_word, sex_word
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


def chosen(file: ResultsFile, number: int | None, series: str | None) -> list[Competition]:
    """The competition of this number, all of a series, or all of the file; RuleError where there is none."""
    if number is not None:
        return [lists.competition(file, number, series)]
    known = lists.competitions(file)
    if series is None:
        return known
    found = [item for item in known if item.series.casefold() == series.strip().casefold()]
    if not found:
        names = ", ".join(dict.fromkeys(item.series for item in known)) or _("none")
        raise RuleError(_("There is no series “{series}”. The series are: {names}.").format(series=series, names=names))
    return found


def rules_for(file: ResultsFile, competition: Competition | None = None) -> Rules:
    """The rules a competition is held under, else those of the latest season of the file."""
    with file.read() as session:
        if competition is not None:
            return rulebook.rules_of(queries.season_of(session, competition.id))
        seasons = queries.seasons(session)
    if not seasons:
        raise RuleError(_("The file has no season. Make a new file with one."))
    return rulebook.rules_of(seasons[-1])


def occasions(
    file: ResultsFile, competitions: Iterable[Competition], *, distances: bool = False, division_b: bool = False
) -> list[Occasion]:
    """Everything that is won in these competitions, decided or not; races of Division B only where asked for.

    Where distances make up a combination, its classification is what is won; with `distances` each of them is.
    """
    found: list[Occasion] = []
    for competition in competitions:
        rules = rules_for(file, competition)
        in_cup = rules.counts_for_cup(competition.series)
        views = [] if distances or in_cup else classification.classifications(file, competition)
        added_up = {race.id for view in views for slot in view.slots for race in slot.races}
        with file.read() as session:
            races = [race for race in queries.races(session, competition.id) if race.id not in added_up]
            final = [race for race in races if (is_final(race) if division_b else gives_medals(race))]
            found += _races(session, competition, final, rules)
        found += [_combination(competition, view) for view in views]
    return found


def _races(session: Session, competition: Competition, races: Sequence[Race], rules: Rules) -> list[Occasion]:
    starts = queries.starts_of(session, [race.id for race in races], with_passings=False)
    return [_race(session, competition, race, starts.get(race.id, ()), rules) for race in races]


def _race(session: Session, competition: Competition, race: Race, starts: Sequence[Start], rules: Rules) -> Occasion:
    named = teams.members_by_start(session, race)
    members = {start: tuple(one.skater for one in team if one.starts) for start, team in named.items()}
    return Occasion(
        competition=competition,
        title=headings.plain_title(race),
        discipline=race.discipline,
        sex=race.sex,
        places=ranked_places(race, rank_race(race, starts, rules), members),
        metres=race.metres,
        number=race.number,
        division=race.division,
        day=race.day,
        decided=bool(starts) and all(start.status is not Status.NONE for start in starts),
        official=race.official,
        in_cup=rules.counts_for_cup(competition.series),
    )


def _combination(competition: Competition, view: ClassificationView) -> Occasion:
    """A combination, which is won by its classification."""
    name = combination_word(view.classification.combination.name)
    return Occasion(
        competition=competition,
        title=f"{name} {sex_word(view.sex)}",
        discipline=Discipline.INDIVIDUAL,
        sex=view.sex,
        places=tuple(Place(line.rank, line.competitor) for line in view.lines if line.rank is not None),
        decided=view.classification.complete,
        official=view.official,
    )
