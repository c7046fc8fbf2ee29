"""What a command answers in JSON. The keys stay as they are; nothing in here is translated."""

from collections.abc import Sequence
from typing import Any

from skatedesk.domain import mass_start
from skatedesk.domain.races import Discipline
from skatedesk.exports import json_rows
from skatedesk.services.checking import RaceCount, Report
from skatedesk.services.importing import Taken
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import CupView
from skatedesk.sheets.lap_list import SLOT_KEYS
from skatedesk.sheets.sheet import Sheet

Answer = dict[str, Any]


def of_results(view: RaceView) -> Answer:
    """A result list, a record for each row."""
    race = view.race
    return {
        "kind": "results",
        "competition": {
            "number": view.competition.number,
            "series": view.competition.series,
            "event": view.competition.event,
            "season": view.competition.season,
        },
        "race": {
            "number": race.number,
            "title": race.title,
            "discipline": race.discipline,
            "metres": race.metres,
            "sex": race.sex,
            "division": race.division,
            "run": race.run,
            "day": race.day.isoformat() if race.day else None,
            "state": view.state,
        },
        "rows": _result_rows(view),
    }


def of_laps(view: RaceView) -> Answer:
    """A result list with `passings`: a record for each, the finish last."""
    return {
        **of_results(view),
        "kind": "laps",
        "rows": [_with_passings(row) for row in json_rows.rows(view.lap_list())],
    }


def of_standing(view: CupView) -> Answer:
    """The standing of a cup; `races` holds the points race by race, in the order of `columns`.

    `movement` is how many places up since the competition before, null for who was not in the standing then.
    """
    sheet = view.sheet()
    cup = view.standing.cup
    return {
        "kind": "standings",
        "cup": {"name": cup.name, "title": cup.title},
        "after": view.after.number if view.after else None,
        "columns": list(view.standing.labels()),
        "rows": _standing_rows(sheet, view),
    }


def of_import(report: Sequence[Taken]) -> Answer:
    return {
        "kind": "import",
        "sources": [
            {
                "source": taken.source,
                "accepted": taken.accepted,
                "changed": taken.changed,
                "sentence": taken.sentence,
                "notes": list(taken.notes),
            }
            for taken in report
        ],
    }


def of_check(report: Report) -> Answer:
    return {
        "kind": "check",
        "sound": report.sound,
        "races": [_count(race) for race in report.races],
        "findings": [str(finding) for finding in report.findings],
    }


def _result_rows(view: RaceView) -> list[Answer]:
    """The records of the result list; those of teams with heat, straight and members besides.

    In a mass start `sprints` holds the race points sprint by sprint, the finish last, whether they count or not.
    """
    records: list[Answer] = [{**record} for record in json_rows.rows(view.result_list())]
    if view.race.discipline is Discipline.MASS_START:
        skated = mass_start.format_of(mass_start.as_skated(view.race, view.starts), view.competition, view.rules)
        numbers = range(1, len(skated.sprints) + 2)
        for record, result in zip(records, view.results, strict=True):
            record["sprints"] = [mass_start.points_in(result.start, number) for number in numbers]
    if view.race.discipline.is_team:
        for record, result in zip(records, view.results, strict=True):
            start = result.start
            record |= {"heat": start.pair, "straight": start.side, "members": _members(view, start.id)}
    return records


def _members(view: RaceView, start_id: int) -> list[Answer]:
    """Who is named in a team, in their order."""
    return [
        {"skater_key": member.skater.key, "name": member.skater.name, "starts": member.starts}
        for member in view.members.get(start_id, ())
    ]


def _with_passings(row: json_rows.Record) -> Answer:
    """The record of a skater with what belongs to a passing put together."""
    found = [row[key] if isinstance(row[key], list) else [row[key]] for key in SLOT_KEYS if key in row]
    passings = [
        dict(zip(("metres", "time", "lap", "rank", "time_ms"), one, strict=True)) for one in zip(*found, strict=True)
    ]
    return {**{key: value for key, value in row.items() if key not in SLOT_KEYS}, "passings": passings}


def _standing_rows(sheet: Sheet, view: CupView) -> list[json_rows.Record]:
    """The records of the sheet with `races` as a list, also where the cup has had one race or none."""
    records = json_rows.rows(sheet)
    for record, line in zip(records, view.standing.lines, strict=True):
        record["races"] = [*line.races]
        # Paper tells the places moved in a sign; machines have the number.
        record.pop("moved", None)
    return records


def _count(count: RaceCount) -> Answer:
    return {
        "competition": count.competition.number,
        "series": count.competition.series,
        "race": count.race.number,
        "entries": count.entries,
        "finished": count.finished,
        "dnf": count.dnf,
        "dq": count.dq,
        "dns": count.dns,
        "wdr": count.wdr,
        "not_skated": count.not_skated,
    }
