"""Medals of a competition or a series: the table of the nations, and the podiums of the skaters."""

from dataclasses import dataclass, replace
from datetime import datetime

from skatedesk.domain import podiums
from skatedesk.domain.draw_terms import championship_of
from skatedesk.domain.medals import MedalTable, Occasion, medal_table
from skatedesk.domain.podiums import Career, Podiums
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import Rules
from skatedesk.services import lists, occasions
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.sheets.medal_table import MedalHead, medal_sheet
from skatedesk.sheets.podium_list import podium_counts, podium_sheet
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import career_queries
from skatedesk.store.results_file import ResultsFile


@dataclass(frozen=True, slots=True)
class MedalsView:
    """What was won where, as it stood when it was read.

    `occasions` are all that can be won in these competitions, `history` all of the file that counts; with
    `official_only` a race counts once it is official, else as soon as everybody is done.
    """

    competitions: tuple[Competition, ...]
    occasions: tuple[Occasion, ...]
    history: tuple[Occasion, ...]
    rules: Rules
    official_only: bool = False
    careers: tuple[Career, ...] = ()

    @property
    def counted(self) -> tuple[Occasion, ...]:
        return tuple(one for one in self.occasions if one.counts(official_only=self.official_only))

    @property
    def open(self) -> tuple[Occasion, ...]:
        """What does not count yet."""
        return tuple(one for one in self.occasions if not one.counts(official_only=self.official_only))

    @property
    def table(self) -> MedalTable:
        return medal_table(self.counted, self.rules.medals)

    @property
    def podiums(self) -> Podiums:
        return podiums.podiums(self.history, self.competitions, self.careers, self.rules)

    @property
    def head(self) -> MedalHead:
        return MedalHead(self.competitions, self.counted, self.open, self.official_only)

    def sheet(self, created: datetime | None = None) -> Sheet:
        return medal_sheet(self.table, self.head, created)

    def podium_sheets(self, created: datetime | None = None) -> tuple[Sheet, ...]:
        """The counts of the skaters by event, and the podiums as they were reached."""
        made = self.podiums
        return podium_counts(made, self.head, created), podium_sheet(made, self.head, created)


def medals(
    file: ResultsFile,
    number: int | None = None,
    series: str | None = None,
    *,
    official_only: bool = False,
    distances: bool = False,
) -> MedalsView:
    """The medals of the competition of this number, of all of a series, or of all of the file.

    Where distances make up a combination, the classification gives the medals; with `distances` each of them does.
    """
    held = occasions.chosen(file, number, series)
    found = occasions.occasions(file, lists.competitions(file), distances=distances)
    return MedalsView(
        competitions=tuple(held),
        occasions=tuple(one for one in found if one.competition in held),
        history=tuple(one for one in found if one.counts(official_only=official_only)),
        rules=occasions.rules_for(file, held[-1] if held else None),
        official_only=official_only,
        careers=_careers(file),
    )


def of_championship(file: ResultsFile, competition: Competition) -> MedalsView | None:
    """The medals of a championship of the rule file; None for any other competition, and before anything is decided."""
    rules = occasions.rules_for(file, competition)
    if rules.counts_for_cup(competition.series) or championship_of(competition, rules) is None:
        return None
    view = medals(file, competition.number, competition.series)
    return view if view.counted else None


def _careers(file: ResultsFile) -> tuple[Career, ...]:
    """What was told of everybody, under the skater who stands for it now; what was told of that one goes before."""
    with file.read() as session:
        told = career_queries.careers(session)
        known = KnownSkaters(session) if told else None
    found: list[Career] = []
    own: list[Career] = []
    for career in told:
        row = known.with_id(career.skater_id) if known else None
        if row is not None:
            (own if row.id == career.skater_id else found).append(replace(career, skater_id=row.id))
    return (*found, *own)
