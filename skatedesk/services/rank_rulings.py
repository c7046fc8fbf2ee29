"""Ranks among equal totals of a cup, as officials set them by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Who
from skatedesk.domain.rank_rulings import ruled_ranks
from skatedesk.domain.standings import StandingLine
from skatedesk.services.changes import Changed, announced
from skatedesk.services.standings import CupRaces, Standings
from skatedesk.store import ruling_queries
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import RankRulingRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Equals:
    """Those with one total in a standing: only they can be ranked by hand; `number` is the last competition skated."""

    counted: CupRaces
    number: int
    lines: tuple[StandingLine, ...]

    @property
    def first(self) -> int:
        """The best rank there is for them."""
        return min(line.computed or line.rank for line in self.lines)

    @property
    def last(self) -> int:
        return self.first + len(self.lines) - 1

    @property
    def ruled(self) -> bool:
        """Whether a rank among them is set by hand."""
        return any(line.ruling for line in self.lines)


def equals(file: ResultsFile, cup: str, competitor: Who, after: int | None = None) -> Equals:
    """Who has the same total; RuleError where that is nobody else."""
    counted = Standings(file).races_of(cup, after)
    standing = counted.view(None).standing
    own = next((line for line in standing.lines if line.competitor.who == competitor), None)
    if own is None:
        raise RuleError(_("That competitor is not in the standing. Choose one who is."))
    same = tuple(line for line in standing.lines if line.points == own.points)
    if len(same) == 1:
        sentence = _("Nobody else has the {points} points of {name}: only equal totals are ranked by hand.")
        raise RuleError(sentence.format(points=own.points, name=own.competitor.name))
    return Equals(counted, standing.last, same)


def rule_ranks(
    file: ResultsFile, cup: str, ranks: Mapping[Who, int], remark: str, after: int | None = None
) -> Changed:  # fmt: skip
    """Set ranks among equal totals by hand, with a remark that says why; the others of them take what is left."""
    if not remark.strip():
        raise RuleError(_("A rank set by hand needs a remark that says why."))
    group = equals(file, cup, next(iter(ranks)), after)
    by_who = {line.competitor.who: line for line in group.lines}
    if ranks.keys() - by_who.keys():
        raise RuleError(_("Only competitors with one and the same total are ranked by hand."))
    computed = [line.computed or line.rank for line in group.lines]
    if ruled_ranks(computed, [ranks.get(one) for one in by_who]) is None:
        sentence = _("The ranks of these {count} run from {first} to {last}; equal ones share the better rank.")
        raise RuleError(sentence.format(count=len(by_who), first=group.first, last=group.last))
    with file.change() as change:
        held = _rows(change, group)
        for one in by_who.keys() - ranks.keys():
            if one in held:
                change.session.delete(held[one])
        for one, rank in ranks.items():
            row = held.get(one) or _new_row(change, group, one)
            row.rank, row.remark = rank, remark.strip()
        words = ", ".join(f"{by_who[one].competitor.name} {rank}" for one, rank in ranks.items())
        change.label = _("Rank by hand, {cup}: {ranks}").format(cup=_(group.counted.cup.title), ranks=words)
        _touch(change, group)
    return announced(change)


def take_back(file: ResultsFile, cup: str, competitor: Who, after: int | None = None) -> Changed:
    """Let the chain rank again all who have the total of this one."""
    group = equals(file, cup, competitor, after)
    name = next(line.competitor.name for line in group.lines if line.competitor.who == competitor)
    if not group.ruled:
        raise RuleError(_("No rank is set by hand among those with the points of {name}.").format(name=name))
    with file.change() as change:
        held = _rows(change, group)
        for line in group.lines:
            row = held.get(line.competitor.who)
            if row is not None:
                change.session.delete(row)
        change.label = _("Rank by rule again, {cup}: {name}").format(cup=_(group.counted.cup.title), name=name)
        _touch(change, group)
    return announced(change)


def _rows(change: Change, group: Equals) -> dict[Who, RankRulingRow]:
    counted = group.counted
    rows = ruling_queries.ruling_rows(change.session, counted.season.id, counted.cup.name, group.number)
    return {(row.skater_id is None, row.skater_id or row.team_id or 0): row for row in rows}


def _new_row(change: Change, group: Equals, one: Who) -> RankRulingRow:
    is_team, number = one
    counted = group.counted
    row = RankRulingRow(season_id=counted.season.id, cup=counted.cup.name, after=group.number)
    row.skater_id, row.team_id = (None, number) if is_team else (number, None)
    change.session.add(row)
    return row


def _touch(change: Change, group: Equals) -> None:
    """The pages that show races of this cup look again."""
    change.races |= {entry.race.id for entry in group.counted.races if entry.competition == group.number}
