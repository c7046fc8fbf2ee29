"""The command that fills a federation's own workbook."""

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli.acts import FINE, Options
from skatedesk.services import files, lists
from skatedesk.services.fill_values import FillValues
from skatedesk.words import _, ngettext


def wants(command: argparse.ArgumentParser) -> None:
    """What the command wants besides the file and the competition."""
    race = _("the race of placeholders that name none, by its number in the programme")
    command.add_argument("--race", metavar="M", type=int, help=race)
    target = _("the workbook to write (.xlsx); the template stays as it is")
    command.add_argument("--to", metavar="OUT.xlsx", type=Path, required=True, help=target)


def wants_template(command: argparse.ArgumentParser) -> None:
    template = _(
        "the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all"
    )
    command.add_argument("template", metavar="TEMPLATE.xlsx", type=Path, help=template)


def fill(options: Options) -> int:
    """Fill a template and say how many cells of which sheets were filled, and what else changed or was left."""
    # Slow to load, for openpyxl.
    from skatedesk.exports.template.filling import fill as fill_template

    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        if options.race is not None:
            # Refuses it, and names those there are.
            lists.race(file, competition.id, options.race)
        values = FillValues(file, competition, options.race, datetime.now())
        filled = fill_template(options.template, options.to, values)
    for sheet, cells in filled.cells.items():
        counted = ngettext("{file}, {sheet}: {count} cell filled", "{file}, {sheet}: {count} cells filled", cells)
        print(counted.format(file=filled.path, sheet=sheet, count=cells))
    if filled.counts_anew:
        sentence = _(
            "Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. "
            "All else is as in the template."
        )
        print(sentence)
    if filled.left:
        sentence = _("Placeholders outside of cells were not filled: {parts}.")
        print(sentence.format(parts=", ".join(filled.left)))
    return FINE
