"""The words of the command line, and what `--help` says of them."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from skatedesk import __version__
from skatedesk.cli import (
    acts,
    backup_acts,
    bulletin_acts,
    chart_acts,
    classification_acts,
    division_acts,
    draw_acts,
    entry_acts,
    export_acts,
    fill_acts,
    gate_acts,
    history_acts,
    medal_acts,
    new_acts,
    privacy_acts,
    protocol_acts,
    qualification_acts,
    race_acts,
    record_acts,
    rehearsal_acts,
    salvage_acts,
    what_if_acts,
    why_acts,
)
from skatedesk.cli.acts import REFUSED, Options
from skatedesk.cli.command import Command
from skatedesk.services import qualification
from skatedesk.words import _


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        more = _("See {program} --help").format(program=self.prog)
        self.exit(REFUSED, f"{self.prog}: {message}. {more}\n")


def commands() -> tuple[Command, ...]:
    """The commands in the order in which a season needs them."""
    return (
        *_filling(),
        *_preparing(),
        *race_acts.commands(_competition, _race),
        *_asking(),
        *_telling(),
        *_deciding(),
        *_adding_up(),
        *_closing(),
        *backup_acts.commands(_json),
        *privacy_acts.commands(),
        *rehearsal_acts.commands(),
    )


def _filling() -> tuple[Command, ...]:
    return (
        Command("sample", acts.sample, _("write the sample: World Cup 1 and 2 of 2025/26"), "sample.skatedesk"),
        Command(
            "new",
            new_acts.new,
            _("make a results file, empty or with a competition and its programme"),
            'meet.skatedesk --template "club meet" --event "Autumn Meet" --venue Hamar --date 2025-11-21',
            (new_acts.wants,),
        ),
        Command(
            "import",
            acts.bring_in,
            _("take races from JSON files; of a source with a fault nothing is taken"),
            "season.skatedesk race12.json more-races/",
            (_sources, _json),
        ),
    )


def _preparing() -> tuple[Command, ...]:
    return (
        Command(
            "entries",
            entry_acts.bring_in,
            _("compare an entry list (.xlsx, .csv) with the file; with --apply take its rows"),
            "import season.skatedesk Norway.xlsx --competition 2 --apply",
            (_entry_list, _competition, _json),
            act="import",
        ),
        Command(
            "divisions",
            division_acts.divisions,
            _("show who starts in Division A and B by rule, and why; nothing is changed"),
            "season.skatedesk --competition 2 --json",
            (_competition, _json),
        ),
        Command(
            "draw",
            draw_acts.draw,
            _("draw a race by rule; stored where the race has no start list yet, else only shown"),
            "season.skatedesk --competition 2 --race 14 --seed 17205913",
            (_competition, _race, _seed, _json),
        ),
    )


def _asking() -> tuple[Command, ...]:
    return (
        Command(
            "results",
            acts.results,
            _("show the result list of a race"),
            "season.skatedesk --competition 1 --race 12 --json",
            (_competition, _race, _laps, _json),
        ),
        Command(
            "standings",
            acts.standings,
            _("show the standing of a cup"),
            'season.skatedesk --cup "M 500" --after 2',
            (_cup, _json),
        ),
        Command(
            "why",
            why_acts.why,
            _("explain a rank, a time, a gap or points, step by step, with what the rule file says"),
            "season.skatedesk --competition 1 --race 12 --name Stolz --column points",
            (why_acts.wants, _json),
        ),
        Command(
            "what-if",
            what_if_acts.what_if,
            _("show what imagined results would change in standing, title, divisions and places; nothing is stored"),
            "season.skatedesk --competition 2 --race 24 --result M118=1 --result M179=DNF",
            (what_if_acts.wants, _json),
        ),
        Command(
            "records",
            record_acts.records,
            _("show records, or those set in a competition; with --import, compare a list of them with the file"),
            "season.skatedesk --mark TR --sex W --distance 1500",
            (record_acts.wants, _json),
        ),
    )


def _deciding() -> tuple[Command, ...]:
    return (
        Command(
            "gate",
            gate_acts.gate,
            _("list what speaks against making a race official; nothing is changed"),
            "season.skatedesk --competition 1 --race 12 --json",
            (_competition, _race, _json),
        ),
        Command(
            "official",
            gate_acts.official,
            _("make a race official; what is missing or improbable is overruled with a remark"),
            'season.skatedesk --competition 1 --race 12 --overrule "ice was not measured"',
            (_competition, _race, gate_acts.wants_overrule, _json),
        ),
    )


def _telling() -> tuple[Command, ...]:
    """What is written from."""
    return (
        Command(
            "bulletin",
            bulletin_acts.bulletin,
            _("tell what is worth telling of a race: margins, records, medals, the cup; each from the file"),
            "season.skatedesk --competition 1 --race 12 --to bulletin-12.html",
            (_competition, _race, bulletin_acts.wants, _json),
        ),
        *chart_acts.commands(_json),
    )


def _adding_up() -> tuple[Command, ...]:
    """Orders over several distances or competitions."""
    return (
        Command(
            "classification",
            classification_acts.classification,
            _("show the classification of a combination, such as an allround championship"),
            "season.skatedesk --competition 1 --sex M --json",
            (_competition, _sex, _kind, _json),
        ),
        Command(
            "qualification",
            qualification_acts.qualification,
            _("show who qualifies for a championship by points and times, and why"),
            'season.skatedesk --scheme owg-2026 --event "M 500" --after 2',
            (_scheme, _json),
        ),
        *_winning(),
    )


def _winning() -> tuple[Command, ...]:
    """Medals, podiums and prize money."""
    return (
        Command(
            "medals",
            medal_acts.medals,
            _("show the medal table; with --skaters, who stood on which podium and what it meant"),
            "season.skatedesk --competition 1 --json",
            (medal_acts.wants_medals, _json),
        ),
        Command(
            "prizes",
            medal_acts.prizes,
            _("show the prize money by place, skater, team and nation"),
            "season.skatedesk --competition 1 --json",
            (medal_acts.wants_competitions, medal_acts.wants_season, _json),
        ),
        Command(
            "careers",
            medal_acts.careers,
            _("take podiums won before this file from a list, so that a seventh podium can be told"),
            "season.skatedesk careers.xlsx",
            (medal_acts.wants_careers, _json),
        ),
    )


def _closing() -> tuple[Command, ...]:
    return (
        Command(
            "export",
            export_acts.export,
            _("write the lists of a competition or a race, and keep which editions went out"),
            "season.skatedesk --competition 1 --race 12 --to lists --formats xlsx,pdf --second-language ja",
            (_competition, export_acts.wants, export_acts.wants_past, export_acts.wants_look),
        ),
        Command(
            "protocol",
            protocol_acts.protocol,
            _("write the protocol: all lists of a competition as one book, or as one workbook"),
            "season.skatedesk --competition 1 --to protocol.pdf --second-language ja",
            (_competition, protocol_acts.wants, export_acts.wants_look),
        ),
        Command(
            "fill",
            fill_acts.fill,
            _("fill a federation's own workbook; only the cells with placeholders change, and formulas count anew"),
            "federation.xlsx season.skatedesk --competition 1 --race 12 --to results-12.xlsx",
            (_competition, fill_acts.wants),
            first=fill_acts.wants_template,
        ),
        *history_acts.commands(_json),
        *salvage_acts.commands(_json),
    )


def parse(words: Sequence[str]) -> Options:
    """The options of a command, which `options.run(options)` runs; SystemExit after a word that makes no sense."""
    whole = parser()
    if words and not words[0].startswith("-") and all(command.name != words[0] for command in commands()):
        whole.error(_("“{word}” is neither a command nor a file that is there").format(word=words[0]))
    return whole.parse_args(words)


def parser() -> argparse.ArgumentParser:
    """What the command line understands."""
    whole = _Parser(
        prog="skatedesk",
        usage="skatedesk [FILE]\n       skatedesk demo\n       skatedesk COMMAND ...",
        description=_("The results desk for long-track speed skating."),
        epilog=_without_command() + "\n\n" + _exit_codes(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"skatedesk {__version__}")
    choices = whole.add_subparsers(title=_("commands"), metavar="COMMAND", dest="command", required=True)
    example = _("example:")
    for command in commands():
        one = choices.add_parser(
            command.name,
            prog=f"skatedesk {command.name}",
            help=command.help,
            description=command.help,
            epilog=f"{example}\n  skatedesk {command.name} {command.example}\n\n{_exit_codes()}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if command.act:
            one.add_argument("act", choices=[command.act], metavar=command.act, help=_("what is done"))
        if command.first is not None:
            command.first(one)
        one.add_argument("file", metavar="FILE", type=Path, help=_("the results file, such as season.skatedesk"))
        for want in command.wants:
            want(one)
        one.set_defaults(run=command.run)
    return whole


def _without_command() -> str:
    return _(
        "without a command:\n"
        "  skatedesk [FILE]    open the window, with this results file\n"
        "  skatedesk demo      open the sample World Cup; without a display, write its lists into out/"
    )


def _exit_codes() -> str:
    return _("exit codes:\n  0  all is well\n  2  something is refused or wrong, and a sentence says what")


def _sources(command: argparse.ArgumentParser) -> None:
    source = _("a .json file with one race, or a folder of them")
    command.add_argument("sources", metavar="SOURCE", nargs="+", type=Path, help=source)


def _entry_list(command: argparse.ArgumentParser) -> None:
    source = _("the entry list, a workbook or a text in columns")
    command.add_argument("source", metavar="SOURCE", type=Path, help=source)
    command.add_argument("--sheet", metavar="NAME", help=_("the sheet of the workbook, where several have entries"))
    nation = _("the nation of rows that name none; without it, the country of the competition if no column says it")
    command.add_argument("--nation", metavar="NOR", help=nation)
    command.add_argument("--apply", action="store_true", help=_("take the rows; without it, nothing is changed"))


def _competition(command: argparse.ArgumentParser) -> None:
    number = _("the number of the competition in its series")
    command.add_argument("--competition", metavar="N", type=int, required=True, help=number)
    series = _("the series, where several have a competition of that number")
    command.add_argument("--series", metavar="NAME", help=series)


def _race(command: argparse.ArgumentParser) -> None:
    number = _("the number of the race in the programme")
    command.add_argument("--race", metavar="M", type=int, required=True, help=number)


def _laps(command: argparse.ArgumentParser) -> None:
    command.add_argument("--laps", action="store_true", help=_("with every passing, the laps and the ranks there"))


def _seed(command: argparse.ArgumentParser) -> None:
    seed = _("the seed of the lots, so that the same draw comes out again; without it, a new one is made")
    command.add_argument("--seed", metavar="S", help=seed)


def _cup(command: argparse.ArgumentParser) -> None:
    names = _('such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"')
    command.add_argument("--cup", required=True, help=names)
    _after(command)


def _scheme(command: argparse.ArgumentParser) -> None:
    scheme = _("the numbers of the places: {names}, or the path of a file with others")
    known = ", ".join(qualification.schemes())
    command.add_argument("--scheme", metavar="NAME", required=True, help=scheme.format(names=known))
    event = _('such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"')
    command.add_argument("--event", required=True, help=event)
    _after(command)


def _after(command: argparse.ArgumentParser) -> None:
    after = _("the number of the last competition that counts; without it, all count")
    command.add_argument("--after", metavar="N", type=int, help=after)


def _sex(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sex", choices=["M", "W"], required=True, help=_("men or women"))


def _kind(command: argparse.ArgumentParser) -> None:
    kind = _("the combination, such as allround or sprint; without it, the one that is skated")
    command.add_argument("--kind", metavar="NAME", help=kind)


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=_("answer in JSON, for other programs"))
