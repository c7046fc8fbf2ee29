"""How the sheets of a competition look and read: paper, languages, and how days, clocks and times are written.

One style holds for everything that leaves a competition, so that no two sheets write a day in two ways.
"""

from dataclasses import dataclass
from enum import StrEnum

from skatedesk.domain.errors import RuleError
from skatedesk.words import _

LANGUAGES = ("en", "nl", "de", "nb", "pl", "ja", "zh_CN", "ko", "fr")
"""What sheets can be written in: English, Dutch, German, Norwegian, Polish, Japanese, Chinese, Korean, French."""


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


class Turn(StrEnum):
    """Which way a page lies. AUTO: upright, and on its side where a list is too broad."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class DayStyle(StrEnum):
    """WORDS: 15 Nov 2025; ISO: 2025-11-15; DOTS: 15.11.2025; SLASHES: 15/11/2025; US: 11/15/2025."""

    WORDS = "words"
    ISO = "iso"
    DOTS = "dots"
    SLASHES = "slashes"
    US = "us"


class ClockStyle(StrEnum):
    """H24: 14:30; H12: 2:30 PM."""

    H24 = "24"
    H12 = "12"


class Point(StrEnum):
    """What stands before the hundredths and the tenths: 1:09.65 or 1:09,65."""

    POINT = "."
    COMMA = ","


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """`language` is that of the sheet, whatever the window speaks; `second_language` stands beside it where it is set.

    `accent` is the colour of rules and titles, empty for black and white; `publisher` stands in the foot of every page.
    """

    paper: Paper = Paper.A4
    turn: Turn = Turn.AUTO
    language: str = "en"
    second_language: str = ""
    days: DayStyle = DayStyle.WORDS
    clock: ClockStyle = ClockStyle.H24
    point: Point = Point.POINT
    accent: str = ""
    publisher: str = ""
    packed: bool = False
    """Short lists stand together on a page where they are printed as one."""
    code: bool = True
    """A square code with the hash of the revision."""
    birth_dates: bool = False

    def __post_init__(self) -> None:
        for language in (self.language, *([self.second_language] if self.second_language else [])):
            if language not in LANGUAGES:
                sentence = _("“{language}” is no language of the sheets. Choose one of {known}.")
                raise RuleError(sentence.format(language=language, known=", ".join(LANGUAGES)))
        if self.second_language == self.language:
            raise RuleError(_("The second language is the first one. Choose another one, or none."))
        if self.accent and not _is_colour(self.accent):
            raise RuleError(_("“{colour}” is no colour. Write it as #1F5FA8.").format(colour=self.accent))


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(letter in "0123456789abcdefABCDEF" for letter in text[1:])


USUAL = HouseStyle()
"""English, A4, black and white: what holds where nobody chose."""
