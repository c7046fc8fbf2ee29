"""The command that saves what can be read of a damaged file."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from skatedesk.cli.acts import FINE, REFUSED, Options, print_json
from skatedesk.cli.answers import Answer
from skatedesk.cli.command import Command, Wants
from skatedesk.services.salvage import Salvage, save
from skatedesk.words import _


def commands(as_json: Wants) -> tuple[Command, ...]:
    """The way out of a file that cannot be opened any more."""
    return (
        Command(
            "salvage",
            salvage,
            _("save what can be read of a damaged file into a new one, and say what is lost"),
            "season.skatedesk --to saved.skatedesk",
            (_new, as_json),
        ),
    )


def _new(command: argparse.ArgumentParser) -> None:
    new = _("the new results file; one that is there already is never written over")
    command.add_argument("--to", metavar="NEW", type=Path, required=True, help=new)


def salvage(options: Options) -> int:
    """Save what can be read and report it; 2 where that is not everything."""
    found = save(options.file, options.to)
    if options.json:
        print_json(_answer(found))
    else:
        summary, *more = found.sentences
        print(summary, file=sys.stdout if found.whole else sys.stderr)
        for sentence in more:
            print(sentence)
    return FINE if found.whole and not found.findings else REFUSED


def _answer(found: Salvage) -> Answer:
    return {
        "kind": "salvage",
        "whole": found.whole,
        "entries": found.entries,
        "entries_kept": found.entries_kept,
        "tables": [asdict(table) for table in found.tables],
        "sentences": list(found.sentences),
    }
