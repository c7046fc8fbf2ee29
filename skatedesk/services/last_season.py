"""Taking over from another results file what a new season begins with: people, teams, looks and officials.

Results stay where they are; of them only the best times come along, as times skated elsewhere.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from skatedesk.domain.entries import ImportedTime, Person
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import plain
from skatedesk.domain.races import Competition, Official
from skatedesk.imports.guards import source_name
from skatedesk.services import bests, files, history_import, venues
from skatedesk.services.changes import Changed, announced
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.services.privacy import PSEUDONYM
from skatedesk.store import edition_queries, entry_queries, programme_queries, queries, rows
from skatedesk.store.edition_queries import KeptPicture
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import (
    CompetitionOfficialRow,
    HouseStyleRow,
    PictureRow,
    SkaterAliasRow,
    SkaterRow,
    TeamRow,
)
from skatedesk.words import _, ngettext

_SIGNATURE = "signature"
_NAMELESS = re.compile(PSEUDONYM.format(number=r"\d+"))
"""Who asked not to be named any more is not taken along."""

_Team = tuple[str, str, str]


class Part(StrEnum):
    """What can be taken over, each by itself."""

    SKATERS = "skaters"
    TIMES = "times"
    TEAMS = "teams"
    LOOKS = "looks"
    OFFICIALS = "officials"


ALL = frozenset(Part)


@dataclass(frozen=True, slots=True)
class Held:
    """What a competition of the last season leaves to those of the next: its look, and who was in office."""

    competition: Competition
    style: Mapping[str, Any]
    pictures: tuple[KeptPicture, ...] = ()
    officials: tuple[Official, ...] = ()

    @property
    def looks(self) -> bool:
        return bool(self.style or self.pictures)


@dataclass(frozen=True, slots=True)
class LastSeason:
    """What a results file has to give. `held`: its competitions, the last one skated first."""

    source: str
    season: str
    people: tuple[Person, ...] = ()
    times: Mapping[int, tuple[ImportedTime, ...]] = field(default_factory=dict[int, tuple[ImportedTime, ...]])
    teams: tuple[_Team, ...] = ()
    held: tuple[Held, ...] = ()

    @property
    def counts(self) -> dict[Part, int]:
        """How much there is of each part; of looks and officials, in how many competitions."""
        return {
            Part.SKATERS: len(self.people),
            Part.TIMES: sum(len(times) for times in self.times.values()),
            Part.TEAMS: len(self.teams),
            Part.LOOKS: sum(one.looks for one in self.held),
            Part.OFFICIALS: sum(bool(one.officials) for one in self.held),
        }


def read(path: Path) -> LastSeason:
    """Look into the file of the last season; for any thread. FileError where it cannot be used."""
    with closing(files.look_at(path)) as file, file.read() as session:
        season = queries.seasons(session)[-1].name
        people = tuple(one for one in entry_queries.people(session) if not _NAMELESS.fullmatch(one.competitor.name))
        return LastSeason(
            source_name(path),
            season,
            people,
            _best_times(session, people, season, source_name(path)),
            tuple((row.name, row.nation, row.sex) for row in rows.teams(session)),
            _held(session),
        )


def take_over(file: ResultsFile, path: Path, parts: Iterable[Part]) -> Changed:
    """Take these parts from the file of the last season, as one act; what is known already is not taken twice."""
    if path.exists() and file.path.exists() and path.samefile(file.path):
        raise RuleError(_("{name} is the open file itself. Choose the file of the last season.").format(name=path.name))
    last, wanted = read(path), frozenset(parts)
    with file.change() as change:
        taken = _Taking(change.session, last)
        counts = {
            Part.SKATERS: taken.people() if Part.SKATERS in wanted else 0,
            Part.TIMES: taken.times() if Part.TIMES in wanted else 0,
            Part.TEAMS: taken.teams() if Part.TEAMS in wanted else 0,
            Part.LOOKS: taken.looks() if Part.LOOKS in wanted else 0,
            Part.OFFICIALS: taken.officials() if Part.OFFICIALS in wanted else 0,
        }
        change.races |= {race.id for race in queries.races(change.session)}
        change.label = _("From {source}: {what}").format(source=last.source, what=_counted(counts))
        if taken.unsure:
            sentence = ngettext(
                "{count} skater was left out: several are called so.",
                "{count} skaters were left out: several are called so.",
                taken.unsure,
            )
            change.label += ". " + sentence.format(count=taken.unsure)
    return announced(change)


def part_words(part: Part, count: int) -> str:
    """`412 skaters`; of looks and officials, in how many competitions."""
    many = {
        Part.SKATERS: ngettext("{count} skater", "{count} skaters", count),
        Part.TIMES: ngettext("{count} best time", "{count} best times", count),
        Part.TEAMS: ngettext("{count} team", "{count} teams", count),
        Part.LOOKS: ngettext("the look of {count} competition", "the look of {count} competitions", count),
        Part.OFFICIALS: ngettext("officials of {count} competition", "officials of {count} competitions", count),
    }
    return many[part].format(count=count)


def part_titles() -> dict[Part, str]:
    """The parts in one word each."""
    return {
        Part.SKATERS: _("skaters"),
        Part.TIMES: _("best times"),
        Part.TEAMS: _("teams"),
        Part.LOOKS: _("look of the sheets"),
        Part.OFFICIALS: _("officials"),
    }


def _counted(counts: Mapping[Part, int]) -> str:
    return ", ".join(part_words(part, count) for part, count in counts.items() if count) or _("nothing new")


# --- reading -------------------------------------------------------------------------------------------------


def _best_times(
    session: Session, people: Sequence[Person], season: str, source: str
) -> dict[int, tuple[ImportedTime, ...]]:  # fmt: skip
    """The personal best and the best of the season of everybody, over every distance."""
    ids = [one.competitor.id for one in people]
    imported = entry_queries.imported_times(session, ids)
    races = queries.races(session)
    metres = {race.metres for race in races if race.metres}
    metres |= {one.metres for times in imported.values() for one in times}
    seasons = {one.id: one.season for one in queries.competitions(session)}
    season_of_race = {race.id: seasons[race.competition_id] for race in races}
    found: dict[int, list[ImportedTime]] = {}
    for over in sorted(metres):
        for skater_id, best in bests.bests(session, ids, over, season).items():
            for one in dict.fromkeys(filter(None, (best.pb, best.sb))):
                told = _season_told(one, over, imported.get(skater_id, ()), season_of_race)
                found.setdefault(skater_id, []).append(
                    ImportedTime(over, one.time, one.day, told, one.place, one.source, source)
                )
    return {skater_id: tuple(times) for skater_id, times in found.items()}


def _season_told(
    best: bests.Best, metres: int, imported: Sequence[ImportedTime], season_of_race: Mapping[int, str]
) -> str:  # fmt: skip
    """The season of a time without a day."""
    if best.day is not None:
        return ""
    if best.race_id is not None:
        return season_of_race[best.race_id]
    same = (one.season for one in imported if (one.metres, one.time, one.day) == (metres, best.time, None))
    return next(same, "")


def _held(session: Session) -> tuple[Held, ...]:
    """What each competition leaves, the last one skated first."""
    days: dict[int, date] = {}
    officials: dict[int, dict[Official, None]] = defaultdict(dict)
    for race in queries.races(session):
        days[race.competition_id] = max(days.get(race.competition_id, date.min), race.day or date.min)
        officials[race.competition_id] |= dict.fromkeys(queries.officials(session, race.id))
    held = [
        Held(
            one,
            edition_queries.style_settings(session, one.id),
            tuple(kept for kept in edition_queries.pictures(session, one.id) if kept.use != _SIGNATURE),
            programme_queries.competition_officials(session, one.id) or _of_all_races(officials[one.id]),
        )
        for one in queries.competitions(session)
    ]
    held.sort(key=lambda one: (one.competition.season, days.get(one.competition.id, date.min), one.competition.id))
    return tuple(reversed(held))


def _of_all_races(officials: Collection[Official]) -> tuple[Official, ...]:
    """Those of the races who held their office alone; where several took turns, none of them is for all races."""
    counts = Counter(one.role.casefold() for one in officials)
    return tuple(one for one in officials if counts[one.role.casefold()] == 1)


# --- taking --------------------------------------------------------------------------------------------------


class _Taking:
    """The registry and the competitions of the new file while the last season is taken over."""

    def __init__(self, session: Session, last: LastSeason) -> None:
        self._session, self._last = session, last
        self._known = KnownSkaters(session)
        self.unsure = 0

    def people(self) -> int:
        """Add who is not known yet, and fill in what is not known of the others; how many were touched."""
        added: list[tuple[SkaterRow, Person]] = []
        count = 0
        held = {(row.skater_id, row.name) for row in rows.aliases(self._session)}
        for one in self._last.people:
            same = self._same(one)
            if len(same) > 1:
                self.unsure += 1
                continue
            who = one.competitor
            row = same[0] if same else SkaterRow(key=None, name=who.name, nation=who.nation, sex=who.sex)
            count += _fill(row, one, self._known) or not same
            if not same:
                self._session.add(row)
                self._known.keep(row)
            added.append((row, one))
        self._session.flush()
        for row, one in added:
            new = [name for name in one.aliases if (row.id, name) not in held]
            self._session.add_all(SkaterAliasRow(skater_id=row.id, name=name) for name in new)
        self._session.flush()
        return count

    def times(self) -> int:
        """Add the best times of everybody who is known here; how many those were."""
        known = KnownSkaters(self._session)
        count = 0
        for one in self._last.people:
            same = self._same(one, known)
            times = self._last.times.get(one.competitor.id, ())
            if len(same) == 1 and times:
                count += history_import.take_times(self._session, same[0], times)
        return count

    def teams(self) -> int:
        known = {(row.name.casefold(), row.nation, row.sex) for row in rows.teams(self._session)}
        new = [one for one in self._last.teams if (one[0].casefold(), one[1], one[2]) not in known]
        self._session.add_all(TeamRow(name=name, nation=nation, sex=sex) for name, nation, sex in new)
        return len(new)

    def looks(self) -> int:
        """Let the sheets of competitions without a look of their own look as they did at this oval, else as the last.

        Pictures belong to an oval: they are taken from the same one only.
        """
        count = 0
        offered = [one for one in self._last.held if one.looks]
        for competition in queries.competitions(self._session):
            if edition_queries.style_row(self._session, competition.id) or not offered:
                continue
            like = _like(competition, offered)
            if like.style:
                self._session.add(HouseStyleRow(competition_id=competition.id, settings=dict(like.style)))
            pictures = like.pictures if _same_oval(competition, like.competition) else ()
            if not edition_queries.picture_rows(self._session, competition.id):
                self._session.add_all(
                    PictureRow(
                        competition_id=competition.id, use=one.use, place=place, words=one.words, content=one.content
                    )
                    for place, one in enumerate(pictures, start=1)
                )
            count += 1
        return count

    def officials(self) -> int:
        """Let competitions without officials have those of the same oval, else those of the last competition."""
        count = 0
        offered = [one for one in self._last.held if one.officials]
        for competition in queries.competitions(self._session):
            if rows.competition_officials(self._session, competition.id) or not offered:
                continue
            for place, one in enumerate(_like(competition, offered).officials, start=1):
                self._session.add(
                    CompetitionOfficialRow(
                        competition_id=competition.id, place=place, role=one.role, name=one.name, nation=one.nation
                    )
                )
            count += 1
        return count

    def _same(self, one: Person, known: KnownSkaters | None = None) -> list[SkaterRow]:
        """Who this is here: by the id of a federation, else by the name, where nothing contradicts it."""
        known, who = known or self._known, one.competitor
        keyed = known.with_key(who.key)
        if keyed is not None:
            return [keyed]
        return [
            row
            for row in known.named(who.name, who.nation, who.sex)
            if not (row.key and who.key) and not (row.born and one.born and row.born != one.born)
        ]


def _fill(row: SkaterRow, one: Person, known: KnownSkaters) -> bool:
    """Write down what is not known yet of somebody; whether there was anything."""
    own_key = one.competitor.key if known.holder(one.competitor.key) is None else ""
    told = replace(one, competitor=replace(one.competitor, key=own_key))
    values = {
        "key": told.competitor.key,
        "family": told.family,
        "given": told.given,
        "own_name": told.own_name,
        "born": told.born,
        "club": told.club,
    }
    lacking = {name: value for name, value in values.items() if value and not getattr(row, name)}
    for name, value in lacking.items():
        setattr(row, name, value)
    return bool(lacking)


def _like(competition: Competition, offered: Sequence[Held]) -> Held:
    """The last competition at the same oval, else the last of all."""
    return next((one for one in offered if _same_oval(competition, one.competition)), offered[0])


def _same_oval(one: Competition, other: Competition) -> bool:
    oval = plain(venues.track_of(one))
    return bool(oval) and oval == plain(venues.track_of(other))
