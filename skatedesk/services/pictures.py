"""The pictures of a competition: the sign of the event, those of sponsors, signatures. They lie in the file."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.imports.errors import SourceError
from skatedesk.imports.picture_guard import LARGEST, check_picture
from skatedesk.services.changes import Changed, announced
from skatedesk.services.files import FileError
from skatedesk.sheets.sheet import Picture, Use
from skatedesk.store import edition_queries, rows
from skatedesk.store.edition_queries import KeptPicture
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import PictureRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A picture with the id under which it is kept."""

    id: int
    picture: Picture


def pictures(file: ResultsFile, competition_id: int) -> tuple[OwnPicture, ...]:
    """The pictures of a competition, those of one use in their order."""
    with file.read() as session:
        kept = edition_queries.pictures(session, competition_id)
    return tuple(OwnPicture(one.id, picture_of(one)) for one in kept)


def picture_of(kept: KeptPicture) -> Picture:
    """The picture as its file had it."""
    return Picture(Use(kept.use), base64.b64decode(kept.content), kept.words)


def add_picture(
    file: ResultsFile, competition_id: int, use: Use, source: Path | bytes, words: str = ""
) -> Changed:  # fmt: skip
    """Take a picture into the file, behind the others of its use; RuleError for what cannot be printed safely."""
    content = _read(source) if isinstance(source, Path) else source
    _check(content)
    with file.change() as change:
        others = [row for row in edition_queries.picture_rows(change.session, competition_id) if row.use == use]
        row = PictureRow(
            competition_id=competition_id,
            use=use,
            place=max((one.place for one in others), default=0) + 1,
            words=" ".join(words.split()),
            content=base64.b64encode(content).decode("ascii"),
        )
        change.session.add(row)
        change.session.flush()
        change.label = _("New picture: {use}").format(use=use_word(use))
    return announced(change, made=row.id)


def remove_picture(file: ResultsFile, picture_id: int) -> Changed:
    """Take a picture out of the file; refused for a signature that stands under a result."""
    with file.change() as change:
        row = rows.by_id(change.session, PictureRow, picture_id)
        signed = edition_queries.races_signed_with(change.session, picture_id)
        if signed:
            sentence = _("This signature stands under the result of race {number}. Withdraw the approval first.")
            raise RuleError(sentence.format(number=signed[0]))
        change.label = _("Picture taken out: {use}").format(use=use_word(Use(row.use)))
        change.session.delete(row)
    return announced(change)


def order(file: ResultsFile, competition_id: int, picture_ids: Sequence[int]) -> Changed:
    """Let the pictures stand in this order; those that are not named stay behind them as they were."""
    with file.change(_("New order of the pictures")) as change:
        known = edition_queries.picture_rows(change.session, competition_id)
        by_id = {row.id: row for row in known}
        named = [by_id[one] for one in picture_ids if one in by_id]
        for place, row in enumerate([*named, *[row for row in known if row not in named]], start=1):
            row.place = place
    return announced(change)


def use_word(use: Use) -> str:
    """What a picture is, in words."""
    return {Use.EVENT: _("sign of the event"), Use.SPONSOR: _("sponsor"), Use.SIGNATURE: _("signature")}[use]


def _read(path: Path) -> bytes:
    if path.exists() and not path.is_file():
        # A pipe or a device could be read for ever.
        raise FileError(path, _("{path} is no file. Choose another picture.").format(path=path))
    try:
        # One byte more than is taken, so that a larger one is told so.
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        sentence = _("{path} cannot be read ({reason}). Choose another picture.")
        raise FileError(path, sentence.format(path=path, reason=error.strerror)) from error


def _check(content: bytes) -> None:
    try:
        check_picture(content)
    except SourceError as error:
        raise RuleError(str(error)) from None
