"""Reading single fields of a source, with the place named when one is wrong."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeGuard, TypeVar

from skatedesk.domain.quoting import quoted
from skatedesk.imports.errors import SourceError
from skatedesk.imports.guards import INVISIBLE, is_sensible, is_unwritable
from skatedesk.words import _

Choice = TypeVar("Choice", bound=StrEnum)
Values = Mapping[str, object]
"""One object of a source, as it was read."""

MOST_DIGITS = 9

FURTHEST = 100
"""Degrees, or parts of a hundred."""

LONGEST_TEXT = 500
"""Letters; the longest remarks have half of it."""

_CALCULATES = ("=", "+", "@")
"""What a formula begins with, and no name of somebody."""


def is_object(value: object) -> TypeGuard[Values]:
    """Whether a value of a source is an object; JSON knows no other keys than texts."""
    return isinstance(value, dict)


def one_line(text: str) -> str | None:
    """The text with single spaces, its accents put together; None where it holds what cannot be written on paper."""
    plain = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return None if any(map(is_unwritable, plain)) else " ".join(plain.split())


_NUMBER = re.compile(r"([-−+]?\d{1,9}(?:[.,]\d+)?)\s*(?:°\s*C|C|%)?")


class Fields:
    """One object of a source; `place` names it in every refusal: `row 5 (Jordan STOLZ)`."""

    def __init__(self, values: Values, place: str) -> None:
        self._values = values
        self.place = place

    def text(self, key: str) -> str:
        """A text or a number as text, on one line; empty where absent."""
        value = self._values.get(key)
        if value is None:
            return ""
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            found = str(value)
            if len(found) > LONGEST_TEXT:
                raise self.refusal(key, value, _("at most {count} letters").format(count=LONGEST_TEXT))
            text = one_line(found)
            if text is not None:
                return text
        raise self.refusal(key, value, _("a text"))

    def name(self, key: str) -> str:
        """The name of somebody; empty where absent."""
        value = self.text(key)
        if value.startswith(_CALCULATES):
            raise self.refusal(key, value, _("a name"))
        return value

    def needed(self, key: str) -> str:
        """A text that must be there."""
        value = self.text(key)
        if not value:
            raise SourceError(_("{place}: “{key}” is missing.").format(place=self.place, key=key))
        return value

    def whole(self, key: str) -> int | None:
        """A whole number from 0 up, None where absent."""
        value = self.text(key)
        if not value:
            return None
        digits = value.removesuffix(".0")  # as spreadsheets and data frames write whole numbers
        if not digits.isdecimal() or len(digits) > MOST_DIGITS:
            raise self.refusal(key, value, _("a whole number"))
        return int(digits)

    def number(self, key: str) -> float | None:
        """A number with a decimal point or comma, with or without °C or %; None where absent."""
        value = self.text(key)
        if not value:
            return None
        match = _NUMBER.fullmatch(value)
        if match is None:
            raise self.refusal(key, value, _("a number"))
        number = float(match[1].replace(",", ".").replace("−", "-"))
        if abs(number) > FURTHEST:
            raise self.refusal(key, value, _("a number from -{most} to {most}").format(most=FURTHEST))
        return number

    def day(self, key: str) -> date | None:
        """A date as 2025-11-15, None where absent."""
        value = self.text(key)
        if not value:
            return None
        day = _day(value)
        if day is None or not is_sensible(day):
            raise self.refusal(key, value, _("a date such as 2025-11-15"))
        return day

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """One of the words of an enumeration."""
        value = self.text(key)
        try:
            return kind(value)
        except ValueError:
            raise self.refusal(key, value, ", ".join(item.value for item in kind if item.value)) from None

    def one_object(self, key: str) -> Values:
        """An object; empty where absent."""
        value = self._values.get(key)
        if value is None or value == "":
            return {}
        if is_object(value):
            return value
        raise self.refusal(key, value, _("an object"))

    def objects(self, key: str, most: int) -> list[Values]:
        """A list of objects, at most so many; empty where absent."""
        value = self._values.get(key)
        if value is None or value == "":
            return []
        if _is_list(value):
            if len(value) > most:
                sentence = _("{place}: “{key}” has more than {count} rows. Take a part of it.")
                raise SourceError(sentence.format(place=self.place, key=key, count=most))
            found = [item for item in value if is_object(item)]
            if len(found) == len(value):
                return found
        raise self.refusal(key, value, _("a list of objects"))

    def named_objects(self, key: str, most: int) -> list[Values]:
        """A list of objects, in which a text alone stands for an object with that name; empty where absent."""
        value = self._values.get(key)
        if not _is_list(value):
            return self.objects(key, most)
        named = [{"name": item} if isinstance(item, str) else item for item in value]
        return Fields({key: named}, self.place).objects(key, most)

    def flag(self, key: str) -> bool | None:
        """True or false, None where absent."""
        value = self._values.get(key)
        if value is None or isinstance(value, bool):
            return value
        raise self.refusal(key, value, "true, false")

    def refusal(self, key: str, found: object, expected: str) -> SourceError:
        """The sentence for a field that holds something else than expected."""
        return SourceError(
            _("{place}: “{key}” is “{found}”, expected {expected}.").format(
                place=self.place, key=key, found=quoted(found), expected=expected
            )
        )


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
