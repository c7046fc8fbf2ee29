"""The command that lists records, takes a list of them, and tells what was set in a competition."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from skatedesk.cli.acts import FINE, REFUSED, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex
from skatedesk.exports import json_rows
from skatedesk.services import files, lists, record_import
from skatedesk.services import records as listing
from skatedesk.services.record_import import Defaults, RecordPlan, Verdict
from skatedesk.services.records import Wanted
from skatedesk.words import _, ngettext


def records(options: Options) -> int:
    """Show records, those set in a competition, or what a list of records would do; with --apply take it."""
    if options.source is not None:
        return _bring_in(options)
    _check_fits(options)
    with closing(files.look_at(options.file)) as file:
        if options.competition is not None:
            competition = lists.competition(file, options.competition, options.series)
            race = None if options.race is None else lists.race(file, competition.id, options.race)
            sheet = listing.set_here(file, competition.id, race.id if race else None).sheet()
            kind = "records set"
        else:
            sheet = listing.records(file, _wanted(options)).sheet()
            kind = "records"
    if options.json:
        print_json({"kind": kind, "rows": json_rows.rows(sheet)})
    elif sheet.rows:
        print_sheet(sheet)
    else:
        print(_none(options))
    return FINE


def wants(command: argparse.ArgumentParser) -> None:
    """What the command takes: which records, a competition instead, or a list to be taken."""
    command.add_argument("--mark", metavar="MARK", default="", help=_("only these, such as WR, TR, NR or NRJ"))
    command.add_argument("--sex", choices=["M", "W", "X"], help=_("men, women or mixed teams"))
    command.add_argument("--distance", metavar="METRES", type=int, help=_("only this distance, such as 500"))
    scope = _("only those of this nation, rink or championship, such as NOR or Thialf")
    command.add_argument("--scope", metavar="NAME", default="", help=scope)
    command.add_argument("--all", action="store_true", help=_("also records that were broken since"))
    command.add_argument("--competition", metavar="N", type=int, help=_("records and bests set in this competition"))
    series = _("the series, where several have a competition of that number")
    command.add_argument("--series", metavar="NAME", help=series)
    command.add_argument("--race", metavar="M", type=int, help=_("only those of this race of the competition"))
    source = _(
        "a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not"
    )
    command.add_argument("--import", dest="source", metavar="SOURCE", type=Path, help=source)
    command.add_argument("--apply", action="store_true", help=_("take the list; without it, nothing is changed"))


def _check_fits(options: Options) -> None:
    """Refuse what says nothing without the other it belongs to, rather than answer something else."""
    if options.apply:
        raise RuleError(_("--apply takes a list of records. Name it with --import SOURCE."))
    if options.race is not None and options.competition is None:
        raise RuleError(_("--race is a race of a competition. Say which with --competition N."))


def _wanted(options: Options) -> Wanted:
    return Wanted(
        mark=options.mark,
        sex=Sex(options.sex) if options.sex else None,
        metres=options.distance,
        scope=options.scope,
        with_broken=options.all,
    )


def _none(options: Options) -> str:
    if options.competition is not None:
        return _("No record and no best was set there, as far as this file knows.")
    return _("The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply")


def _bring_in(options: Options) -> int:
    """Compare a list, or take it; 2 as soon as a row is refused."""
    defaults = Defaults(options.mark, options.scope, Sex(options.sex) if options.sex else None)
    table = record_import.read(options.source, defaults)
    with closing(open_to_write(options.file) if options.apply else files.look_at(options.file)) as file:
        plan = record_import.plan(file, table)
        if options.apply:
            record_import.apply(file, table, plan)
    if options.json:
        print_json(_answer(plan, applied=options.apply))
    else:
        print_sheet(plan.report())
        print(_("The rows were taken.") if options.apply else _("Nothing was changed. Take the rows with --apply."))
    refused = plan.counts()[Verdict.REFUSED]
    if refused:
        sentence = ngettext("{source}: {count} row is refused.", "{source}: {count} rows are refused.", refused)
        print(sentence.format(source=plan.source, count=refused), file=sys.stderr)
    return FINE if plan.is_fine else REFUSED


def _answer(plan: RecordPlan, *, applied: bool) -> Answer:
    return {
        "kind": "record list",
        "source": plan.source,
        "applied": applied,
        "rows": [
            {"row": row.row, "verdict": str(row.verdict), "said": row.text, "sentence": row.sentence}
            for row in plan.rows
        ],
        "counts": {str(verdict): count for verdict, count in plan.counts().items()},
    }
