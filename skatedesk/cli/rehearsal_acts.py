"""The command that plays a rehearsal at once."""

import argparse
from contextlib import closing
from pathlib import Path

from skatedesk.cli.acts import FINE, Options
from skatedesk.cli.command import Command
from skatedesk.domain.rehearsal import Trouble
from skatedesk.services import files, lists, rehearsal, rehearsal_player
from skatedesk.services.rehearsal import Order
from skatedesk.words import _, ngettext


def commands() -> tuple[Command, ...]:
    """A day made up, for the training of a crew and for pictures of it."""
    return (
        Command(
            "rehearse",
            rehearse,
            _("copy a file, and play a competition in it with made-up times; nothing of that is a result"),
            "season.skatedesk --competition 2 --to rehearsal.skatedesk --seed 7",
            (_wants,),
        ),
    )


def _wants(command: argparse.ArgumentParser) -> None:
    command.add_argument("--competition", metavar="NUMBER", type=int, required=True, help=_("its number in the series"))
    command.add_argument("--series", metavar="NAME", help=_("the series, where the number is not enough"))
    to = _("the new file; one that is there already is never written over")
    command.add_argument("--to", metavar="NEW", type=Path, required=True, help=to)
    command.add_argument("--from-race", metavar="NUMBER", type=int, help=_("the first race that is played"))
    command.add_argument("--seed", metavar="NUMBER", type=int, help=_("the same number gives the same times again"))
    trouble = _("how much goes wrong: {known}").format(known=", ".join(Trouble))
    command.add_argument("--trouble", choices=list(Trouble), default=Trouble.USUAL, metavar="HOW", help=trouble)


def rehearse(options: Options) -> int:
    """Write the copy and play everything in it that has a start list."""
    with closing(files.look_at(options.file)) as source:
        held = lists.competition(source, options.competition, options.series)
        from_race = lists.race(source, held.id, options.from_race).id if options.from_race is not None else None
        order = Order(held.id, from_race, trouble=Trouble(options.trouble))
        if options.seed is not None:
            order = Order(held.id, from_race, options.seed, Trouble(options.trouble))
        rehearsal.prepare(source, order, options.to)
    with closing(files.open_file(options.to)) as file:
        count = len(rehearsal_player.play_all(file, order))
    sentence = ngettext(
        "{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.",
        "{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.",
        count,
    )
    print(sentence.format(file=options.to, count=count, seed=order.seed))
    return FINE
