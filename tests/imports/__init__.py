"""Sources in few words: one race, whole and correct, to be spoiled by tests."""

import json
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "data" / "sources"

RACE = {
    "season": "2025/26",
    "series": "ISU World Cup Speed Skating",
    "event": "World Cup #1",
    "event_no": 1,
    "venue": "Utah Olympic Oval",
    "city": "Salt Lake City",
    "country": "USA",
    "event_dates": "14 - 16 Nov 2025",
    "date": "2025-11-14",
    "race_no": 8,
    "title": "1000m Men",
    "discipline": "individual",
    "distance_m": 1000,
    "sex": "M",
    "division": "A",
    "seq": "",
    "referee": "Moyca STOFFEL (CAN)",
    "starter": "Matthew VRAA",
    "conditions": {"start": {"time": "15:52", "air_temp_c": "19,1", "humidity_pct": 24, "ice_temp_c": "-8.1"}},
}

ROW = {
    "rank": 7,
    "bib": 181,
    "skater_key": "M179",
    "name": "Jordan STOLZ",
    "family": "STOLZ",
    "given": "Jordan",
    "nation": "USA",
    "pair": 10,
    "lane": "O",
    "time": "1:05.66",
    "time_ms": 65660,
    "time_precision": "1/100",
    "behind": "+0.99",
    "status": "OK",
    "points": "12",
}

OTHER = {"bib": 124, "skater_key": "M118", "name": "Jenning DE BOO", "nation": "NED", "pair": 10, "lane": "I"}


def race_text(*rows: dict, **changed) -> str:
    """The race as JSON with these changes, and with these rows or the usual one."""
    return json.dumps(RACE | changed | {"results": list(rows) or [ROW]}, ensure_ascii=False)


def row_text(**changed) -> str:
    """The race with its one row changed; None takes a field out."""
    return race_text({key: value for key, value in (ROW | changed).items() if value is not None})
