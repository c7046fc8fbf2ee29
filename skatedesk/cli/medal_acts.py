"""The commands that count medals and prize money, and take podiums won before from a list."""

import argparse
import sys
from contextlib import closing
from fractions import Fraction
from pathlib import Path

from skatedesk.cli.acts import FINE, REFUSED, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.medals import MedalCount, Occasion
from skatedesk.domain.podiums import PodiumLine, PodiumPlace
from skatedesk.domain.prizes import Award, Total, nation_totals, printed_money, skater_totals, team_totals
from skatedesk.domain.races import Competition
from skatedesk.services import careers as earlier
from skatedesk.services import files
from skatedesk.services import medals as counting
from skatedesk.services import prizes as paying
from skatedesk.services.medals import MedalsView
from skatedesk.services.prizes import PrizesView
from skatedesk.words import _, ngettext


def wants_medals(command: argparse.ArgumentParser) -> None:
    """What to count, and how it is shown."""
    wants_competitions(command)
    command.add_argument("--official", action="store_true", help=_("count only races that are official"))
    distances = _("count each distance of a combination, such as an allround, instead of its classification")
    command.add_argument("--distances", action="store_true", help=distances)
    command.add_argument("--skaters", action="store_true", help=_("the podiums of the skaters instead of the table"))


def wants_competitions(command: argparse.ArgumentParser) -> None:
    """One competition, all of a series, or all of the file."""
    number = _("the number of the competition in its series; without it, all competitions are added up")
    command.add_argument("--competition", metavar="N", type=int, help=number)
    command.add_argument("--series", metavar="NAME", help=_("only competitions of this series"))


def wants_season(command: argparse.ArgumentParser) -> None:
    """Whether the standings are final."""
    over = _("the season is over: the standings are final, and what they pay is added up")
    command.add_argument("--season-over", action="store_true", help=over)


def wants_careers(command: argparse.ArgumentParser) -> None:
    """The list to take."""
    source = _("a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze")
    command.add_argument("source", metavar="SOURCE", type=Path, help=source)


def medals(options: Options) -> int:
    """Show the medal table, or the podiums of the skaters."""
    with closing(files.look_at(options.file)) as file:
        view = counting.medals(
            file,
            options.competition,
            options.series,
            official_only=options.official,
            distances=options.distances,
        )
    if options.json:
        print_json(_of_podiums(view) if options.skaters else _of_table(view))
        return FINE
    for sheet in view.podium_sheets() if options.skaters else (view.sheet(),):
        print_sheet(sheet)
    return FINE


def prizes(options: Options) -> int:
    """Show the prize money."""
    with closing(files.look_at(options.file)) as file:
        view = paying.prizes(file, options.competition, options.series, season_over=options.season_over)
    if options.json:
        print_json(_of_prizes(view))
        return FINE
    for sheet in view.sheets():
        print_sheet(sheet)
    return FINE


def careers(options: Options) -> int:
    """Take podiums won before from a list; 2 as soon as a row of it is left out."""
    with closing(open_to_write(options.file)) as file:
        taken = earlier.import_careers(file, options.source)
    if options.json:
        print_json({"kind": "careers", "taken": taken.taken, "left_out": list(taken.left_out)})
    else:
        sentence = ngettext("{count} row was taken.", "{count} rows were taken.", taken.taken)
        print(sentence.format(count=taken.taken))
        for reason in taken.left_out:
            print(reason, file=sys.stderr)
    return REFUSED if taken.left_out else FINE


def _of_table(view: MedalsView) -> Answer:
    """The nations by rank; `totals` are all medals of the table."""
    table = view.table
    return {
        "kind": "medals",
        **_scope(view),
        "rows": [{"rank": line.rank, "nation": line.nation, **_count(line.count)} for line in table.lines],
        "totals": {"nations": len(table.lines), **_count(table.total)},
    }


def _of_podiums(view: MedalsView) -> Answer:
    made = view.podiums
    return {
        "kind": "podiums",
        **_scope(view),
        "rows": [_line(line) for line in made.lines],
        "podiums": [_place(place) for place in made.places],
    }


def _scope(view: MedalsView) -> Answer:
    """Which competitions, and what of them counts."""
    return {
        "competitions": [_competition(held) for held in view.competitions],
        "counts": "official" if view.official_only else "all",
        "races": [_occasion(one) for one in view.counted],
        "open": [_occasion(one) for one in view.open],
    }


def _competition(held: Competition) -> Answer:
    return {"number": held.number, "series": held.series, "event": held.event, "season": held.season}


def _occasion(one: Occasion) -> Answer:
    """A race, or a combination, which has no number."""
    return {"competition": one.competition.number, "race": one.number, "title": one.title, "official": one.official}


def _count(count: MedalCount) -> Answer:
    return {"gold": count.gold, "silver": count.silver, "bronze": count.bronze, "total": count.total}


def _line(line: PodiumLine) -> Answer:
    return {
        "name": line.competitor.name,
        "nation": line.competitor.nation,
        "skater_key": line.competitor.key,
        "series": line.series,
        "discipline": line.event.discipline,
        "metres": line.event.metres,
        **_count(line.count),
        "before": _count(line.before) if line.before else None,
        "career": _count(line.career) if line.career else None,
    }


def _place(one: PodiumPlace) -> Answer:
    team = one.place.competitor
    return {
        **_occasion(one.occasion),
        "rank": one.place.rank,
        "medal": one.place.medal,
        "name": one.competitor.name,
        "nation": one.competitor.nation,
        "skater_key": one.competitor.key,
        "team": team.name if team.is_team else None,
        "milestones": [milestone.words for milestone in one.milestones],
    }


def _of_prizes(view: PrizesView) -> Answer:
    """The prizes by place; an amount that is not known is null."""
    return {
        "kind": "prizes",
        "competitions": [_competition(held) for held in view.competitions],
        "rows": [_award(award) for award in view.awards],
        "totals": {
            "skaters": [_total(one) for one in skater_totals(view.awards)],
            "teams": [_total(one) for one in team_totals(view.awards)],
            "nations": [_total(one) for one in nation_totals(view.awards)],
        },
        "not_known": [_occasion(one) for one in view.unknown],
        "open": [_occasion(one) for one in view.open],
    }


def _award(award: Award) -> Answer:
    one = award.occasion
    return {
        "paid_for": award.prize.paid_for,
        "competition": one.competition.number if one else None,
        "race": one.number if one else None,
        "title": award.title,
        "rank": award.rank,
        "name": award.competitor.name,
        "nation": award.competitor.nation,
        "skater_key": award.competitor.key,
        "amount": _money(award.amount),
        "currency": award.prize.currency,
        "shared_by": award.sharers,
        "members": [
            {"name": share.skater.name, "skater_key": share.skater.key, "amount": _money(share.amount)}
            for share in award.shares
        ],
        "final": award.final,
        "provisional": award.provisional,
    }


def _total(one: Total) -> Answer:
    found: Answer = {"name": one.name, "nation": one.nation}
    if one.competitor is not None and not one.competitor.is_team:
        found["skater_key"] = one.competitor.key
    amount = one.amount if one.amount or not one.unknown else None
    return found | {"amount": _money(amount), "currency": one.currency, "not_known": one.unknown}


def _money(amount: Fraction | None) -> int | float | None:
    """An amount as a number, cut to the hundredth."""
    if amount is None:
        return None
    return amount.numerator if amount.denominator == 1 else float(printed_money(amount))
