"""What a command answers in JSON. The keys stay as they are; nothing in here is translated."""

from collections.abc import Sequence
from typing import Any

from skatedesk.exports import json_rows
from skatedesk.services.checking import RaceCount, Report
from skatedesk.services.importing import Taken
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import CupView
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
        "rows": json_rows.rows(view.result_list()),
    }


def of_standing(view: CupView) -> Answer:
    """The standing of a cup; `races` holds the points race by race, in the order of `columns`."""
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


def _standing_rows(sheet: Sheet, view: CupView) -> list[json_rows.Record]:
    """The records of the sheet with `races` as a list, also where the cup has had one race or none."""
    records = json_rows.rows(sheet)
    for record, line in zip(records, view.standing.lines, strict=True):
        record["races"] = [*line.races]
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
