"""Finding a skater by what somebody remembers: part of any name, the nation, the id, the number."""

from collections import defaultdict
from collections.abc import Sequence

from skatedesk.domain.entries import Person
from skatedesk.domain.namesakes import fits, known_words
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.sheets.skater_card import ListedSkater
from skatedesk.store import entry_queries, rows
from skatedesk.store.results_file import ResultsFile


def skaters(file: ResultsFile, competition_id: int | None) -> tuple[ListedSkater, ...]:
    """All skaters by nation and name, with their numbers in this competition; the names of merged ones lead here."""
    numbers: dict[int | None, int] = {}
    merged: dict[int, list[str]] = defaultdict(list)
    with file.read() as session:
        people = entry_queries.people(session)
        if competition_id is not None:
            numbers = {row.skater_id: row.number for row in rows.bibs(session, competition_id)}
        known = KnownSkaters(session)
        for row in known.merged():
            merged[known.kept(row).id].append(row.name)
    return tuple(_listed(one, numbers.get(one.competitor.id), merged[one.competitor.id]) for one in people)


def matching(listed: Sequence[ListedSkater], text: str) -> tuple[ListedSkater, ...]:
    """Those every typed word fits: it begins a word of what is known of them; accents do not matter."""
    return tuple(one for one in listed if fits(one.words, text))


def _listed(person: Person, number: int | None, merged: Sequence[str]) -> ListedSkater:
    words = (known_words(person), *merged, "" if number is None else str(number))
    return ListedSkater(person.competitor, number, " ".join(words))
