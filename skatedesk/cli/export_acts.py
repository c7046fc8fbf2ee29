"""The command that writes lists, and keeps which editions went out."""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from skatedesk.cli.acts import FINE, Options
from skatedesk.cli.history_acts import moment_asked_for
from skatedesk.cli.opening import open_to_write
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import LANGUAGES, HouseStyle, Paper
from skatedesk.domain.races import Competition
from skatedesk.services import documents, editions, files, house_styles, list_sets, lists, time_machine
from skatedesk.services.editions import Issued
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext

WORKBOOK = "xlsx"
RESULTS = "results"
ALL = "all"

LISTS: dict[str, tuple[str, ...]] = {
    RESULTS: ("results", "classification", "medals", "standings"),
    "laps": ("laps",),
    "start": ("start", "pairs", "lap-sheet"),
    "entries": ("entries", "race-entries"),
    ALL: (),
}
"""Which lists can be asked for, by the kinds of documents; all of them where none are named."""

_OF_ONE_RACE = {RESULTS: ("results", "laps", "start")}
"""What is written of a single race, where that is not the same."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What is asked for."""

    competition: Competition
    race_id: int | None
    keys: tuple[str, ...]
    style: HouseStyle
    stem: str


def wants(command: argparse.ArgumentParser) -> None:
    """Which lists, into which folder and in which formats."""
    race = _("only this race, by its number in the programme; without it, all races and the standings")
    command.add_argument("--race", metavar="M", type=int, help=race)
    folder = _("the folder to write into; it is made where there is none")
    command.add_argument("--to", metavar="DIR", type=Path, required=True, help=folder)
    formats = _("some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx")
    command.add_argument("--formats", metavar="NAMES", type=_formats, default=[WORKBOOK], help=formats)
    which = _(
        "results: result lists and standings; laps: results with passings and laps; "
        "start: start lists, pair lists and lap sheets; entries: entry lists; all: everything"
    )
    command.add_argument("--lists", choices=list(LISTS), default=RESULTS, metavar="LISTS", help=which)
    changed = _("only what went out before and says something else by now")
    command.add_argument("--changed", action="store_true", help=changed)


def wants_past(command: argparse.ArgumentParser) -> None:
    """Of which moment the lists are."""
    moment = _("the lists as they stood then, such as 2025-11-14 14:32; that minute counts in")
    command.add_argument("--at", metavar="MOMENT", type=moment_asked_for, help=moment)


def wants_look(command: argparse.ArgumentParser) -> None:
    """How the sheets look this time, where not as the competition has it."""
    known = ", ".join(LANGUAGES)
    language = _("the language of the sheets: {known}").format(known=known)
    command.add_argument("--language", metavar="NAME", help=language)
    second = _("a second language beside it, or “” for none")
    command.add_argument("--second-language", metavar="NAME", help=second)
    command.add_argument("--paper", choices=list(Paper), metavar="SIZE", help=_("A4 or Letter"))


def _formats(text: str) -> list[str]:
    # Slow to load, for openpyxl.
    from skatedesk.exports.formats import FORMATS

    names = [name.strip().lower() for name in text.split(",")]
    for name in names:
        if name not in FORMATS:
            known = ", ".join(FORMATS)
            sentence = _("“{name}” is no format. The formats are {known}").format(name=name, known=known)
            raise argparse.ArgumentTypeError(sentence)
    return names


def export(options: Options) -> int:
    """Write the lists of a race or of a competition and name each file with the rows it holds and its revision."""
    if options.at is not None:
        return _export_past(options)
    now = datetime.now()
    file, kept = _opened(options.file)
    with closing(file):
        order = _order(file, options)
        if options.changed and not order.keys:
            print(_("Nothing changed since the last editions."))
            return FINE
        _check(order, options)
        issued = _issue(file, order, now) if kept else None
        sheets = issued.sheets if issued else documents.sheets_of(
            file, order.competition.id, order.keys, now, order.style
        )  # fmt: skip
        if issued is None:
            sentence = _("{file} can only be read now, so it is not kept there which editions went out.")
            print(sentence.format(file=options.file), file=sys.stderr)
        written = _write(sheets, order, options)
        if issued is not None:
            _keep(file, issued, written)
    return FINE


def _export_past(options: Options) -> int:
    """Write the lists as they stood, under names of their own; nothing goes out anew by that."""
    with (
        closing(files.look_at(options.file)) as file,
        closing(time_machine.as_it_stood(file, options.at)) as then,
    ):
        order = _order(then, options)
        order = replace(order, stem=f"{order.stem}-at-{options.at:%Y-%m-%d-%H%M}")
        _check(order, options)
        sheets = time_machine.sheets_at(
            then, options.at, order.competition.id, order.keys, datetime.now(), order.style
        )  # fmt: skip
        _write(sheets, order, options)
    return FINE


