"""The lines of a sheet outside its table, in words, the same in every export.

They are written as the style of the sheet says, in the language that is spoken here: an export opens
`in_its_language` around all it writes, and asks `both` where the second language stands beside the first.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from skatedesk import places
from skatedesk.sheets.days import clock_text, date_line, dates_text, decimal_text, moment_text, time_text
from skatedesk.sheets.offices import moment_word, role_word
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.words import _, speaking

BETWEEN = "  /  "
"""What stands between two things on one line."""

_BESIDE_THE_RESULT = frozenset(
    {"start list", "pair list", "lap sheet", "lap list", "entries", "division list", "draw", "draw field"}
)


def in_its_language(sheet: Sheet) -> AbstractContextManager[None]:
    """Within the block `_` speaks the language of the sheet."""
    return speaking(sheet.style.language, places.translations())


def language_tag(language: str) -> str:
    """A language as documents name it: `zh-CN`."""
    return language.replace("_", "-")


def both(sheet: Sheet, say: Callable[[Sheet], str]) -> tuple[str, str]:
    """What is said of a sheet in its two languages; the second is empty where there is none, or where it is equal."""
    with in_its_language(sheet):
        return say(sheet), second(sheet, say)


def second(sheet: Sheet, say: Callable[[Sheet], str]) -> str:
    """What is said in the second language; empty where it is what is said here, or there is none."""
    if sheet.second is None:
        return ""
    dress = {"style": sheet.style, "revision": sheet.revision, "approval": sheet.approval, "created": sheet.created}
    with speaking(sheet.style.second_language, places.translations()):
        other = say(replace(sheet.second, **dress))
    return "" if other == say(sheet) else other


def on_one_line(sheet: Sheet, say: Callable[[Sheet], str]) -> str:
    """The same, the second language behind the first."""
    return BETWEEN.join(filter(None, both(sheet, say)))


def column_titles(sheet: Sheet, index: int) -> tuple[str, str]:
    """The title of a column in both languages."""
    return both(sheet, lambda one: one.columns[index].title if index < len(one.columns) else "")


def box_title(sheet: Sheet) -> str:
    """What the box says on its left, `12. RESULT 1st 500m Men`; the division stands on its right."""
    heading = sheet.heading
    number = f"{heading.number}." if heading.number is not None else ""
    return " ".join(part for part in (number, heading.list_name.upper(), heading.title) if part)


def box_titles(sheet: Sheet) -> tuple[str, str]:
    """The same in both languages; the second says only which list it is where the race is called the same."""
    if sheet.second is not None and sheet.second.heading.title == sheet.heading.title and sheet.heading.list_name:
        return box_title(sheet), second(sheet, lambda one: one.heading.list_name.upper())
    return both(sheet, box_title)


def short_title(heading: Heading) -> str:
    """How a list is told from the others of its competition: `12 1st 500m Men`."""
    number = str(heading.number) if heading.number is not None else ""
    return " ".join(part for part in (number, heading.title or heading.list_name) if part)


def told_apart(sheet: Sheet) -> str:
    """The same, with the kind of list where it is not the result that everybody looks for."""
    title = short_title(sheet.heading)
    return f"{title} {sheet.heading.list_name}" if sheet.kind in _BESIDE_THE_RESULT and sheet.heading.title else title


def place_line(sheet: Sheet) -> str:
    """`Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025`, with the days in the style of the sheet."""
    rink, mark, dates = sheet.heading.place.rpartition(" / ")
    return f"{rink}{mark}{dates_text(dates, sheet.style)}"


def division_line(sheet: Sheet) -> str:
    division = sheet.heading.division
    return _("Division {letter}").format(letter=division) if division else ""


def mark_line(sheet: Sheet) -> str:
    """What nobody may overlook, in capitals."""
    return sheet.heading.mark.upper()


def state_line(sheet: Sheet) -> str:
    """Whether the list is provisional or official, in capitals."""
    return sheet.heading.state.upper()


def moment_line(sheet: Sheet) -> str:
    """The day, and the time of day where it is known: `Saturday, 15 Nov 2025, 14:30`."""
    heading, style = sheet.heading, sheet.style
    return ", ".join(part for part in (date_line(heading.day, style), clock_text(heading.time_of_day, style)) if part)


def officials_line(sheet: Sheet) -> str:
    """`Referee: Moyca STOFFEL (CAN) / Starter: Matthew VRAA (USA)`."""
    return BETWEEN.join(f"{role_word(one.role)}: {_with_nation(one.name, one.nation)}" for one in sheet.officials)


def condition_titles() -> tuple[str, str, str, str, str]:
    """The header of the conditions: what the table is, then time, air, humidity and ice with their units."""
    return (_("Conditions"), _("Time"), _("Air temperature °C"), _("Humidity %"), _("Ice temperature °C"))


def condition_heads(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """The same five in both languages."""
    return tuple(both(sheet, lambda _one, at=at: condition_titles()[at]) for at in range(len(condition_titles())))


def condition_lines(sheet: Sheet) -> tuple[tuple[str, str, str, str, str], ...]:
    """What was measured, a line for each moment, as printed."""
    style = sheet.style
    return tuple(
        (
            moment_word(one.moment),
            clock_text(one.time_of_day, style),
            decimal_text(one.air, style),
            decimal_text(one.humidity, style),
            decimal_text(one.ice, style),
        )
        for one in sheet.conditions
    )


def legend_line(code: str, meaning: str) -> str:
    return f"{code} : {meaning}"


def legend_lines(sheet: Sheet) -> tuple[str, ...]:
    """What the codes mean, the second language behind the first."""
    return tuple(
        legend_line(code, on_one_line(sheet, lambda one, code=code: dict(one.legend).get(code, "")))
        for code, _meaning in sheet.legend
    )


def created_line(sheet: Sheet) -> str:
    """`Created on: 15 Nov 2025 13:47`."""
    return _("Created on: {moment}").format(moment=moment_text(sheet.created, sheet.style)) if sheet.created else ""


def approval_line(sheet: Sheet) -> str:
    """`Approved: Moyca STOFFEL (CAN), 15 Nov 2025 14:55`."""
    given = sheet.approval
    if given is None:
        return ""
    who, moment = _with_nation(given.name, given.nation), moment_text(given.at, sheet.style)
    return _("Approved: {name}, {moment}").format(name=who, moment=moment)


def revision_line(sheet: Sheet) -> str:
    """`Result 12 · revision 3 · replaces revision 2 (14:55) · changed: no 88 1:09.65 to 1:09.56`."""
    heading, revision = sheet.heading, sheet.revision
    if revision is None:
        return ""
    what = str(heading.number) if heading.number is not None and heading.list_name else heading.title
    changed = _("changed: {changes}").format(changes="; ".join(revision.changes)) if revision.changes else ""
    name = " ".join(part for part in (heading.list_name, what) if part)
    return " · ".join(filter(None, (name, revision_word(sheet), _replaces(sheet), changed)))


def revision_word(sheet: Sheet) -> str:
    """`revision 3`, where there is no room for the whole line."""
    return _("revision {number}").format(number=sheet.revision.number) if sheet.revision else ""


def code_text(sheet: Sheet) -> str:
    """What the square code holds: the hash of the revision; nothing where the style wants no code."""
    return sheet.revision.digest if sheet.revision is not None and sheet.style.code else ""


def page_line(page: int | str, pages: int | str) -> str:
    return _("Page {page} of {pages}").format(page=page, pages=pages)


def _replaces(sheet: Sheet) -> str:
    """The edition before; with the day where it went out on another one."""
    revision = sheet.revision
    if revision is None or not revision.replaces:
        return ""
    before = revision.replaced_at
    if before is None:
        return _("replaces revision {number}").format(number=revision.replaces)
    same_day = revision.at is None or revision.at.date() == before.date()
    moment = time_text(before, sheet.style) if same_day else moment_text(before, sheet.style)
    return _("replaces revision {number} ({moment})").format(number=revision.replaces, moment=moment)


def _with_nation(name: str, nation: str) -> str:
    return f"{name} ({nation})" if nation else name
