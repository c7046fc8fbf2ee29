"""The command that shows who starts in which division."""

from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.services import divisions as dividing
from skatedesk.services import files, lists
from skatedesk.services.divisions import Composition
from skatedesk.words import _


def divisions(options: Options) -> int:
    """Show the divisions of a competition as the rules make them."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        found = dividing.compose(file, competition.id)
    if options.json:
        print_json([_answer(one) for one in found])
    elif not found:
        print(_("{event} has no races with divisions that count for a cup.").format(event=competition.event))
    for at, one in enumerate(() if options.json else found):
        if at:
            print()
        print_sheet(one.sheet())
    return FINE


def _answer(one: Composition) -> Answer:
    """One distance; `race` is the number of its A race, or of the B race where there is no other."""
    race = one.race
    return {
        "race": race.number,
        "title": race.title,
        "discipline": race.discipline,
        "sex": race.sex,
        "metres": race.metres,
        "run": race.run,
        "division_b_race": one.race_b.number if one.race_b else None,
        "rows": [
            {
                "skater_key": placed.entry.competitor.key,
                "name": placed.entry.competitor.name,
                "nation": placed.entry.competitor.nation,
                "division": placed.division,
                "why": placed.why,
                "rank": placed.rank,
                "points": placed.points,
            }
            for placed in one.rows
        ],
    }
