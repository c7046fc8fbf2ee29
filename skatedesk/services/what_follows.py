"""What follows from imagined results: places in a championship, divisions, and why. Nothing is stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain import divisions
from skatedesk.domain.derivation import Step
from skatedesk.domain.divisions import Past
from skatedesk.domain.entries import Entry
from skatedesk.domain.errors import RuleError
from skatedesk.domain.place_changes import (
    DivisionChange,
    NationChange,
    PlaceChange,
    division_changes,
    nation_changes,
    place_changes,
)
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Race
from skatedesk.domain.rule_sources import RuleComments
from skatedesk.domain.rules import GrandCup
from skatedesk.domain.schemes import QualifyingEvent, Scheme
from skatedesk.domain.standings import RaceResults, Standing
from skatedesk.services import divisions as composing
from skatedesk.services import past_results, qualification, what_if, why
from skatedesk.services.what_if import WhatIf
from skatedesk.services.why import StandingWhys, Why
from skatedesk.sheets.sheet import Column, Sheet
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class QuotaChanges:
    """What becomes of the places of one event."""

    scheme: Scheme
    event: QualifyingEvent
    changes: tuple[PlaceChange, ...]
    nations: tuple[NationChange, ...]


@dataclass(frozen=True, slots=True)
class DivisionChanges:
    """What becomes of the divisions of one distance; `of` says of which."""

    of: str
    changes: tuple[DivisionChange, ...]


@dataclass(frozen=True, slots=True)
class ImaginedWhys:
    """What explains an imagined standing; every answer says first what is imagined."""

    whys: StandingWhys
    told: tuple[str, ...]

    @property
    def sheet(self) -> Sheet:
        return self.whys.sheet

    @property
    def comments(self) -> RuleComments:
        return self.whys.comments

    def names(self, columns: Sequence[Column]) -> tuple[str, ...]:
        """By which name each of these columns is asked for, also where not every race is among them."""
        shown = self.whys.view.standing
        labels = dict(zip(shown.labels(_("WC")), shown.labels(), strict=True))
        return tuple(labels[column.title] if column.key == why.RACES else column.key for column in columns)

    def cell(self, key: int, column: str) -> Why:
        """Why this column would show what it shows for the competitor with this id."""
        found = self.whys.cell(key, column)
        if column == "moved":
            found = replace(found, steps=(self._moved(key),))
        steps = [Step(_("This standing is imagined.")), *[Step(sentence) for sentence in self.told]]
        return replace(found, about=_("{about}, imagined").format(about=found.about), steps=(*steps, *found.steps))

    def _moved(self, key: int) -> Step:
        """The movement is told against the standing as it is, not against that of the competition before."""
        who = next(line.competitor.who for line in self.whys.view.standing.lines if line.competitor.id == key)
        movement = self.whys.view.movement[who]
        sentence = _("Compared with the standing as it is: {words}, in short {mark}.")
        return Step(sentence.format(words=movement.words, mark=movement))


def schemes(found: WhatIf) -> tuple[Scheme, ...]:
    """The schemes that this cup counts for, those of its season first."""
    offered = qualification.offered([found.held.cup], found.held.season.name)
    return tuple(scheme for scheme, _events in offered)


def usual_scheme(found: WhatIf) -> str:
    """The name of the scheme of the season that comes first, empty where there is none.

    One for all nations goes before one of a continent, and one for the distance before one for a combination.
    """
    season, cup = found.held.season.name, found.held.cup
    known = [
        (bool(scheme.nations), all(event.combination for event in events), scheme.championship, scheme.name)
        for scheme, events in qualification.offered([cup], season)
        if scheme.season == season
    ]
    return min(known)[-1] if known else ""


def quotas(found: WhatIf, scheme_name: str) -> tuple[QuotaChanges, ...]:
    """What becomes of the places of each event of a scheme that the cup counts for.

    RuleError for an unknown scheme, and for one that no race of the cup counts for.
    """
    scheme = qualification.scheme(scheme_name)
    events = [event for several in scheme.events for event in several.singly()]
    counted = [event for event in events if qualification.counts(found.held.cup, event)]
    if not counted:
        sentence = _("No event of {scheme} goes by races of the cup {cup}. Choose another scheme.")
        raise RuleError(sentence.format(scheme=scheme.name, cup=found.held.cup.name))
    return tuple(_quota(found, scheme, event, scheme_name) for event in counted)


def promotions(found: WhatIf) -> tuple[DivisionChanges, ...]:
    """What becomes of divisions that are still open: of the next competition, or of one that is not in the file yet.

    There everybody of the cup is taken as entered.
    """
    if isinstance(found.held.cup, GrandCup):
        return ()
    return tuple(_in_file(found)) or tuple(_behind_the_file(found))


def whys(found: WhatIf) -> ImaginedWhys:
    """What explains the standing as it would be."""
    real = why.of_cup(found.standings.file, found.held.cup.name)
    made = replace(real, view=found.view, sheet=found.sheet(), races=found.held.races)
    return ImaginedWhys(made, found.told())


def _quota(found: WhatIf, scheme: Scheme, event: QualifyingEvent, name: str) -> QuotaChanges:
    file, real = found.standings.file, found.standings.races_of
    before, now = (
        qualification.qualification(file, name, event.name, races_of=read).qualification
        for read in (real, found.races_of)
    )
    return QuotaChanges(scheme, event, place_changes(before, now), nation_changes(before, now))


def _in_file(found: WhatIf) -> Iterator[DivisionChanges]:
    """The divisions of races that are entered but have no start list, from the first imagined one on."""
    file, held = found.standings.file, found.held
    first = min((one.competition for one in held.races if found.wishes.get(one.race.id)), default=0)
    waiting = {one.race for one in held.races if one.competition >= first and one.race.division and not one.results}
    results = what_if.imagined_results(found.standings, held.cup.name, found.wishes)
    for competition in held.competitions:
        races = [race.id for race in waiting if race.competition_id == competition.id]
        if races:
            before = composing.compose(file, competition.id, races)
            now = composing.compose(file, competition.id, races, results)
            for one, other in zip(before, now, strict=True):
                if one.rows:
                    of = f"{competition.event}, {one.race.title}"
                    yield DivisionChanges(of, division_changes(one.rows, other.rows))


def _behind_the_file(found: WhatIf) -> Iterator[DivisionChanges]:
    """The divisions of the next race over each distance of the cup, with everybody entered."""
    cup, rules = found.held.cup, found.held.rules
    entries = [Entry(-at, 0, one) for at, one in enumerate(found.competitors, start=1)]
    real = found.standings.races_of(cup.name).races
    pasts = [_past(found, found.real, real), _past(found, found.view.standing, found.held.races)]
    for metres in cup.metres or (None,):
        skated = Skated(cup.discipline, cup.sex, metres)
        rule = divisions.division_rule(Race(0, 0, 0, skated.title, cup.discipline, cup.sex, metres, divisions.A), rules)
        if rule is not None:
            before, now = (divisions.compose(entries, past, rule, rules).rows for past in pasts)
            of = _("Next {race}, everybody entered").format(race=skated.title)
            yield DivisionChanges(of, division_changes(before, now))


def _past(found: WhatIf, shown: Standing, races: Sequence[RaceResults]) -> Past:
    """What divides the next race: this standing, and the last B race among these."""
    last = past_results.last_b_of(races)
    at = next((choice.label for choice in found.races if last and choice.race.id == last.race.id), "")
    return Past(shown.lines, last_b=last.results if last else (), last_b_at=at)
