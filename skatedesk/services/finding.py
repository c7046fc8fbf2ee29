"""Finding anything by a few letters: races, skaters and documents of a file, and whatever else is offered.

What is typed and what is known are compared in small letters without accents. The order of what was found: the
words themselves, those that begin so, those of which every typed word begins one, those with the letters in order.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from weakref import WeakKeyDictionary

from skatedesk.domain.entries import Person
from skatedesk.domain.namesakes import known_words, plain
from skatedesk.domain.races import Competition
from skatedesk.services import lists
from skatedesk.services.race_view import state_words
from skatedesk.sheets.headings import race_line
from skatedesk.store import entry_queries, record_queries, rows
from skatedesk.store.results_file import ResultsFile


class Kind(StrEnum):
    """What is found, in the order in which equals are shown."""

    PAGE = "page"
    RACE = "race"
    SKATER = "skater"
    ACT = "act"
    DOCUMENT = "document"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be found: `key` tells it from others of its kind, `about` stands beside its title.

    `more` are words by which it is known besides; they are not shown.
    """

    kind: Kind
    key: str
    title: str
    about: str = ""
    more: str = ""
    _title: str = field(init=False, compare=False)
    _words: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        title = _bare(self.title)
        object.__setattr__(self, "_title", title)
        object.__setattr__(self, "_words", f" {title} {_bare(f'{self.about} {self.more}')}")

    @property
    def name(self) -> str:
        """By which it is remembered: `race 12`."""
        return f"{self.kind} {self.key}"

    def rank(self, typed: "Typed") -> int | None:
        """How well it is what was typed, 0 the best; None where it is something else."""
        if self._title == typed.text:
            return 0
        if self._title.startswith(typed.text):
            return 1
        if all(typed.begin(f" {self._title}")):
            return 2
        if all(typed.begin(self._words)):
            return 3
        found = typed.letters.search(self._title) if typed.letters else None
        # Letters that stand far apart are there by chance.
        return 4 if found and found.end() - found.start() <= typed.reach else None


class Typed:
    """What was typed, ready to be compared with much."""

    def __init__(self, text: str) -> None:
        self.text = _bare(text)
        self.words = self.text.split()
        letters = "".join(self.words)
        in_order = ".*?".join(re.escape(letter) for letter in letters)
        self.letters = re.compile(rf"\b{in_order}") if len(letters) > 1 else None
        self.reach = 3 * len(letters)

    def begin(self, known: str) -> Iterable[bool]:
        """For every typed word, whether it begins a known one; in characters a word may begin anywhere."""
        return (f" {word}" in known or (not word.isascii() and word in known) for word in self.words)


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind, the best first; `count` tells how many there are of which only some are given."""

    kind: Kind
    found: tuple[Findable, ...]
    count: int


def find(offered: Sequence[Findable], text: str, used: Sequence[str] = (), most: int = 12) -> list[Group]:
    """What fits the text, by kind, the kind with the best on top; of equals what was `used` last comes first."""
    typed = Typed(text)
    if not typed.words:
        return []
    late = {name: at for at, name in enumerate(used)}
    best: dict[Kind, list[tuple[int, int, int, Findable]]] = {}
    for at, one in enumerate(offered):
        rank = one.rank(typed)
        if rank is not None:
            best.setdefault(one.kind, []).append((rank, late.get(one.name, len(late)), at, one))
    for found in best.values():
        found.sort(key=lambda each: each[:3])
    order = sorted(best.items(), key=lambda each: (each[1][0][:2], list(Kind).index(each[0])))
    return [Group(kind, tuple(each[-1] for each in found[:most]), len(found)) for kind, found in order]


# --- what a file has -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Read:
    """What was read of a file after this change, in which language, for which competition."""

    at: tuple[int, int | None, str]
    found: tuple[Findable, ...]


_read: WeakKeyDictionary[ResultsFile, _Read] = WeakKeyDictionary()


def in_file(file: ResultsFile, competition: Competition | None, language: str = "") -> tuple[Findable, ...]:
    """Everything of the file that can be found, the races of this competition first; read again after a change."""
    with file.read() as session:
        change = record_queries.last_change(session)
    at = change, competition.id if competition else None, language
    known = _read.get(file)
    if known is None or known.at != at:
        known = _read[file] = _Read(at, (*races(file, competition), *skaters(file, competition), *_lists(file, at[1])))
    return known.found


def races(file: ResultsFile, competition: Competition | None) -> list[Findable]:
    """The races of all competitions, those of this one first; the others with their event."""
    words = state_words()
    competitions = sorted(lists.competitions(file), key=lambda one: one != competition)
    return [
        Findable(
            Kind.RACE,
            str(item.race.id),
            race_line(item.race),
            words[item.state] if held == competition else f"{held.event} {held.city}".strip(),
            f"{item.race.title} {held.event} {held.city}",
        )
        for held in competitions
        for item in lists.programme(file, held.id)
    ]


def skaters(file: ResultsFile, competition: Competition | None) -> list[Findable]:
    """All skaters, with nation, the name in their own script, and the number in this competition."""
    numbers: dict[int | None, int] = {}
    with file.read() as session:
        people = entry_queries.people(session)
        if competition is not None:
            numbers = {row.skater_id: row.number for row in rows.bibs(session, competition.id)}
    return [_skater(one, numbers.get(one.competitor.id)) for one in people]


def _skater(person: Person, number: int | None) -> Findable:
    who = person.competitor
    about = " · ".join(filter(None, (person.own_name, who.nation, "" if number is None else str(number))))
    return Findable(Kind.SKATER, str(who.id), who.name, about, known_words(person))


def _lists(file: ResultsFile, competition_id: int | None) -> list[Findable]:
    """The lists that can go out of this competition."""
    if competition_id is None:
        return []
    # Here, because the window should not wait for what lists are made of.
    from skatedesk.services import documents

    return [Findable(Kind.DOCUMENT, one.key, one.title) for one in documents.offered(file, competition_id)]


def _bare(text: str) -> str:
    """Words alone: small letters and figures without accents."""
    text = text.replace("·", " ")
    # Most names have no accents, and looking at each letter for them takes its time.
    return _OTHER.sub(" ", text.lower() if text.isascii() else plain(text)).strip()


_OTHER: re.Pattern[str] = re.compile(r"[^\w+]+")
