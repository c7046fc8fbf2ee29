"""The command that explains the figures of a list."""

import argparse
from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_json
from skatedesk.cli.answers import Answer
from skatedesk.domain.errors import RuleError
from skatedesk.domain.rule_sources import RuleSource, in_words
from skatedesk.services import files, lists
from skatedesk.services import why as answering
from skatedesk.services.files import ResultsFile
from skatedesk.services.why import Why, Whys
from skatedesk.words import _


def why(options: Options) -> int:
    """Explain one cell, or every printed cell of somebody's line."""
    with closing(files.look_at(options.file)) as file:
        whys = _whys(file, options)
    row = answering.row_of(whys, options.name or "", options.key or "")
    answers = [whys.cell(row, column) for column in _columns(whys, options.column)]
    if options.json:
        print_json({"kind": "why", "cells": [_answer(one) for one in answers]})
        return FINE
    print(answers[0].about)
    for one in answers:
        print()
        _print_answer(one)
    return FINE


def wants(command: argparse.ArgumentParser) -> None:
    """What the command takes: a list, somebody on it, and a column."""
    command.add_argument("--competition", metavar="N", type=int, help=_("the number of the competition in its series"))
    series = _("the series, where several have a competition of that number")
    command.add_argument("--series", metavar="NAME", help=series)
    command.add_argument("--race", metavar="M", type=int, help=_("the number of the race in the programme"))
    command.add_argument("--cup", help=_("a standing instead of a race, such as “M 500”"))
    after = _("the number of the last competition that counts; without it, all count")
    command.add_argument("--after", metavar="N", type=int, help=after)
    who = command.add_mutually_exclusive_group(required=True)
    who.add_argument("--name", metavar="PART", help=_("part of the name of a skater or a team on the list"))
    who.add_argument("--key", help=_("the skater_key of somebody on the list"))
    column = _("such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line")
    command.add_argument("--column", metavar="NAME", help=column)


def _whys(file: ResultsFile, options: Options) -> Whys:
    """What explains the list that was asked for."""
    if options.cup is not None and options.race is None:
        if options.after not in {None, *(item.number for item in lists.competitions(file))}:
            # Refuses it, and names those there are.
            lists.competition(file, options.after)
        return answering.of_cup(file, options.cup, options.after)
    if options.cup is not None or options.competition is None or options.race is None:
        raise RuleError(_("Say which list: --competition N --race M for a race, or --cup NAME for a standing."))
    competition = lists.competition(file, options.competition, options.series)
    return answering.of_race(file, lists.race(file, competition.id, options.race).id)


def _columns(whys: Whys, wanted: str | None) -> list[str]:
    """The column asked for, or all that are printed."""
    if wanted is not None:
        return [wanted]
    columns = whys.sheet.columns
    return [name for name, column in zip(whys.names(columns), columns, strict=True) if column.printed]


def _print_answer(one: Why) -> None:
    print(f"{one.title}: {one.value}".rstrip())
    for number, step in enumerate(one.steps, start=1):
        print(f"  {number}. {step.text}")
    for line in in_words(one.sources):
        print(f"     {line}")


def _answer(one: Why) -> Answer:
    return {
        "title": one.title,
        "about": one.about,
        "column": one.column,
        "value": one.value,
        "steps": [
            {
                "text": step.text,
                "figures": [{"name": each.name, "value": each.value, "text": each.text} for each in step.figures],
            }
            for step in one.steps
        ],
        "sources": [_source(source) for source in one.sources],
    }


def _source(source: RuleSource) -> Answer:
    return {
        "file": source.file,
        "line": source.line or None,
        "key": source.key,
        "marks": list(source.marks),
        "text": source.text,
    }
