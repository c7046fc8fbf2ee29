"""Reading the file into domain values; no row ever leaves this package.

Statements that every typed time asks for are made once and fetch plain columns: making them and filling rows of
the mappers would take longer than all the rest.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Exists, and_, bindparam, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from skatedesk.domain.attempts import Attempt, Passing, Start
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import (
    KNOCK_OUT,
    Competition,
    Condition,
    Discipline,
    Lane,
    Official,
    Race,
    Sex,
    Status,
)
from skatedesk.domain.times import RaceTime
from skatedesk.store.competitors import OWN_BIB, WHO, competitor
from skatedesk.store.schema import (
    AttemptRow,
    BibRow,
    CompetitionRow,
    ConditionRow,
    EntryRow,
    OfficialRow,
    PassingRow,
    RaceRow,
    SeasonRow,
    SkaterRow,
    SprintRow,
    StartRow,
    TeamRow,
)

Columns = tuple[InstrumentedAttribute[Any] | Exists, ...]


@dataclass(frozen=True, slots=True)
class Season:
    """A season with its rule file: `rules_text` is empty for a rule file that comes with the program."""

    id: int
    name: str
    rules_name: str
    rules_text: str


_SEASON: Columns = (SeasonRow.id, SeasonRow.name, SeasonRow.rules_name, SeasonRow.rules_text)
_COMPETITION: Columns = (
    CompetitionRow.id,
    CompetitionRow.number,
    SeasonRow.name,
    CompetitionRow.series,
    CompetitionRow.event,
    CompetitionRow.venue,
    CompetitionRow.city,
    CompetitionRow.country,
    CompetitionRow.dates,
    CompetitionRow.rehearsal,
)
_BESIDE = aliased(RaceRow)
# A team pursuit or team sprint in rounds: the finals, without a run, with semi-finals beside them, and the runs with
# finals beside them. Twice the same race at a World Cup is none.
_IN_ROUNDS = (
    select(_BESIDE.id)
    .where(
        RaceRow.discipline.in_(sorted(KNOCK_OUT)),
        _BESIDE.competition_id == RaceRow.competition_id,
        _BESIDE.discipline == RaceRow.discipline,
        _BESIDE.sex == RaceRow.sex,
        _BESIDE.division == RaceRow.division,
        or_(and_(RaceRow.run.is_(None), _BESIDE.run == 2), and_(RaceRow.run.is_not(None), _BESIDE.run.is_(None))),
    )
    .correlate(RaceRow)
    .exists()
)
_RACE: Columns = (
    RaceRow.id,
    RaceRow.competition_id,
    RaceRow.number,
    RaceRow.title,
    RaceRow.discipline,
    RaceRow.sex,
    RaceRow.metres,
    RaceRow.division,
    RaceRow.run,
    RaceRow.day,
    RaceRow.official,
    RaceRow.time_of_day,
    RaceRow.laps,
    _IN_ROUNDS,
)
_OF_RACE: BindParameter[int] = bindparam("race_id")


def seasons(session: Session) -> list[Season]:
    """All seasons of the file, oldest first."""
    return [_season(row) for row in session.connection().execute(_SEASONS)]


_SEASONS = select(*_SEASON).order_by(SeasonRow.name)


def season_of(session: Session, competition_id: int) -> Season:
    query = select(*_SEASON).join(CompetitionRow).where(CompetitionRow.id == competition_id)
    return _season(session.connection().execute(query).one())


def competitions(session: Session) -> list[Competition]:
    """All competitions, by season, series and number."""
    return [_competition(row) for row in session.connection().execute(_COMPETITIONS)]


_COMPETITIONS = (
    select(*_COMPETITION).join(SeasonRow).order_by(SeasonRow.name, CompetitionRow.series, CompetitionRow.number)
)


def races(session: Session, competition_id: int | None = None) -> list[Race]:
    """The races of a competition, or of the whole file, in the order of the programme."""
    connection = session.connection()
    if competition_id is None:
        return [_race(row) for row in connection.execute(_RACES)]
    return [_race(row) for row in connection.execute(_RACES_HELD, {"competition_id": competition_id})]


_RACES = select(*_RACE).order_by(RaceRow.competition_id, RaceRow.number)
_RACES_HELD = _RACES.where(RaceRow.competition_id == bindparam("competition_id"))


def race(session: Session, race_id: int) -> Race:
    return _race(session.connection().execute(_ONE_RACE, {"race_id": race_id}).one())


_ONE_RACE = select(*_RACE).where(RaceRow.id == _OF_RACE)


def race_in_competition(session: Session, race_id: int) -> tuple[Race, Competition, Season]:
    """A race with the competition and the season it belongs to."""
    row = session.connection().execute(_RACE_IN_COMPETITION, {"race_id": race_id}).one()
    season = len(_RACE) + len(_COMPETITION)
    return _race(row[: len(_RACE)]), _competition(row[len(_RACE) : season]), _season(row[season:])


_RACE_IN_COMPETITION = (
    select(*_RACE, *_COMPETITION, *_SEASON)
    .join(CompetitionRow, CompetitionRow.id == RaceRow.competition_id)
    .join(SeasonRow, SeasonRow.id == CompetitionRow.season_id)
    .where(RaceRow.id == _OF_RACE)
)


def cup_races(
    session: Session, season_id: int, series: str, discipline: Discipline, sex: Sex, metres: Sequence[int]
) -> list[tuple[int, Race]]:
    """The races of a cup with the numbers of their competitions; `metres` is empty for races counted in laps."""
    cup = {"season_id": season_id, "series": series, "discipline": discipline, "sex": sex}
    rows = session.connection().execute(_CUP_RACES, cup)
    races = [(number, _race(race)) for number, *race in rows]
    return [(number, race) for number, race in races if not metres or race.metres in metres]


_CUP_RACES = (
    select(CompetitionRow.number, *_RACE)
    .join(CompetitionRow, RaceRow.competition_id == CompetitionRow.id)
    .where(
        CompetitionRow.season_id == bindparam("season_id"),
        CompetitionRow.series == bindparam("series"),
        RaceRow.discipline == bindparam("discipline"),
        RaceRow.sex == bindparam("sex"),
    )
    .order_by(CompetitionRow.number, RaceRow.number)
)


def officials(session: Session, race_id: int) -> tuple[Official, ...]:
    return tuple(Official(*row) for row in session.connection().execute(_OFFICIALS, {"race_id": race_id}))


_OFFICIALS = (
    select(OfficialRow.role, OfficialRow.name, OfficialRow.nation)
    .where(OfficialRow.race_id == _OF_RACE)
    .order_by(OfficialRow.id)
)


def conditions(session: Session, race_id: int) -> tuple[Condition, ...]:
    return tuple(Condition(*row) for row in session.connection().execute(_CONDITIONS, {"race_id": race_id}))


_CONDITIONS = (
    select(
        ConditionRow.moment,
        ConditionRow.time_of_day,
        ConditionRow.air,
        ConditionRow.humidity,
        ConditionRow.ice,
    )
    .where(ConditionRow.race_id == _OF_RACE)
    .order_by(ConditionRow.id)
)


def progress(session: Session, competition_id: int) -> dict[int, tuple[int, int, int]]:
    """For every race that has a start list: how many are on it, how many are done, and of those how many withdrew."""
    rows = session.connection().execute(_PROGRESS, {"competition_id": competition_id})
    return {race_id: (total, done, withdrawn) for race_id, total, done, withdrawn in rows}


_DECIDED = select(AttemptRow.id).where(AttemptRow.start_id == StartRow.id, AttemptRow.status != "").exists()
_PROGRESS = (
    select(
        StartRow.race_id,
        func.count(),
        func.count().filter(or_(StartRow.withdrawn, _DECIDED)),
        func.count().filter(StartRow.withdrawn),
    )
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .where(RaceRow.competition_id == bindparam("competition_id"))
    .group_by(StartRow.race_id)
)


def competitor_races(session: Session, skater_id: int) -> list[int]:
    """The ids of the races a skater is entered in, in the order skated."""
    query = select(EntryRow.race_id).join(RaceRow).where(EntryRow.skater_id == skater_id)
    return list(session.scalars(query.order_by(RaceRow.day, RaceRow.competition_id, RaceRow.number)))


def skaters(session: Session) -> list[Competitor]:
    """All skaters of the file, by nation and family name; those merged into another are left out."""
    query = select(SkaterRow).where(SkaterRow.merged_into.is_(None))
    rows = session.scalars(query.order_by(SkaterRow.nation, SkaterRow.family, SkaterRow.given))
    return [Competitor(row.id, row.name, row.nation, Sex(row.sex), row.key or "") for row in rows]


def starts(
    session: Session, race_id: int, *, with_passings: bool = True, with_sprints: bool = True
) -> tuple[Start, ...]:  # fmt: skip
    """The start list of one race with everything that happened to it."""
    found = starts_of(session, [race_id], with_passings=with_passings, with_sprints=with_sprints)
    return found.get(race_id, ())


def starts_of(
    session: Session, race_ids: Iterable[int], *, with_passings: bool = True, with_sprints: bool = True
) -> dict[int, tuple[Start, ...]]:
    """The start lists of several races, each in the order entered."""
    wanted = list(race_ids)
    attempts = _attempts(session, wanted, with_passings=with_passings, with_sprints=with_sprints)
    found: dict[int, list[Start]] = defaultdict(list)
    for race_id, *row in session.connection().execute(STARTS, {"race_ids": wanted}):
        found[race_id].append(_start(row, attempts))
    return {race_id: tuple(starts) for race_id, starts in found.items()}


_MINE = StartRow.race_id.in_(bindparam("race_ids", expanding=True))

STARTS = (
    select(
        StartRow.race_id,
        StartRow.id,
        StartRow.pair,
        StartRow.lane,
        StartRow.place,
        StartRow.side,
        StartRow.withdrawn,
        EntryRow.points_override,
        EntryRow.points_remark,
        EntryRow.out_of_competition,
        BibRow.number,
        *WHO,
    )
    .join(EntryRow, EntryRow.id == StartRow.entry_id)
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .outerjoin(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    .outerjoin(TeamRow, TeamRow.id == EntryRow.team_id)
    .outerjoin(BibRow, OWN_BIB)
    .where(_MINE)
    .order_by(StartRow.id)
)


ATTEMPTS = (
    select(
        AttemptRow.id,
        AttemptRow.start_id,
        AttemptRow.number,
        AttemptRow.status,
        AttemptRow.time_ms,
        AttemptRow.decimals,
        AttemptRow.codes,
        AttemptRow.remark,
        AttemptRow.laps,
        AttemptRow.lapped,
        AttemptRow.hand,
    )
    .join(StartRow, StartRow.id == AttemptRow.start_id)
    .where(_MINE)
    .order_by(AttemptRow.start_id, AttemptRow.number)
)

PASSINGS = (
    select(PassingRow.attempt_id, PassingRow.metres, PassingRow.time_ms, PassingRow.decimals)
    .join(AttemptRow, AttemptRow.id == PassingRow.attempt_id)
    .join(StartRow, StartRow.id == AttemptRow.start_id)
    .where(_MINE)
    .order_by(PassingRow.metres)
)

SPRINTS = (
    select(SprintRow.attempt_id, SprintRow.points)
    .join(AttemptRow, AttemptRow.id == SprintRow.attempt_id)
    .join(StartRow, StartRow.id == AttemptRow.start_id)
    .where(_MINE)
    .order_by(SprintRow.number)
)


def _attempts(
    session: Session, race_ids: list[int], *, with_passings: bool, with_sprints: bool
) -> dict[int, list[Attempt]]:
    """The attempts of some races by start, in their order."""
    connection, mine = session.connection(), {"race_ids": race_ids}
    passings: dict[int, list[Passing]] = defaultdict(list)
    if with_passings:
        for attempt_id, metres, ms, decimals in connection.execute(PASSINGS, mine):
            passings[attempt_id].append(Passing(metres, RaceTime(ms, decimals)))
    sprints: dict[int, list[int]] = defaultdict(list)
    if with_sprints:
        for attempt_id, points in connection.execute(SPRINTS, mine):
            sprints[attempt_id].append(points)
    found: dict[int, list[Attempt]] = defaultdict(list)
    for row in connection.execute(ATTEMPTS, mine):
        row_id, start_id, number, status, ms, decimals, codes, remark, laps, lapped, hand = row
        attempt = Attempt(
            number=number,
            status=Status(status),
            time=None if ms is None or decimals is None else RaceTime(ms, decimals),
            codes=tuple(codes.split()),
            passings=tuple(passings.get(row_id, ())),
            remark=remark,
            laps=laps,
            sprint_points=tuple(sprints.get(row_id, ())),
            lapped=lapped,
            hand=hand,
        )
        found[start_id].append(attempt)
    return found


def _start(row: Sequence[Any], attempts: dict[int, list[Attempt]]) -> Start:
    start_id, pair, lane, place, side, withdrawn, points, remark, guest, bib, *who = row
    return Start(
        id=start_id,
        competitor=competitor(who),
        bib=bib,
        pair=pair,
        lane=Lane(lane) if lane else None,
        place=place,
        side=side,
        withdrawn=withdrawn,
        attempts=tuple(attempts.get(start_id, ())),
        points_override=points,
        points_remark=remark,
        out_of_competition=guest,
    )


def _season(row: Sequence[Any]) -> Season:
    return Season(*row)


def _competition(row: Sequence[Any]) -> Competition:
    return Competition(*row)


def _race(row: Sequence[Any]) -> Race:
    race_id, competition_id, number, title, discipline, sex, *rest = row
    return Race(race_id, competition_id, number, title, Discipline(discipline), Sex(sex), *rest)
