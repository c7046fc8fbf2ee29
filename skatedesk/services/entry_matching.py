"""Who a row of an entry list is: somebody the file knows, somebody new, or a question for an official."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skatedesk.domain.entries import Person
from skatedesk.domain.namesakes import loose, similar, turned
from skatedesk.domain.people import Competitor
from skatedesk.imports.entry_facts import EntryFacts
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.store import entry_queries, rows
from skatedesk.store.results_file import Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Match:
    """The person of a row; else those it may be, or why it can be nobody; nothing of it: somebody new."""

    person: Person | None = None
    candidates: tuple[Person, ...] = ()
    sentence: str = ""

    @property
    def is_refused(self) -> bool:
        return self.person is None and not self.candidates and bool(self.sentence)


class People:
    """The skaters of the file with their other names, and those that the list brings, found by what a row says."""

    def __init__(self, session: Session) -> None:
        self._by_id: dict[int, Person] = {}
        self._by_key: dict[str, int] = {}
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._by_spelling: dict[str, set[int]] = defaultdict(set)
        self._by_birth: dict[object, set[int]] = defaultdict(set)
        for person in entry_queries.people(session):
            self.keep(person)
        known = KnownSkaters(session)
        for row in rows.skaters(session):
            # Who was merged into another leads there, by the id as by the name.
            self._index(row.key or "", row.name, known.kept(row).id)

    def keep(self, person: Person) -> None:
        """Find this person from now on, in place of what was known before."""
        who = person.competitor
        self._by_id[who.id] = person
        for name in (who.name, *person.aliases):
            self._index(who.key, name, who.id)
        if person.born is not None:
            self._by_birth[person.born].add(who.id)

    def with_id(self, skater_id: int) -> Person | None:
        return self._by_id.get(skater_id)

    def named(self, name: str) -> set[int]:
        """The ids of all who are called so."""
        return set(self._by_name.get(turned(name), ()))

    def is_free(self, key: str) -> bool:
        """Whether nobody has this id."""
        return key not in self._by_key

    def find(self, facts: EntryFacts) -> Match:
        """By the id of the federation, then by name and birth date, then by name and nation; never by a guess."""
        by_key = self._by_id.get(self._by_key.get(facts.key, 0)) if facts.key else None
        if by_key is not None:
            return self._of_key(facts, by_key)
        if not facts.name or not facts.nation:
            what = _("the name") if not facts.name else _("the nation")
            sentence = _("Nobody is known by the id {key}, and {what} is missing. Fill it in.")
            return Match(sentence=sentence.format(key=facts.key, what=what))
        return self._of_name(facts) or self._of_spelling(facts) or _new(facts)

    def _of_key(self, facts: EntryFacts, person: Person) -> Match:
        if _other_sex(facts, person):
            return Match(sentence=_of_other_sex(facts, person))
        names = (person.competitor.name, *person.aliases)
        by_name = person.competitor.id in self._by_name[turned(facts.name)]
        if not facts.name or by_name or any(_alike(name, facts.name) for name in names):
            return Match(person)
        sentence = _("The id {key} belongs to {known}. Is it the same person as {name}?")
        return Match(
            candidates=(person,), sentence=sentence.format(key=facts.key, known=called(person), name=facts.name)
        )

    def _of_name(self, facts: EntryFacts) -> Match | None:
        """Somebody of exactly that name, in the nation of the list or born on the same day."""
        same = list(self._persons(self._by_name[turned(facts.name)]))
        fitting = [one for one in same if not _other_sex(facts, one) and not _born_apart(facts, one)]
        sure = [one for one in fitting if facts.born is not None and one.born == facts.born]
        near = [one for one in fitting if one.competitor.nation == facts.nation]
        for found in (sure, near):
            if len(found) > 1:
                sentence = _("There are several {name}. Which one is it?").format(name=facts.name)
                return Match(candidates=tuple(found), sentence=sentence)
            if found and (found is sure or not _keys_apart(facts, found[0])):
                return Match(found[0])
            if found:
                sentence = _("{known} has the id {other}, the list says {key}. Is it the same person?")
                told = sentence.format(known=called(found[0]), other=found[0].competitor.key, key=facts.key)
                return Match(candidates=(found[0],), sentence=told)
        against = [
            one
            for one in same
            if one.competitor.nation == facts.nation and _other_sex(facts, one) and not _born_apart(facts, one)
        ]
        return Match(sentence=_of_other_sex(facts, against[0])) if against else None

    def _of_spelling(self, facts: EntryFacts) -> Match | None:
        """Somebody who may be meant: another spelling, another nation, a similar name born on the same day."""
        ids = self._by_spelling[_spelling(facts.name)] | self._by_name[turned(facts.name)]
        if facts.born is not None:
            ids |= self._by_birth[facts.born]
        found = [
            one
            for one in self._persons(ids)
            if not _other_sex(facts, one)
            and not _born_apart(facts, one)
            and (not _keys_apart(facts, one) or one.born == facts.born is not None)
            and any(_alike(name, facts.name) for name in (one.competitor.name, *one.aliases))
        ]
        if not found:
            return None
        sentence = _("{name} may be {known}. Is it the same person?")
        known = _(" or ").join(called(one) for one in found)
        return Match(candidates=tuple(found), sentence=sentence.format(name=facts.name, known=known))

    def _index(self, key: str, name: str, skater_id: int) -> None:
        if key:
            self._by_key[key] = skater_id
        self._by_name[turned(name)].add(skater_id)
        self._by_spelling[_spelling(name)].add(skater_id)

    def _persons(self, ids: Iterable[int]) -> Iterator[Person]:
        return (self._by_id[skater_id] for skater_id in sorted(ids))


def newcomer(facts: EntryFacts) -> Person:
    """The person a row brings; the id is the number of the row below zero until the file gives one."""
    assert facts.sex is not None, "a row without a sex brings nobody"
    who = Competitor(-facts.row, facts.name, facts.nation, facts.sex, facts.key)
    return Person(who, facts.family, facts.given, facts.own_name, facts.born, facts.club)


def called(person: Person) -> str:
    """Name, nation and year of birth, so that namesakes are told apart."""
    who = person.competitor
    if person.born is None:
        return _("{name} ({nation})").format(name=who.name, nation=who.nation)
    return _("{name} ({nation}, born {born})").format(name=who.name, nation=who.nation, born=person.born.isoformat())


def _new(facts: EntryFacts) -> Match:
    if facts.sex is None:
        return Match(sentence=_("{name} is new, and the sex is missing. Fill it in.").format(name=facts.name))
    return Match()


def _spelling(name: str) -> str:
    """The letters of a name in the order of the alphabet: Jun-Ho KIM and Kim Junho have the same."""
    return "".join(sorted("".join(loose(name).split())))


def _alike(name: str, other: str) -> bool:
    return _spelling(name) == _spelling(other) or similar(name, other)


def _other_sex(facts: EntryFacts, person: Person) -> bool:
    return facts.sex is not None and facts.sex is not person.competitor.sex


def _of_other_sex(facts: EntryFacts, person: Person) -> str:
    sentence = _("{known} is known with sex {own}, the list says {other}. Correct the sex.")
    return sentence.format(known=called(person), own=person.competitor.sex, other=facts.sex)


def _born_apart(facts: EntryFacts, person: Person) -> bool:
    return facts.born is not None and person.born is not None and facts.born != person.born


def _keys_apart(facts: EntryFacts, person: Person) -> bool:
    return bool(facts.key and person.competitor.key)