def _opened(path: Path) -> tuple[ResultsFile, bool]:
    """The file, and whether the editions can be kept in it; one that is in use or write-protected is only read."""
    try:
        return open_to_write(path), True
    except FileError as error:
        if not error.may_pass:
            raise
        return files.look_at(path), False


def _order(file: ResultsFile, options: Options) -> _Order:
    competition = lists.competition(file, options.competition, options.series)
    race_id = lists.race(file, competition.id, options.race).id if options.race is not None else None
    if options.lists == "entries" and race_id is not None:
        raise RuleError(_("Entry lists are written for the whole competition. Leave --race out."))
    keys = _keys(file, competition, race_id, options)
    stem = list_sets.stem(competition)
    return _Order(competition, race_id, keys, style_asked_for(file, competition.id, options), stem)


def _keys(file: ResultsFile, competition: Competition, race_id: int | None, options: Options) -> tuple[str, ...]:
    """The documents that are asked for; those of one race in the order of their kinds."""
    known = documents.offered(file, competition.id)
    kinds = LISTS[options.lists] if race_id is None else _OF_ONE_RACE.get(options.lists, LISTS[options.lists])
    found = [one for one in known if (not kinds or one.kind in kinds) and race_id in (None, one.race_id)]
    if options.lists == RESULTS and not list_sets.has_medal_table(file, competition):
        found = [one for one in found if one.kind != "medals"]
    if kinds and race_id is not None:
        found.sort(key=lambda one: kinds.index(one.kind))
    if options.changed:
        touched = {one.key for one in documents.changed(file, competition.id)}
        found = [one for one in found if one.key in touched]
    return tuple(one.key for one in found)


def style_asked_for(file: ResultsFile, competition_id: int, options: Options) -> HouseStyle:
    """The style of the competition, with what is asked for otherwise this time."""
    style = house_styles.style_of(file, competition_id)
    language = options.language or style.language
    second = options.second_language
    if second is None:
        second = style.second_language if style.second_language != language else ""
    paper = Paper(options.paper) if options.paper else style.paper
    return replace(style, language=language, second_language=second, paper=paper)


def _check(order: _Order, options: Options) -> None:
    """Refuse what cannot be written before anything is kept, and make the folder."""
    # Slow to load, for openpyxl.
    from skatedesk.exports.errors import ExportError

    if not order.keys:
        raise ExportError.of_nothing(options.to / order.stem)
    try:
        options.to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = _("The folder {folder} cannot be made ({reason}). Choose another one.")
        raise FileError(options.to, sentence.format(folder=options.to, reason=error.strerror)) from None


def _issue(file: ResultsFile, order: _Order, now: datetime) -> Issued | None:
    """Let the lists go out, and put aside the files of what they replace; None where another program keeps the file."""
    from skatedesk.exports.superseding import supersede

    try:
        issued = editions.issue(file, order.competition.id, order.keys, now, order.style)
    except FileError as error:
        if not error.may_pass:
            raise
        return None
    for one in issued.replaced:
        supersede(one.files, one.revision, one.sentence)
    return issued


def _write(sheets: Sequence[Sheet], order: _Order, options: Options) -> dict[Path, tuple[int, ...]]:
    """Write the files; which of the sheets each holds, by their places."""
    from skatedesk.exports import formats

    found: dict[Path, tuple[int, ...]] = {}
    for name in options.formats:
        stem = _book(sheets, order, options) if name == WORKBOOK else order.stem
        several = formats.write(sheets, options.to, stem, [name])
        alone = len(several) == len(sheets)
        for at, one in enumerate(several):
            held = (at,) if alone else tuple(range(len(sheets)))
            found[one.path] = held
            counted = ngettext("{file}: {count} row, {edition}", "{file}: {count} rows, {edition}", one.rows)
            edition = editions.numbers([sheets[place] for place in held])
            print(counted.format(file=one.path, count=one.rows, edition=edition))
    return found


def _book(sheets: Sequence[Sheet], order: _Order, options: Options) -> str:
    """What the workbook is called.

    That of one race is called as its other files are anyway; that of the competition is another one.
    """
    from skatedesk.exports import names

    if order.race_id is not None:
        stem = f"{order.stem}-{names.file_names(sheets)[0]}"
    else:
        stem = order.stem if options.lists == RESULTS else f"{order.stem}-{options.lists}"
    return f"{stem}-changed" if options.changed else stem


def _keep(file: ResultsFile, issued: Issued, written: dict[Path, tuple[int, ...]]) -> None:
    """Keep where each edition was written."""
    by_edition: dict[int, list[Path]] = defaultdict(list)
    for path, held in written.items():
        for at in held:
            by_edition[issued.editions[at]].append(path)
    editions.wrote_all(file, {edition: tuple(paths) for edition, paths in by_edition.items()})
