"""How the day is told in words: how far it is behind, how fast it goes, what stands on a line of its timetable."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from skatedesk.domain.races import RaceState
from skatedesk.domain.timetable import Break
from skatedesk.services.race_view import state_words
from skatedesk.services.today import Stop, Today
from skatedesk.sheets.headings import plain_title
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.style.theme import Tone
from skatedesk.words import _, ngettext

IN_TIME = 2
"""So many minutes are in time."""
LATE = 10
"""So many minutes and more are told as a warning."""


def minutes_of(span: timedelta) -> int:
    """Whole minutes, rounded."""
    return round(span.total_seconds() / 60)


def behind_words(today: Today) -> tuple[str, Tone]:
    """`12 min behind`, with how grave that is; nothing where no plan says anything."""
    if today.behind is None or not today.is_now:
        return "", Tone.NEUTRAL
    first = today.stops[0].planned if today.stops else None
    if not today.behind and today.ice is not None and not today.ice.begun and first and first > today.at:
        return _("begins in {span}").format(span=span_words(first - today.at)), Tone.NEUTRAL
    late = minutes_of(today.behind)
    if abs(late) < IN_TIME:
        return _("in time"), Tone.OK
    if late < 0:
        return ngettext("{count} min in hand", "{count} min in hand", -late).format(count=-late), Tone.OK
    return (
        ngettext("{count} min behind", "{count} min behind", late).format(count=late),
        Tone.BAD if late >= LATE else Tone.WARNING,
    )


def span_words(span: timedelta) -> str:
    """`25 min`, `2 h 05 min`."""
    hours, minutes = divmod(minutes_of(span), 60)
    if hours:
        return _("{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes:02}")
    return _("{minutes} min").format(minutes=minutes)


def end_words(today: Today) -> str:
    """When the last race is over."""
    if today.end is None:
        return ""
    sentence = _("Ends about {time}") if today.is_now else _("Would end about {time}")
    return sentence.format(time=f"{today.end:%H:%M}")


def pace_words(today: Today) -> str:
    """From what the times are reckoned."""
    if today.pace is None or (today.ice is not None and today.ice.of == 1):
        return ""
    minutes, seconds = divmod(round(today.pace.seconds), 60)
    every = f"{minutes}:{seconds:02}"
    count = today.pace.known
    if not count:
        return _("{every} from start to start, a guess: nothing of today is known yet").format(every=every)
    return ngettext(
        "{every} from start to start, by the last {count}", "{every} from start to start, by the last {count}", count
    ).format(every=every, count=count)  # fmt: skip


def day_words(day: date | None) -> str:
    """`Saturday 15 November`, as the country writes it."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def break_words(pause: Break) -> str:
    """What a break is for; one that has no words is a break."""
    words = pause.words or _("Break")
    return f"{words} · {_('after pair {pair}').format(pair=pause.after_pair)}" if pause.after_pair else words


def sheet(today: Today) -> Sheet:
    """What is under way and to come, with its planned and expected times; the whole day where nothing is."""
    shown = [stop for stop in today.stops if stop.coming] or list(today.stops)
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("title", _("Race or break"), 24),
        Column("planned", _("Planned"), 7),
        Column("expected", _("Expected"), 10),
        Column("late", _("Late"), 6, Kind.NUMBER),
        Column("state", _("State"), 12),
    )
    rows = tuple(_row(at, stop, today) for at, stop in enumerate(shown))
    return Sheet("today", Heading(), columns, rows)


def _row(at: int, stop: Stop, today: Today) -> Row:
    coming = stop.coming
    expected = f"{coming.start:%H:%M}" if coming else ""
    if coming and coming.guess and today.is_now and coming.start != stop.planned:
        expected = _("about {time}").format(time=expected)
    planned = f"{stop.planned:%H:%M}" if stop.planned else ""
    if stop.pause is not None:
        length = _("{minutes} min").format(minutes=stop.pause.minutes)
        return Row(-stop.pause.id, ("", break_words(stop.pause), "", expected, "", length), at)
    assert stop.race is not None
    title = plain_title(stop.race)
    title = f"{title} · {stop.race.division}" if stop.race.division else title
    state = state_words()[stop.state or RaceState.OPEN]
    late = _late(coming.start, stop.planned) if coming and stop.planned and today.is_now else ""
    return Row(stop.race.id, (stop.race.number, title, planned, expected, late, state), at)


def _late(start: datetime, planned: datetime) -> str:
    late = minutes_of(start - planned)
    return f"{late:+}" if late else ""
