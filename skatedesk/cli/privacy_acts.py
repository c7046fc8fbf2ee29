"""The commands for somebody who asks what is kept of them, or asks to be forgotten."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from skatedesk.cli.acts import FINE, Options
from skatedesk.cli.command import Command
from skatedesk.cli.opening import open_to_write
from skatedesk.services import files, people, person_record, privacy
from skatedesk.words import _, ngettext


def commands() -> tuple[Command, ...]:
    """The commands that arguments.py lists."""
    return (
        Command(
            "person",
            person,
            _("write all that the file holds on one person"),
            "season.skatedesk --skater NOR7 --to person.json",
            (_wants_person,),
        ),
        Command(
            "pseudonymise",
            pseudonymise,
            _("put another name in the place of a person's; results stay, and the journal still knows the name"),
            'season.skatedesk --skater NOR7 --remark "asked for on 12 May"',
            (_wants_pseudonym,),
        ),
        Command(
            "forget",
            forget,
            _("write a new file in which a person is named no more; results stay, the journal begins anew"),
            'season.skatedesk --skater NOR7 --to forgotten.skatedesk --remark "asked for on 12 May"',
            (_wants_forget,),
        ),
    )


def person(options: Options) -> int:
    """Write all that the file holds on one person."""
    # Slow to load, for what writes files.
    from skatedesk.exports.person_file import write_person

    with closing(files.look_at(options.file)) as file:
        record = person_record.stored_on(file, privacy.find(file, options.skater))
    one = write_person(record, options.to)
    counted = ngettext("{file}: {count} row", "{file}: {count} rows", one.rows)
    print(counted.format(file=one.path, count=one.rows))
    return FINE


def pseudonymise(options: Options) -> int:
    """Put another name in the place of a person's in this file, and say how that is taken back or made final."""
    with closing(open_to_write(options.file)) as file:
        skater_id = privacy.find(file, options.skater)
        privacy.pseudonymise(file, skater_id, options.remark, options.name)
        name = people.person(file, skater_id).competitor.name
    print(_("{file}: {name} stands in the place of the name.").format(file=options.file, name=name))
    print(_("The journal still has the name, and Undo brings it back. A file without it: {command}").format(
        command="skatedesk forget")
    )  # fmt: skip
    return FINE


def forget(options: Options) -> int:
    """Write a new file in which a person is named no more, and say where the name may still be."""
    with closing(files.look_at(options.file)) as file:
        skater_id = privacy.find(file, options.skater)
    done = privacy.forget(options.file, skater_id, options.to, options.remark, options.name)
    print(_("{file}: {name} stands in the place of the name; the journal begins anew.").format(
        file=done.path, name=done.name)
    )  # fmt: skip
    for sentence in done.left:
        print(sentence, file=sys.stderr)
    print(_("{file} still has the name. Keep it only as long as you must, and its copies too.").format(
        file=options.file)
    )  # fmt: skip
    return FINE


def _wants_person(command: argparse.ArgumentParser) -> None:
    """Whose data, and the file to write."""
    _skater(command)
    target = _("the JSON file to write")
    command.add_argument("--to", metavar="FILE", type=Path, required=True, help=target)


def _wants_forget(command: argparse.ArgumentParser) -> None:
    """Who is to be forgotten, why, and the new file."""
    _wants_pseudonym(command)
    target = _("the new results file; the old one stays as it is")
    command.add_argument("--to", metavar="NEW", type=Path, required=True, help=target)


def _wants_pseudonym(command: argparse.ArgumentParser) -> None:
    """Whose name goes, why, and what stands there instead."""
    _skater(command)
    remark = _("why, without the name; it is kept in the file")
    command.add_argument("--remark", metavar="TEXT", required=True, help=remark)
    name = _("the name that lists give instead; without it, Skater and a number")
    command.add_argument("--name", metavar="NAME", default="", help=name)


def _skater(command: argparse.ArgumentParser) -> None:
    who = _("the id of the federation, or the whole name as lists print it")
    command.add_argument("--skater", metavar="KEY", required=True, help=who)
