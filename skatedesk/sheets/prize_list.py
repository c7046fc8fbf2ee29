"""Prize money on paper: place by place, and what it adds up to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from skatedesk.domain.medals import Occasion
from skatedesk.domain.prizes import Award, Total, nation_totals, printed_money, skater_totals, team_totals
from skatedesk.domain.races import Competition
from skatedesk.sheets.medal_table import MedalHead, occasion_words
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _, ngettext

KIND = "prizes"
TOTALS = "prize totals"


@dataclass(frozen=True, slots=True)
class PrizeHead:
    """What a list of prizes is about: races decided, those of which no prize is known, and those still open."""

    competitions: tuple[Competition, ...]
    decided: tuple[Occasion, ...] = ()
    unknown: tuple[Occasion, ...] = ()
    open: tuple[Occasion, ...] = ()

    def heading(self, list_name: str) -> Heading:
        return MedalHead(self.competitions, self.decided, self.open).heading(list_name)

    def remarks(self, awards: Sequence[Award]) -> list[str]:
        """What the rule file does not know, and what may still change."""
        found: list[str] = []
        if any(award.amount is None and award.rank is not None for award in awards):
            found.append(_("not known: the rule file has no amount for this place, so no total holds it."))
        if any(award.amount is None and award.rank is None for award in awards):
            found.append(_("not known: whether a world record that is only equalled is paid, no source tells."))
        if any(award.provisional for award in awards):
            found.append(_("World records that are not ratified yet are in the totals all the same."))
        for held in self.competitions:
            races = [str(one.number or one.title) for one in self.unknown if one.competition == held]
            if races:
                sentence = _("{event}: the rule file says nothing of prize money for {races}.")
                found.append(sentence.format(event=held.event, races=", ".join(races)))
        if self.open:
            sentence = ngettext("{count} podium is still open.", "{count} podiums are still open.", len(self.open))
            found.append(sentence.format(count=len(self.open)))
        if any(not award.final for award in awards):
            found.append(_("Standings so far may still change: nothing of them is added up."))
        if any(award.sharers > 1 for award in awards):
            found.append(_("Who share a rank get equal parts of the sum of their places."))
        return found


def prize_sheet(awards: Sequence[Award], head: PrizeHead, created: datetime | None) -> Sheet:
    """The prizes race by race; a team's members with their parts."""
    width = max([20, *[len(award.competitor.name) for award in awards]])
    columns = (
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("name", _("Name"), width),
        Column("nation", _("Nation"), 6),
        Column("amount", _("Prize"), 10, Kind.NUMBER),
        Column("currency", _("Currency"), 8),
        Column("shares", _("Each member"), 30),
        Column("paid_for", "paid_for", 10, printed=False),
        Column("race", "race", 5, Kind.NUMBER, printed=False),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    rows: list[Row] = []
    before: tuple[str, Occasion | None, str] | None = None
    group = 0
    for award in awards:
        paid_for = (award.title, award.occasion, award.prize.paid_for)
        if paid_for != before:
            before, group = paid_for, group + 1
            title = _title(award, head)
            rows.append(Row(-group, (title, *[None] * (len(columns) - 1)), group, title=True))
        rows.append(Row(len(rows), _cells(award), group))
    return _sheet(KIND, _("Prize money"), columns, rows, head, awards, created)


def total_sheet(awards: Sequence[Award], head: PrizeHead, created: datetime | None) -> Sheet:
    """What skaters, teams and nations get in all; a team's prize stands in its members' sums too."""
    parts = (
        (_("Skaters"), "skater", skater_totals(awards)),
        (_("Teams"), "team", team_totals(awards)),
        (_("Nations"), "nation", nation_totals(awards)),
    )
    columns = (
        Column("name", _("Name"), max([20, *[len(one.name) for _title, _kind, totals in parts for one in totals]])),
        Column("nation", _("Nation"), 6),
        Column("amount", _("Total"), 10, Kind.NUMBER),
        Column("currency", _("Currency"), 8),
        Column("unknown", _("Not known"), 10, Kind.NUMBER),
        Column("of", "of", 8, printed=False),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    rows: list[Row] = []
    for group, (title, kind, totals) in enumerate(parts, start=1):
        if totals:
            rows.append(Row(-group, (title, *[None] * (len(columns) - 1)), group, title=True))
        rows += [Row(at, _total_cells(one, kind), group) for at, one in enumerate(totals, start=len(rows))]
    return _sheet(TOTALS, _("Prize money in all"), columns, rows, head, awards, created)


def money(amount: Fraction | None) -> Cell:
    """An amount in a cell; one that is not known is said, never 0."""
    if amount is None:
        return _("not known")
    return amount.numerator if amount.denominator == 1 else printed_money(amount)


def _sheet(
    kind: str,
    list_name: str,
    columns: tuple[Column, ...],
    rows: Sequence[Row],
    head: PrizeHead,
    awards: Sequence[Award],
    created: datetime | None,
) -> Sheet:
    remarks = tuple(head.remarks(awards))
    return Sheet(kind, head.heading(list_name), columns, tuple(rows), remarks=remarks, created=created)


def _title(award: Award, head: PrizeHead) -> str:
    """The race, with what is paid there unless it is the places; or the cup."""
    if award.occasion is not None:
        race = occasion_words(award.occasion, head.competitions)
        return race if award.rank is not None else _("World record: {race}").format(race=race)
    sentence = _("Final standing: {cup}") if award.final else _("Standing so far: {cup}")
    return sentence.format(cup=_(award.title))


def _cells(award: Award) -> tuple[Cell, ...]:
    who, prize = award.competitor, award.prize
    shares = "; ".join(f"{share.skater.name} {money(share.amount)}" for share in award.shares)
    number = award.occasion.number if award.occasion else None
    return (
        award.rank, who.name, who.nation, money(award.amount), prize.currency, shares, prize.paid_for, number, who.key,
    )  # fmt: skip


def _total_cells(one: Total, kind: str) -> tuple[Cell, ...]:
    amount = money(one.amount if one.amount or not one.unknown else None)
    key = one.competitor.key if one.competitor else ""
    return one.name, one.nation, amount, one.currency, one.unknown or None, kind, key
