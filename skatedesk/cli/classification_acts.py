"""The command that shows the classification of a combination."""

from contextlib import closing

from skatedesk.cli.acts import FINE, Options, print_json, print_sheet
from skatedesk.cli.answers import Answer
from skatedesk.domain.classification import Classification, Leg, Line
from skatedesk.domain.races import Sex, Status
from skatedesk.services import classification as classifying
from skatedesk.services import files, lists
from skatedesk.services.classification import ClassificationView


def classification(options: Options) -> int:
    """Show the classification of women or men in a competition."""
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        view = classifying.classification(file, competition.id, Sex(options.sex), options.kind)
    if options.json:
        print_json(_answer(view))
    else:
        print_sheet(view.sheet())
    return FINE


def _answer(view: ClassificationView) -> Answer:
    """The classification, a record for each line; `metres` holds null for a race counted in laps."""
    held = view.competition
    return {
        "kind": "classification",
        "competition": {
            "number": held.number,
            "series": held.series,
            "event": held.event,
            "season": held.season,
        },
        "combination": view.classification.combination.name,
        "sex": view.sex,
        "metres": [distance.metres for distance in view.classification.distances],
        "complete": view.classification.complete,
        "official": view.official,
        "rows": [_row(line, view) for line in view.lines],
    }


def _row(line: Line, view: ClassificationView) -> Answer:
    made, who = view.classification, line.competitor
    return {
        "rank": line.rank,
        "name": who.name,
        "nation": who.nation,
        "skater_key": who.key,
        "status": line.status,
        "total": _points(line.total, made),
        "behind": made.printed_behind(line),
        "through": line.through,
        "distances": [_distance(leg, made) for leg in line.legs if leg.status is not Status.NONE],
        "next": _next(line, view),
    }


def _distance(leg: Leg, made: Classification) -> Answer:
    return {
        "metres": leg.metres,
        "status": leg.status,
        "time": str(leg.time) if leg.time else None,
        "place": leg.place,
        "points": _points(leg.points, made),
        "cumulative": _points(leg.cumulative, made),
        "rank": leg.rank,
    }


def _next(line: Line, view: ClassificationView) -> Answer | None:
    """What the next distance must bring, in seconds of it; null where none is left."""
    need = view.need(line)
    if need is None:
        return None
    return {
        "metres": need.metres,
        "behind": str(need.behind) if need.behind else None,
        "margin": str(need.margin) if need.margin else None,
        "to_lead": str(need.to_lead) if need.to_lead else None,
    }


def _points(points: int | None, made: Classification) -> str | None:
    return None if points is None else made.printed(points)
