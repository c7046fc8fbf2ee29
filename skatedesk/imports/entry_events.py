"""Reading the event out of a heading or a cell: `500 m`, `1st 500m Women`, `Mass start`, `5000m, TP`."""

import re
import unicodedata

from skatedesk.domain.races import Discipline, Sex
from skatedesk.imports.entry_facts import Event
from skatedesk.imports.entry_words import fold, words

USUAL_METRES = (100, 300, 500, 1000, 1500, 3000, 5000, 10000)
"""The distances a bare number is taken for; any other needs its m."""

_THOUSANDS = re.compile(r"(?<!\d)(\d{1,2})[.,'’  ](\d{3})(?!\d)")
_METRES = re.compile(
    r"(?<!\d)(\d{2,5})\s*(m|mtr|meter|meters|metre|metres|metros|metrow|metri|м|米|メートル|미터)?(?![a-z0-9])"
)
_POSSESSIVE = re.compile(r"(?<=[A-Za-z])['’]s\b")
_SEPARATORS = re.compile(r"[,;/+&|\n、，；／・]|\s(?:and|en|und|og|i|et|e|と|及び)\s|(?<=[\dm])\s?[-–]\s?(?=\d{3})")
_BESIDE = frozenset(
    (
        "1st",
        "2nd",
        "1e",
        "2e",
        "2x",
        "x2",
        "first",
        "second",
        "1",
        "2",
        "division",
        "div",
        "a",
        "b",
        "run",
        "race",
        "individual",
    )
)
"""Words beside the distance that say nothing of the event: both runs are one event, and so are both divisions."""


def event_of(text: str) -> Event | None:
    """The event that a text names, None where it names none or says more than an event."""
    found = event_and_rest(text)
    return found[0] if found is not None and not found[1] else None


def event_and_rest(text: str) -> tuple[Event, str] | None:
    """The event in a text, and the words besides: `SB 500m` is 500 m and `sb`."""
    whole = _THOUSANDS.sub(r"\1\2", unicodedata.normalize("NFKC", text))
    folded = fold(_POSSESSIVE.sub("", whole))
    discipline, rest = _discipline(folded)
    metres = None
    if discipline is None:
        match = _distance(folded)
        if match is None:
            return None
        discipline, metres = Discipline.INDIVIDUAL, int(match[1])
        rest = folded[: match.start()] + " " + folded[match.end() :]
    sex, rest = _sex(rest)
    if discipline is Discipline.MIXED_RELAY:
        sex = Sex.MIXED
    return Event(discipline, metres, sex), rest


def events_in(text: str) -> tuple[list[tuple[Event, str]], list[str]]:
    """The events of a cell that lists several, each with the words besides, and the parts that are none."""
    whole = _THOUSANDS.sub(r"\1\2", unicodedata.normalize("NFKC", text))
    found: list[tuple[Event, str]] = []
    others: list[str] = []
    for part in filter(None, (part.strip(" .-•*") for part in _SEPARATORS.split(whole))):
        several = [event_of(word) for word in part.split()]
        known = [(one, "") for one in several if one is not None]
        if len(known) < len(several):
            one = event_and_rest(part)
            known = [one] if one is not None else []
        if not known:
            others.append(part)
        found += [one for one in known if one not in found]
    return found, others


def _discipline(folded: str) -> tuple[Discipline | None, str]:
    """The race counted in laps or by teams that the words begin or end with."""
    for word, discipline in words().races.items():
        padded = f" {folded} "
        if f" {word} " in padded:
            return discipline, padded.replace(f" {word} ", " ")
    return None, folded


def _distance(folded: str) -> re.Match[str] | None:
    for match in _METRES.finditer(folded):
        metres = int(match[1])
        if metres in USUAL_METRES or (match[2] and metres >= min(USUAL_METRES)):
            return match
    return None


def _sex(rest: str) -> tuple[Sex | None, str]:
    """The sex among the words, and the words that are left when it and those that say nothing are out."""
    sexes = words().sexes
    left = [word for word in rest.split() if word not in _BESIDE]
    found = {sexes[word] for word in left if word in sexes}
    return (found.pop() if len(found) == 1 else None), " ".join(word for word in left if word not in sexes)
