"""The top of every page."""

from skatedesk.domain.races import Competition, Race
from skatedesk.sheets.sheet import Heading
from skatedesk.words import _


def of_race(competition: Competition, race: Race, list_name: str, state: str = "") -> Heading:
    """Series, place and the box of the race, as ISU sheets print them."""
    return Heading(
        series=series_line(competition),
        place=place_line(competition),
        title=plain_title(race),
        number=race.number,
        list_name=list_name,
        division=race.division,
        day=race.day,
        time_of_day=race.time_of_day,
        state=state,
        mark=mark(competition),
    )


def of_competition(competition: Competition, list_name: str, title: str = "", state: str = "") -> Heading:
    """The top of a list that is of no single race."""
    return Heading(
        series=series_line(competition),
        place=place_line(competition),
        title=title,
        list_name=list_name,
        state=state,
        mark=mark(competition),
    )


def mark(*competitions: Competition) -> str:
    """What stands on every sheet of a rehearsal; nothing where it tells of results."""
    return _("Rehearsal – not a result") if any(one.rehearsal for one in competitions) else ""


def series_line(competition: Competition) -> str:
    """`ISU World Cup Speed Skating #1`: the number where the event only repeats the series, else the event."""
    head, mark, number = competition.event.rpartition("#")
    if mark and number.strip().isdigit() and head.strip().casefold() in competition.series.casefold():
        return f"{competition.series} #{number.strip()}"
    return f"{competition.series}: {competition.event}" if competition.series else competition.event


def place_line(competition: Competition) -> str:
    """`Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025`; parts that are not known are left out."""
    rink = " - ".join(part for part in (competition.venue, competition.city) if part)
    if competition.country:
        rink = f"{rink} ({competition.country})".strip()
    return " / ".join(part for part in (rink, competition.dates) if part)


def plain_title(race: Race) -> str:
    """The title without the division, which stands on its own."""
    title = race.title.replace("Division A", "").replace("Division B", "")
    return " ".join(title.split()).strip(" -,")


def race_line(race: Race) -> str:
    """`14 · 500m Men · Division A`: a race where it is named on the screen."""
    division = _("Division {division}").format(division=race.division) if race.division else ""
    return " · ".join(part for part in (str(race.number), plain_title(race), division) if part)
