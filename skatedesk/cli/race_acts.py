"""The commands that give start numbers and take the times of a race, for a meet held without the window."""

import argparse
from collections.abc import Sequence
from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_sheet
from skatedesk.cli.command import Command, Wants
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import turned
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import bibs, lists, race_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.words import _

Outcome = RaceTime | Status
_DECIDED = {str(one): one for one in (Status.DNF, Status.DNS, Status.DQ)}


def commands(competition: Wants, race: Wants) -> tuple[Command, ...]:
    """Start numbers before the draw, times after it."""
    return (
        Command(
            "numbers",
            numbers,
            _("give a start number to everybody entered who has none"),
            "meet.skatedesk --competition 1",
            (competition,),
        ),
        Command(
            "times",
            times,
            _("enter times of a race; what cannot be read leaves all of them out"),
            'meet.skatedesk --competition 1 --race 2 201=41.25 "Ida LARSEN=1:24.50" 203=DNF',
            (competition, race, _results),
        ),
    )


def numbers(options: Options) -> int:
    """Give the numbers of the rule file."""
    with closing(open_to_write(options.file)) as file:
        changed = bibs.give_bibs(file, lists.competition(file, options.competition, options.series).id)
    print(changed.label)
    return FINE


def times(options: Options) -> int:
    """Read everything first, then enter it, and show the result list."""
    with closing(open_to_write(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        race_id = lists.race(file, competition.id, options.race).id
        starts = race_view.read(file, race_id).starts
        for start, outcome in _read(starts, options.times):
            _enter(file, start, outcome)
        print_sheet(race_view.read(file, race_id).result_list())
    return FINE


def _results(command: argparse.ArgumentParser) -> None:
    told = _("who did what: a start number or a name, then =, then a time, DNF, DNS or DQ")
    command.add_argument("times", metavar="WHO=WHAT", nargs="+", help=told)


def _read(starts: Sequence[Start], texts: Sequence[str]) -> list[tuple[Start, Outcome]]:
    found: dict[int, tuple[Start, Outcome]] = {}
    for text in texts:
        who, equals, what = text.partition("=")
        if not equals or not who.strip() or not what.strip():
            raise RuleError(_("“{text}” is no result: write WHO=WHAT, such as 201=41.25.").format(text=text))
        start = _somebody(starts, who.strip())
        if start.id in found:
            raise RuleError(_("{name} is given two results. Give one.").format(name=start.competitor.name))
        decided = _DECIDED.get(what.strip().upper())
        found[start.id] = start, decided or RaceTime.parse(what.strip())
    return list(found.values())


def _somebody(starts: Sequence[Start], text: str) -> Start:
    """Who has this start number, else this name, whichever of its parts comes first."""
    by_number = [one for one in starts if one.bib is not None and str(one.bib) == text]
    found = by_number or [one for one in starts if turned(one.competitor.name) == turned(text)]
    if len(found) == 1:
        return found[0]
    sentence = _("Nobody on the start list has the number or the name “{text}”. Look at the start list.")
    if found:
        sentence = _("Several on the start list are called “{text}”. Give the start number.")
    raise RuleError(sentence.format(text=text))


def _enter(file: ResultsFile, start: Start, outcome: Outcome) -> None:
    if isinstance(outcome, Status):
        results.record_status(file, start.id, outcome)
    else:
        results.record_time(file, start.id, outcome)
