"""The command that tells what is worth telling of a race."""

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli.acts import FINE, Options, print_json
from skatedesk.cli.answers import Answer
from skatedesk.domain.house_style import LANGUAGES
from skatedesk.services import bulletin as telling
from skatedesk.services import files, lists
from skatedesk.services.bulletin import Bulletin
from skatedesk.words import _, ngettext


def wants(command: argparse.ArgumentParser) -> None:
    """The language, and a file to write instead of the screen."""
    known = ", ".join(LANGUAGES)
    language = _("one of {known}; without it, that of the sheets of the competition").format(known=known)
    command.add_argument("--language", choices=LANGUAGES, metavar="L", default="", help=language)
    target = _("write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json")
    command.add_argument("--to", metavar="FILE", type=Path, help=target)


def bulletin(options: Options) -> int:
    """Print the bulletin of a race, or write it to a file."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        race = lists.race(file, competition.id, options.race)
        found = telling.spoken(file, race.id, options.language)
        sheet = telling.sheet(file, race.id, options.language, datetime.now()) if options.to else None
    text = telling.text(found)
    if sheet is not None:
        # Slow to load, for what writes files.
        from skatedesk.exports.bulletin_file import write_bulletin

        one = write_bulletin(sheet, text, options.to)
        counted = ngettext("{file}: {count} row", "{file}: {count} rows", one.rows)
        print(counted.format(file=one.path, count=one.rows))
    elif options.json:
        print_json(_answer(found))
    else:
        print(text, end="")
    return FINE


def _answer(found: Bulletin) -> Answer:
    """The facts with the steps to them, and the text that holds."""
    return {
        "kind": "bulletin",
        "competition": found.view.competition.number,
        "race": found.view.race.number,
        "state": found.view.state,
        "language": found.language,
        "facts": [
            {
                "about": fact.kind,
                "text": fact.sentence,
                "weight": fact.weight,
                "why": [step.text for step in fact.why],
            }
            for fact in found.facts
        ],
        "edited": found.edited.at.isoformat() if found.edited else None,
        "outdated": found.edited.outdated if found.edited else None,
        "text": telling.text(found),
    }
