"""What each command does: one call of a service, and its answer in words or in JSON."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from skatedesk.cli import answers
from skatedesk.cli.opening import open_to_write
from skatedesk.exports import plain_text
from skatedesk.services import checking, files, importing, lists, race_view, rulebook
from skatedesk.services import sample as sample_file
from skatedesk.services import standings as cup_standings
from skatedesk.services.files import FileError
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext

FINE = 0
REFUSED = 2

Options = argparse.Namespace


def sample(options: Options) -> int:
    """Write the sample file and say how to open it."""
    with closing(sample_file.write_sample(options.file)) as file:
        events = ", ".join(item.event for item in lists.competitions(file))
    print(_("{file} is written: {events}.").format(file=options.file, events=events))
    print(_("Open it: skatedesk {file}").format(file=quoted(options.file)))
    return FINE


def bring_in(options: Options) -> int:
    """Import: a line for each source, and 2 as soon as one is refused."""
    if not options.file.exists():
        sentence = _("There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}")
        named, rules = quoted(options.file), rulebook.shipped()[-1]
        raise FileError(options.file, sentence.format(file=options.file, quoted=named, rules=rules))
    with closing(open_to_write(options.file)) as file:
        report = importing.import_races(file, options.sources)
    refused = sum(not taken.accepted for taken in report)
    if options.json:
        print_json(answers.of_import(report))
    else:
        _print_report(report)
    if refused:
        sentence = ngettext(
            "{count} source was refused, nothing of it was taken.",
            "{count} sources were refused, nothing of them was taken.",
            refused,
        )
        print(sentence.format(count=refused), file=sys.stderr)
    return REFUSED if refused else FINE


def results(options: Options) -> int:
    """Show the result list of a race."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        view = race_view.read(file, lists.race(file, competition.id, options.race).id)
    if options.json:
        print_json(answers.of_laps(view) if options.laps else answers.of_results(view))
    else:
        print_sheet(view.lap_list() if options.laps else view.result_list())
    return FINE


def standings(options: Options) -> int:
    """Show the standing of a cup."""
    with closing(files.look_at(options.file)) as file:
        if options.after not in {None, *(item.number for item in lists.competitions(file))}:
            # Refuses it, and names those there are.
            lists.competition(file, options.after)
        view = cup_standings.Standings(file).of_cup(options.cup, options.after, movement=True)
    if options.json:
        print_json(answers.of_standing(view))
    else:
        print_sheet(view.sheet())
    return FINE


def check(options: Options) -> int:
    """Say what is wrong with the file."""
    report = checking.check_path(options.file)
    if options.json:
        print_json(answers.of_check(report))
    else:
        for finding in report.findings:
            print(finding)
    if not report.sound:
        count = len(report.findings)
        sentence = ngettext("{file} has {count} fault.", "{file} has {count} faults.", count)
        print(sentence.format(file=options.file, count=count), file=sys.stderr)
        return REFUSED
    if not options.json:
        entries = sum(race.entries for race in report.races)
        sentence = _("{file} is sound: {races} races, {entries} entries, every one accounted for.")
        print(sentence.format(file=options.file, races=len(report.races), entries=entries))
    return FINE


def quoted(path: Path) -> str:
    """The path as it is typed behind a command."""
    return f'"{path}"' if " " in str(path) else str(path)


def _print_report(report: Sequence[importing.Taken]) -> None:
    for taken in report:
        if taken.accepted:
            print(" ".join((f"{taken.source}: {taken.sentence}", *taken.notes)))
        else:
            print(_("Refused: {sentence}").format(sentence=taken.sentence))


def print_sheet(sheet: Sheet) -> None:
    """A list as text in columns."""
    print("\n".join(plain_text.lines(sheet)))


def print_json(answer: answers.Answer | Sequence[answers.Answer]) -> None:
    """An answer, or a list of them, for other programs."""
    print(json.dumps(answer, ensure_ascii=False, indent=1))
