"""Backups from the command line: making one, listing them, going back to one."""

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli.acts import FINE, Options, print_json
from skatedesk.cli.command import Command, Wants
from skatedesk.services import backups, files, restoring
from skatedesk.services.files import FileError
from skatedesk.services.restoring import Difference, Known
from skatedesk.words import _, ngettext


def commands(as_json: Wants) -> tuple[Command, ...]:
    """Copies in a second place, and the way back to one."""
    return (
        Command(
            "backup",
            back_up,
            _("write a backup into a second place, read again and counted; the file may be open meanwhile"),
            "season.skatedesk --to /media/stick",
            (_place,),
        ),
        Command(
            "backups",
            backups_list,
            _("show the backups of a file, and what has changed since"),
            "season.skatedesk --in /media/stick --json",
            (_folder, as_json),
        ),
        Command(
            "restore",
            restore,
            _("go back to a backup; the file as it is now is kept beside it"),
            'season.skatedesk "/media/stick/season 2026-01-31 14.32.05 +0100.skatedesk"',
            (_backup,),
        ),
    )


def back_up(options: Options) -> int:
    """Write a backup and say how much is in it."""
    with closing(files.look_at(options.file)) as file:
        made = backups.take(file.hold(), options.to, datetime.now().astimezone(), backups.keeping().most)
    sentence = ngettext(
        "{file}: read again and counted, {count} row.", "{file}: read again and counted, {count} rows.", made.rows
    )
    print(sentence.format(file=made.path, count=made.rows))
    return FINE


def backups_list(options: Options) -> int:
    """List the backups, each with what has changed since."""
    chosen = backups.keeping().folder
    known = restoring.known(options.file, options.folder or (Path(chosen) if chosen else None))
    if options.json:
        print_json({"kind": "backups", "backups": [_answer(options.file, one) for one in known]})
    elif not known:
        print(_("There is no backup of {file}.").format(file=options.file))
    for one in known if not options.json else ():
        found = _difference(options.file, one)
        said = found.sentence() if found is not None else _("What has changed since cannot be told.")
        print(f"{one.backup.made:%Y-%m-%d %H:%M:%S}  {one.backup.path}\n    {said}")
        if found is not None and found.races:
            print("    " + _("Races touched: {races}.").format(races=", ".join(found.races)))
    return FINE


def restore(options: Options) -> int:
    """Put a backup in the place of the file, and say how that is taken back."""
    done = restoring.restore(options.file, options.backup, datetime.now().astimezone())
    moment = f"{done.made:%Y-%m-%d %H:%M:%S}"
    print(_("{file} is as it was at {time}.").format(file=options.file, time=moment))
    if done.kept is not None:
        print(_("Take it back: {command}").format(command=f'skatedesk restore "{options.file}" "{done.kept}"'))
    return FINE


def _place(command: argparse.ArgumentParser) -> None:
    command.add_argument("--to", metavar="DIR", type=Path, required=True, help=_("the folder for backups, on a stick"))


def _folder(command: argparse.ArgumentParser) -> None:
    folder = _("the folder with backups; without it, the second place chosen in the window")
    command.add_argument("--in", dest="folder", metavar="DIR", type=Path, help=folder)


def _backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", metavar="BACKUP", type=Path, help=_("the backup to go back to"))


def _difference(path: Path, one: Known) -> Difference | None:
    """What has changed since; None where the file can no longer be read."""
    try:
        return restoring.difference(path, one.backup.path)
    except FileError:
        return None


def _answer(path: Path, one: Known) -> dict[str, object]:
    found = _difference(path, one)
    return {
        "path": str(one.backup.path),
        "made": one.backup.made.isoformat(),
        "entry": one.backup.state.number,
        "hash": one.backup.state.hash,
        "since": None if found is None else [line.label for line in found.goes],
        "comes_back": None if found is None else [line.label for line in found.comes],
        "races": None if found is None else list(found.races),
    }
