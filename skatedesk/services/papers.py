"""Sheets as they go out: in the language of the competition, with its look, and told which edition they are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from skatedesk import places, words
from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.services import house_styles
from skatedesk.services.pictures import picture_of
from skatedesk.sheets.content import Content, content_of, digest_of
from skatedesk.sheets.difference import difference
from skatedesk.sheets.sheet import Approval, Picture, Revision, Sheet, Use
from skatedesk.store import edition_queries, queries
from skatedesk.store.edition_queries import Edition
from skatedesk.store.results_file import ResultsFile

Make = Callable[[HouseStyle], Iterable[Sheet]]
"""Makes sheets in the language that is spoken; days and clocks in their rows are written in this style."""

APPROVED = "results"
"""The kind of sheet that the referee puts a name to."""


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """All that is put on the sheets of a competition; editions are found by what they say."""

    style: HouseStyle
    pictures: tuple[Picture, ...]
    approvals: Mapping[int, Approval]
    editions: Mapping[str, Edition]
    before: Mapping[int, Edition]
    said: Mapping[int, Content]

    def revision(self, digest: str) -> Revision | None:
        """The edition that says just this; None where none does."""
        edition = self.editions.get(digest)
        if edition is None:
            return None
        before = self.before.get(edition.id)
        if before is None:
            return Revision(edition.revision, digest, edition.at)
        changes = difference(self.said[before.id], self.said[edition.id])
        return Revision(edition.revision, digest, edition.at, before.revision, before.at, changes)


@dataclass(frozen=True, slots=True)
class Dressed:
    """A sheet that can go out, and what it says."""

    sheet: Sheet
    content: Content
    digest: str


def dressed(
    file: ResultsFile,
    competition_id: int,
    make: Callable[[datetime], Iterable[Sheet]],
    created: datetime | None = None,
    style: HouseStyle | None = None,
) -> tuple[Sheet, ...]:
    """The sheets that `make` reads, as they go out; in the style of the competition where no other one is given."""
    moment = created or datetime.now()
    found = dressed_with_content(file, competition_id, lambda _style: make(moment), style)
    return tuple(one.sheet for one in found)


def dressed_with_content(
    file: ResultsFile, competition_id: int, make: Make, style: HouseStyle | None = None
) -> tuple[Dressed, ...]:
    """The same with what they say. `make` is asked once for each language, and once for what the sheets say."""
    chosen = style or house_styles.style_of(file, competition_id)
    second = replace(chosen, language=chosen.second_language, second_language="") if chosen.second_language else None
    readings = _at_one_moment(make, [USUAL, chosen, *([second] if second else [])])
    contents = [content_of(sheet) for sheet in readings[0]]
    digests = [digest_of(content) for content in contents]
    wardrobe = _wardrobe(file, competition_id, chosen, set(digests))
    with words.speaking(chosen.language, places.translations()):
        sheets = [_put_on(sheet, digest, wardrobe) for sheet, digest in zip(readings[1], digests, strict=True)]
    if second is not None:
        others = [replace(sheet, style=second) for sheet in readings[2]]
        sheets = [replace(sheet, second=other) for sheet, other in zip(sheets, others, strict=True)]
    return tuple(Dressed(*one) for one in zip(sheets, contents, digests, strict=True))


def contents(make: Make) -> list[Content]:
    """What these sheets say, whatever language they go out in."""
    return [content_of(sheet) for sheet in spoken(make, USUAL)]


def spoken(make: Make, style: HouseStyle) -> list[Sheet]:
    """The sheets in the language of this style."""
    with words.speaking(style.language, places.translations()):
        return list(make(style))


def _at_one_moment(make: Make, styles: Sequence[HouseStyle]) -> list[list[Sheet]]:
    """The same sheets in several languages; anew where a list came or went meanwhile."""
    while True:
        read = {_writing(style): spoken(make, style) for style in {_writing(one): one for one in styles}.values()}
        readings = [read[_writing(style)] for style in styles]
        if len({tuple(sheet.kind for sheet in reading) for reading in readings}) == 1:
            return readings


def _writing(style: HouseStyle) -> tuple[object, ...]:
    """What of a style stands in the rows of a sheet."""
    return style.language, style.days, style.clock, style.point, style.birth_dates


def _wardrobe(file: ResultsFile, competition_id: int, style: HouseStyle, digests: set[str]) -> Wardrobe:
    with file.read() as session:
        known = edition_queries.editions(session, competition_id)
        numbers = {race.id: race.number for race in queries.races(session, competition_id)}
        kept = edition_queries.pictures(session, competition_id)
        given = edition_queries.approvals(session, competition_id)
        # Only the last edition of a list holds; what was said again after it said something else is a new one.
        held = [several for several in known.values() if several[-1].digest in digests]
        before = {several[-1].id: several[-2] for several in held if len(several) > 1}
        told = {*before, *(former.id for former in before.values())}
        said = {edition_id: edition_queries.said(session, edition_id) for edition_id in told}
    pictures = {one.id: picture_of(one) for one in kept}
    approvals = {
        numbers[race_id]: Approval(one.name, one.nation, one.at, pictures.get(one.picture_id or 0))
        for race_id, one in given.items()
    }
    shown = tuple(picture for picture in pictures.values() if picture.use is not Use.SIGNATURE)
    return Wardrobe(style, shown, approvals, {several[-1].digest: several[-1] for several in held}, before, said)


def _put_on(sheet: Sheet, digest: str, wardrobe: Wardrobe) -> Sheet:
    return replace(
        sheet,
        style=wardrobe.style,
        revision=wardrobe.revision(digest),
        approval=wardrobe.approvals.get(sheet.heading.number or 0) if sheet.kind == APPROVED else None,
        pictures=wardrobe.pictures,
    )
