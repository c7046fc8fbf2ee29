"""The command that shows who qualifies for a championship."""

from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.domain.qualification import Qualifying
from skatedesk.exports import json_rows
from skatedesk.services import files, lists
from skatedesk.services import qualification as qualifying
from skatedesk.services.qualification import QualificationView


def qualification(options: Options) -> int:
    """Show the places of an event part by part, and the reserves."""
    with closing(files.look_at(options.file)) as file:
        if options.after not in {None, *(item.number for item in lists.competitions(file))}:
            # Refuses it, and names those there are.
            lists.competition(file, options.after)
        view = qualifying.qualification(file, options.scheme, options.event, options.after)
    if options.json:
        print_json(_answer(view))
    else:
        print_sheet(view.sheet())
    return FINE


def _answer(view: QualificationView) -> Answer:
    """The list as `rows`, `cut` of them above the line; who follows behind the last reserve as `outside`."""
    sheet = view.sheet()
    event, given = view.event, view.qualification
    return {
        "kind": "qualification",
        "scheme": view.scheme.name,
        "championship": view.scheme.championship,
        "event": event.name,
        "after": view.after.number if view.after else None,
        "places": {"points": event.places_points, "time": event.places_time, "reserves": event.reserves},
        "max_per_nation": event.max_per_nation or None,
        "unknown": list(event.unknown),
        "cut": given.cut,
        "rows": json_rows.rows(sheet),
        "outside": [_outside(line) for line in given.outside],
        "remarks": list(sheet.remarks),
    }


def _outside(line: Qualifying) -> Answer:
    who = line.candidate.competitor if line.candidate else None
    return {
        "name": who.name if who else "",
        "nation": line.nation,
        "points": line.candidate.points if line.candidate else None,
        "why": line.why,
        "skater_key": who.key if who else "",
    }
