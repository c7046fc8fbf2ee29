"""Prize money: what a rank of a race, a championship or a standing is paid, and what it adds up to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from skatedesk.domain.draw_terms import championship_of
from skatedesk.domain.medals import Occasion, Place
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.races import Competition, Discipline
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_championships import Prize

_YEAR = "0123456789 "


@dataclass(frozen=True, slots=True)
class Share:
    """What a member of a team gets of its prize."""

    skater: Competitor
    amount: Fraction | None


@dataclass(frozen=True, slots=True)
class Award:
    """The prize of one place; `amount` is None where the rule file does not know it.

    `final` is False in a standing that may still change: nothing of it is added up.
    `sharers` is how many share the places from this rank on. A team has `shares` where its members are named.
    The bonus for a record goes by no rank; it is `provisional` until the record is ratified, and added up all the same.
    """

    prize: Prize
    title: str
    rank: int | None
    competitor: Competitor
    amount: Fraction | None
    sharers: int = 1
    shares: tuple[Share, ...] = ()
    occasion: Occasion | None = None
    final: bool = True
    undecided: bool = False
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Total:
    """All that somebody or a nation gets in one currency, and how many prizes of unknown amount besides."""

    name: str
    nation: str
    currency: str
    amount: Fraction
    unknown: int = 0
    competitor: Competitor | None = None

    @property
    def order(self) -> tuple[str, str]:
        """Where lists put one of several equal sums."""
        return self.competitor.order if self.competitor else (self.name.casefold(), self.nation)


def prize_of(competition: Competition, rules: Rules, paid_for: str) -> list[Prize]:
    """The prizes of a competition, by its name or that of its series, with the year or without."""
    name = f"{competition.series} {competition.event}".casefold()
    return [prize for prize in rules.prizes if prize.paid_for == paid_for and _named(prize) in name]


def prize_of_series(series: str, rules: Rules, paid_for: str) -> Prize | None:
    """The prize for the final standing of a cup in this series."""
    name = series.casefold()
    return next((one for one in rules.prizes if one.paid_for == paid_for and _named(one) in name), None)


def prize_of_record(discipline: Discipline, rules: Rules) -> Prize | None:
    """The bonus for a world record, None where the rule file has none."""
    found = (one for one in rules.prizes if one.paid_for == "record" and one.amounts)
    return next((one for one in found if _of_discipline(one, discipline)), None)


def prize_for(occasion: Occasion, rules: Rules) -> Prize | None:
    """The prize of a race or a classification, None where the rule file has none."""
    if occasion.is_race:
        for prize in prize_of(occasion.competition, rules, "race"):
            division = occasion.division or rules.single_division
            if prize.division in ("", division) and _of_discipline(prize, occasion.discipline):
                return prize
        championship = championship_of(occasion.competition, rules)
        if championship is not None and championship.kind != "single_distances":
            # There the combination is paid, and of its distances and other races nothing is known.
            return None
    found = prize_of(occasion.competition, rules, "championship")
    return next((prize for prize in found if _of_discipline(prize, occasion.discipline)), None)


def awards(
    prize: Prize, title: str, places: Sequence[Place], *, occasion: Occasion | None = None, final: bool = True
) -> tuple[Award, ...]:
    """The prizes by place; who share a rank get equal parts of the sum of their places (usual; no source found)."""
    often = Counter(place.rank for place in places)
    found: list[Award] = []
    for place in places:
        if place.rank <= len(prize.amounts):
            sharers = often[place.rank]
            amount, shares = _shared(prize, place, _part(prize.amounts, place.rank, sharers))
            found.append(
                Award(
                    prize, title, place.rank, place.competitor, amount, sharers, shares, occasion, final,
                    place.undecided,
                )
            )  # fmt: skip
    return tuple(found)


def record_award(prize: Prize, occasion: Occasion, place: Place, *, equalled: bool, ratified: bool) -> Award:
    """The bonus for a world record; whether one that only equals the record is paid, no source tells."""
    amount = None if equalled or not prize.amounts[0] else Fraction(prize.amounts[0])
    paid, shares = _shared(prize, place, amount)
    return Award(
        prize, occasion.title, None, place.competitor, paid,
        shares=shares, occasion=occasion, provisional=not ratified,
    )  # fmt: skip


def skater_totals(given: Iterable[Award]) -> tuple[Total, ...]:
    """What each skater gets, shares of teams among it; the highest sum first."""
    parts: list[Total] = []
    for one in _final(given):
        alone = Share(one.competitor, one.amount)
        shares = one.shares if one.competitor.is_team else (alone,)
        parts += [_total(share.skater, one.prize.currency, share.amount) for share in shares]
    return _totals(parts)


def team_totals(given: Iterable[Award]) -> tuple[Total, ...]:
    """What each team gets, whether its members are named or not."""
    teams = [one for one in _final(given) if one.competitor.is_team]
    return _totals([_total(one.competitor, one.prize.currency, one.amount) for one in teams])


def nation_totals(given: Iterable[Award]) -> tuple[Total, ...]:
    """What the skaters and teams of each nation get."""
    parts = [_total(one.competitor, one.prize.currency, one.amount) for one in _final(given)]
    return _totals([replace(part, name=part.nation, competitor=None) for part in parts])


def printed_money(amount: Fraction) -> str:
    """An amount as lists print it: whole where it is, else cut to the hundredth."""
    if amount.denominator == 1:
        return str(amount.numerator)
    whole, hundredths = divmod(amount * 100 // 1, 100)
    return f"{whole}.{hundredths:02d}"


def _part(amounts: Sequence[int], rank: int, sharers: int) -> Fraction | None:
    """An equal part of the places shared; behind the last amount nothing is paid, and 0 is one that is not known."""
    shared = amounts[rank - 1 : rank - 1 + sharers]
    return None if 0 in shared else Fraction(sum(shared), sharers)


def _shared(prize: Prize, place: Place, amount: Fraction | None) -> tuple[Fraction | None, tuple[Share, ...]]:
    """The prize of a place in all, and the parts of the members, who share it or get it each."""
    members = place.members
    if amount is None:
        return None, tuple(Share(member, None) for member in members)
    if prize.each_member and place.competitor.is_team:
        return amount * len(members) if members else None, tuple(Share(member, amount) for member in members)
    return amount, tuple(Share(member, amount / len(members)) for member in members)


def _final(given: Iterable[Award]) -> list[Award]:
    return [one for one in given if one.final]


def _total(competitor: Competitor, currency: str, amount: Fraction | None) -> Total:
    unknown = int(amount is None)
    return Total(competitor.name, competitor.nation, currency, amount or Fraction(0), unknown, competitor)


def _totals(parts: Iterable[Total]) -> tuple[Total, ...]:
    found: dict[tuple[Who | str, str], Total] = {}
    for part in parts:
        key = part.competitor.who if part.competitor else part.nation, part.currency
        known = found.setdefault(key, replace(part, amount=Fraction(0), unknown=0))
        found[key] = replace(known, amount=known.amount + part.amount, unknown=known.unknown + part.unknown)
    return tuple(sorted(found.values(), key=lambda one: (one.currency, -one.amount, one.order)))


def _named(prize: Prize) -> str:
    return prize.event.casefold().rstrip(_YEAR)


def _of_discipline(prize: Prize, discipline: Discipline) -> bool:
    return not prize.disciplines or discipline in prize.disciplines
