"""The laps of single skaters, without the races they were skated in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.times import RaceTime
from skatedesk.store.schema import AttemptRow, EntryRow, PassingRow, RaceRow, StartRow


@dataclass(frozen=True, slots=True)
class SkatedLaps:
    """A finished attempt of somebody with its passings, and the race it was in."""

    skater_id: int
    race_id: int
    attempt: Attempt


def skated_laps(session: Session, skater_ids: Collection[int], metres: int) -> list[SkatedLaps]:
    """All finished attempts of these skaters over a distance of which passings are known, the fastest first."""
    wanted = {"skater_ids": list(skater_ids), "metres": metres, "ok": Status.OK, "kind": Discipline.INDIVIDUAL}
    found: dict[int, SkatedLaps] = {}
    for attempt_id, *row in session.connection().execute(_LAPS, wanted):
        _add(found, attempt_id, row)
    return list(found.values())


def _add(found: dict[int, SkatedLaps], attempt_id: int, row: Sequence[Any]) -> None:
    """A passing more of an attempt."""
    skater_id, race_id, number, ms, decimals, metres, passing_ms, known = row
    before = found[attempt_id].attempt.passings if attempt_id in found else ()
    passings = (*before, Passing(metres, RaceTime(passing_ms, known)))
    found[attempt_id] = SkatedLaps(skater_id, race_id, Attempt(number, Status.OK, RaceTime(ms, decimals), (), passings))


_LAPS = (
    select(
        AttemptRow.id,
        EntryRow.skater_id,
        StartRow.race_id,
        AttemptRow.number,
        AttemptRow.time_ms,
        AttemptRow.decimals,
        PassingRow.metres,
        PassingRow.time_ms,
        PassingRow.decimals,
    )
    .join(StartRow, StartRow.entry_id == EntryRow.id)
    .join(AttemptRow, AttemptRow.start_id == StartRow.id)
    .join(PassingRow, PassingRow.attempt_id == AttemptRow.id)
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .where(
        EntryRow.skater_id.in_(bindparam("skater_ids", expanding=True)),
        RaceRow.metres == bindparam("metres"),
        RaceRow.discipline == bindparam("kind"),
        AttemptRow.status == bindparam("ok"),
        StartRow.withdrawn.is_(False),
    )
    .order_by(AttemptRow.time_ms, AttemptRow.id, PassingRow.metres)
)
