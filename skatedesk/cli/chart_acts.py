"""The command that draws a plot into a picture, or prints its values."""

import argparse
from contextlib import closing
from pathlib import Path

from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.command import Command, Wants
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Who
from skatedesk.services import cup_charts, files, lists, race_charts, skater_charts, skater_search
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from skatedesk.sheets.chart import Chart
from skatedesk.words import _

KINDS = ("laps", "opener", "cup", "cup-points", "points", "bests")


def commands(as_json: Wants) -> tuple[Command, ...]:
    """Plots."""
    return (
        Command(
            "chart",
            chart,
            _("draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values"),
            "season.skatedesk --kind laps --competition 1 --race 12 --pair 4 --to laps.svg",
            (wants, as_json),
        ),
    )


def wants(command: argparse.ArgumentParser) -> None:
    """Which plot, of what, and where to."""
    kind = _(
        "laps or opener of a race; cup (places after each competition), cup-points (points after each)"
        " or points (still to win) of a cup; bests of a skater over a distance"
    )
    command.add_argument("--kind", choices=KINDS, required=True, help=kind)
    command.add_argument("--competition", metavar="N", type=int, help=_("the number of the competition in its series"))
    series = _("the series, where several have a competition of that number")
    command.add_argument("--series", metavar="NAME", help=series)
    command.add_argument("--race", metavar="M", type=int, help=_("the number of the race in the programme"))
    command.add_argument("--pair", metavar="P", type=int, help=_("the number of the pair or heat"))
    command.add_argument("--cup", help=_("the cup, such as “M 500”"))
    command.add_argument("--name", metavar="PART", help=_("the skater; in a cup the one brought out"))
    command.add_argument("--distance", metavar="M", type=int, help=_("the distance in metres"))
    to_come = _("how many races are to come that the file does not have, for the points still to win")
    command.add_argument("--to-come", metavar="K", type=int, help=to_come)
    command.add_argument(
        "--to", metavar="FILE", type=Path, help=_("write it to this file, by its ending as .png or .svg")
    )


def chart(options: Options) -> int:
    """Draw the plot, or print the values it is made of."""
    readers = {
        "laps": _of_race,
        "opener": _of_race,
        "cup": _of_cup,
        "cup-points": _of_cup,
        "points": _of_cup,
        "bests": _of_skater,
    }
    with closing(files.look_at(options.file)) as file:
        made = readers[options.kind](file, options)
    if options.to is not None:
        # Here, because only who draws needs Qt.
        from skatedesk.exports.paper.chart_file import write_chart

        print(_("Written: {name}.").format(name=write_chart(made, options.to)))
    elif options.json:
        print_json(_answer(made))
    else:
        print(made.described)
        if not made.is_empty:
            print_sheet(made.sheet())
    return FINE


def _of_race(file: ResultsFile, options: Options) -> Chart:
    if options.competition is None or options.race is None:
        raise RuleError(_("Say of which race the plot is: --competition N --race M."))
    competition = lists.competition(file, options.competition, options.series)
    race = lists.race(file, competition.id, options.race)
    if options.kind == "opener":
        return race_charts.opener_chart(file, race.id, options.pair)
    if options.pair is None:
        raise RuleError(_("Say of which pair the laps are: --pair P."))
    return race_charts.lap_chart(file, race.id, options.pair)


def _of_cup(file: ResultsFile, options: Options) -> Chart:
    if options.cup is None:
        raise RuleError(_("Say of which cup the plot is, such as --cup “M 500”."))
    known = Standings(file)
    chosen = _in_cup(known, options.cup, options.name) if options.name else None
    if options.kind == "points":
        return cup_charts.title_chart(known, options.cup, chosen=chosen, to_come=options.to_come)
    return cup_charts.course_chart(known, options.cup, points=options.kind == "cup-points", chosen=chosen)


def _in_cup(known: Standings, cup: str, part: str) -> Who:
    """Who in a standing has this in the name; RuleError where nobody or more than one has."""
    lines = known.of_cup(cup).standing.lines
    found = [line.competitor for line in lines if part.casefold() in line.competitor.name.casefold()]
    return _only([(one.who, one.name) for one in found], part)[0]


def _of_skater(file: ResultsFile, options: Options) -> Chart:
    if not options.name or options.distance is None:
        raise RuleError(_("Say of whom and over what the plot is: --name PART --distance M."))
    fitting = skater_search.matching(skater_search.skaters(file, None), options.name)
    _kind, skater_id = _only([(one.skater.who, one.skater.name) for one in fitting], options.name)[0]
    return skater_charts.bests_chart(file, skater_id, options.distance)


def _only(found: list[tuple[Who, str]], part: str) -> tuple[Who, str]:
    """The one that fits; RuleError where nobody or more than one does."""
    if len(found) == 1:
        return found[0]
    if not found:
        raise RuleError(_("Nobody is called “{part}”.").format(part=part))
    names = ", ".join(name for _who, name in found)
    raise RuleError(_("Several are called “{part}”: {names}. Type more of the name.").format(part=part, names=names))


def _answer(made: Chart) -> Answer:
    """The plot with the values of its lines; times are thousandths, days are counted from 1 January of year 1."""
    return {
        "kind": "chart",
        "chart": made.key,
        "title": made.title,
        "about": made.about,
        "described": made.described,
        "x": {"label": made.x.title, "values": made.x.values, "names": list(made.x.names)},
        "y": {"label": made.y.title, "values": made.y.values, "names": list(made.y.names)},
        "series": [
            {"name": one.name, "marks": [{"x": mark.x, "y": mark.y, "said": mark.said} for mark in one.marks]}
            for one in made.series
        ],
    }
