"""Ranks in a standing that officials set by hand: read into domain values, and fetched to be changed."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.domain.rank_rulings import Ruling
from skatedesk.store.schema import RankRulingRow


def rulings(session: Session, season_id: int, cup: str) -> tuple[Ruling, ...]:
    """The rulings of a cup in a season, in the order made."""
    found = session.connection().execute(_RULINGS, {"season_id": season_id, "cup": cup})
    return tuple(
        Ruling(after, (skater_id is None, skater_id or team_id or 0), rank, remark)
        for after, skater_id, team_id, rank, remark in found
    )


_RULINGS = (
    select(
        RankRulingRow.after, RankRulingRow.skater_id, RankRulingRow.team_id, RankRulingRow.rank, RankRulingRow.remark
    )
    .where(RankRulingRow.season_id == bindparam("season_id"), RankRulingRow.cup == bindparam("cup"))
    .order_by(RankRulingRow.id)
)


def ruling_rows(session: Session, season_id: int, cup: str, after: int) -> list[RankRulingRow]:
    """The rows of the rulings after one competition."""
    query = select(RankRulingRow).where(
        RankRulingRow.season_id == season_id, RankRulingRow.cup == cup, RankRulingRow.after == after
    )
    return list(session.scalars(query.order_by(RankRulingRow.id)))
