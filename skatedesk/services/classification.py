"""The classification of a combination, such as an allround championship, from the races of one competition."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain import combinations, next_distance
from skatedesk.domain.classification import Classification, Distance, Line, classify
from skatedesk.domain.combinations import Slot
from skatedesk.domain.entries import EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.next_distance import Need
from skatedesk.domain.races import Competition, RaceState, Sex
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.services import rulebook
from skatedesk.services.race_view import state_words
from skatedesk.sheets.classification_list import classification_list, sex_word
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import entry_queries, queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class ClassificationView:
    """A classification as it stood when it was read; `official`: all of its races are."""

    competition: Competition
    sex: Sex
    classification: Classification
    slots: tuple[Slot, ...]
    official: bool = False

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.classification.lines

    def need(self, line: Line) -> Need | None:
        """What the skater of this line needs in the next distance; None where none is left."""
        return next_distance.need(self.classification, line)

    def time_to_beat(self, line: Line, rival: Line, rival_time: RaceTime | None = None) -> RaceTime | None:
        """The slowest time in the next distance that puts the skater of `line` before the rival."""
        return next_distance.time_to_beat(self.classification, line, rival, rival_time)

    def sheet(self, created: datetime | None = None) -> Sheet:
        state = RaceState.OFFICIAL if self.official else RaceState.PROVISIONAL
        return classification_list(self.competition, self.sex, self.classification, state_words()[state], created)


def classification(
    file: ResultsFile, competition_id: int, sex: Sex, kind: str | None = None, after: int | None = None
) -> ClassificationView:
    """The classification of women or men, after all distances skated or after the first `after` of them.

    `kind` names the combination where it is not to follow from the championship or from what is skated, as in
    `allround`. RuleError where the distances of the competition are single ones.
    """
    with file.read() as session:
        competition = next(item for item in queries.competitions(session) if item.id == competition_id)
        rules = rulebook.rules_of(queries.season_of(session, competition_id))
        found = _view(session, competition, sex, rules, kind, after)
    if found is None:
        raise RuleError(
            _("{event} has no combination for {sex}. Name one of: {names}.").format(
                event=competition.event, sex=sex_word(sex), names=", ".join(combinations.names(sex, rules))
            )
        )
    return found


def classifications(file: ResultsFile, competition: Competition) -> list[ClassificationView]:
    """The classifications of a competition for which something was skated."""
    with file.read() as session:
        rules = rulebook.rules_of(queries.season_of(session, competition.id))
        views = [_view(session, competition, sex, rules) for sex in (Sex.WOMEN, Sex.MEN)]
    return [view for view in views if view is not None and view.classification.skated]


def _view(
    session: Session,
    competition: Competition,
    sex: Sex,
    rules: Rules,
    kind: str | None = None,
    after: int | None = None,
) -> ClassificationView | None:
    """The classification, None where nothing is added up."""
    races = queries.races(session, competition.id)
    combination = combinations.combination_of(competition, races, sex, rules, kind)
    if combination is None:
        return None
    slots = combinations.slots(combination, races, sex)[:after]
    distances = _distances(session, slots, rules)
    official = all(slot.races and all(race.official for race in slot.races) for slot in slots)
    made = classify(combination, distances, rules.samalog)
    return ClassificationView(competition, sex, made, slots, official)


def _distances(session: Session, slots: Sequence[Slot], rules: Rules) -> list[Distance]:
    """The results of the distances; divisions A and B of one are ranked together."""
    ids = [race.id for slot in slots for race in slot.races]
    starts = queries.starts_of(session, ids, with_passings=False)
    entries = entry_queries.entries(session, ids)
    found: list[Distance] = []
    for slot in slots:
        racing = [start for race in slot.races for start in starts.get(race.id, ())]
        withdrawn = [
            entry.competitor
            for race in slot.races
            for entry in entries.get(race.id, ())
            if entry.state is EntryState.WITHDRAWN
        ]
        results = rank_race(slot.races[0], racing, rules) if slot.races else ()
        found.append(Distance(slot.metres, results, tuple(withdrawn)))
    return found
