"""The command that tells who changed what, and what became different between two moments."""

import argparse
from contextlib import closing
from datetime import datetime

from skatedesk.cli import acts
from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.cli.command import Command, Wants
from skatedesk.domain.errors import RuleError
from skatedesk.services import files, history_view, lists, time_machine
from skatedesk.services.files import ResultsFile
from skatedesk.services.history_view import Wanted
from skatedesk.services.time_machine import Differing
from skatedesk.sheets.history_list import Told
from skatedesk.words import _


def commands(as_json: Wants) -> tuple[Command, ...]:
    """Who changed what, and whether all of it is still as it was written."""
    return (
        Command(
            "history",
            history,
            _("show who changed what, the newest first; with --lists, which lists differ between two moments"),
            'season.skatedesk --from "2025-11-14 14:00" --to 14:32 --words Stolz --json',
            (wants, as_json),
        ),
        Command(
            "check",
            acts.check,
            _("see whether the file is sound, its journal untouched and every entry accounted for"),
            "season.skatedesk",
            (as_json,),
        ),
    )


def history(options: Options) -> int:
    """Show the entries of the journal, the newest first; or which lists differ between two moments."""
    with closing(files.look_at(options.file)) as file:
        return _lists(file, options) if options.lists else _entries(file, options)


def wants(command: argparse.ArgumentParser) -> None:
    """Which entries."""
    moment = _("from this moment on, such as 2025-11-14 14:32, or 14:32 for today")
    command.add_argument("--from", dest="since", metavar="MOMENT", type=_span_asked_for, help=moment)
    command.add_argument(
        "--to", dest="until", metavar="MOMENT", type=moment_asked_for, help=_("until this moment; its minute counts in")
    )
    command.add_argument("--competition", metavar="N", type=int, help=_("the number of the competition in its series"))
    series = _("the series, where several have a competition of that number")
    command.add_argument("--series", metavar="NAME", help=series)
    race = _("only what touched this race of the competition, by its number in the programme")
    command.add_argument("--race", metavar="M", type=int, help=race)
    command.add_argument("--who", metavar="NAME", help=_("only what this hand did"))
    command.add_argument("--words", metavar="WORDS", help=_("only what has all these words in it, such as a name"))
    which = _("not the entries, but which lists of the competition differ between the two moments, and how")
    command.add_argument("--lists", action="store_true", help=which)


def moment_asked_for(text: str) -> datetime:
    """A moment as it is typed; what it names counts in."""
    return _span_asked_for(text)[1]


def _span_asked_for(text: str) -> tuple[datetime, datetime]:
    try:
        return time_machine.span_of(text, datetime.now())
    except RuleError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from None


def _entries(file: ResultsFile, options: Options) -> int:
    race_id = None
    if options.race is not None:
        if options.competition is None:
            raise RuleError(_("Say of which competition the race is: --competition N --race M."))
        competition = lists.competition(file, options.competition, options.series)
        race_id = lists.race(file, competition.id, options.race).id
    since = options.since[0] if options.since else None
    wanted = Wanted(race_id, None, options.who or "", options.words or "", since, options.until)
    found = history_view.whole(file, wanted)
    if options.json:
        print_json({"kind": "history", "entries": [_answer(one) for one in found.entries]})
    elif found.entries:
        print_sheet(found.sheet())
    else:
        print(_("Nothing here was changed."))
    return FINE


def _lists(file: ResultsFile, options: Options) -> int:
    if options.since is None or options.competition is None:
        raise RuleError(_("Say of which competition, and from which moment on: --competition N --from MOMENT."))
    competition = lists.competition(file, options.competition, options.series)
    found = time_machine.differences(file, competition.id, options.since[1], options.until)
    if options.json:
        print_json({"kind": "differences", "lists": [_difference(one) for one in found]})
        return FINE
    for one in found:
        print(_("{title}: {changes}").format(title=one.document.title, changes=one.sentence))
    if not found:
        print(_("No list says anything else."))
    return FINE


def _answer(one: Told) -> Answer:
    return {
        "number": one.number,
        "at": one.at.astimezone().isoformat(timespec="seconds"),
        "label": one.label,
        "state": one.state,
        "who": one.who,
        "station": one.station,
        "races": [int(number) for number in one.races],
        "changes": [{"what": each.what, "now": each.now, "before": each.before} for each in one.details],
        "counts": list(one.counts),
    }


def _difference(one: Differing) -> Answer:
    state = "new" if one.came else "gone" if one.went else "changed"
    return {"key": one.document.key, "title": one.document.title, "state": state, "changes": list(one.changes)}
