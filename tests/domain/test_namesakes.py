"""Which skaters may be one, and which are two."""

from datetime import date
from time import perf_counter

import pytest

from skatedesk.domain import namesakes
from skatedesk.domain.entries import Person
from skatedesk.domain.namesakes import fits, loose, plain, proposals, similar, turned
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex

NUMBERS = iter(range(1, 100_000))


def who(name: str, nation: str = "NOR", sex: Sex = Sex.WOMEN, key: str = "", **other) -> Person:
    return Person(Competitor(next(NUMBERS), name, nation, sex, key), **other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jörg MÜLLER", "Joerg MUELLER"),
        ("Jörg MÜLLER", "Jorg MULLER"),
        ("Håvard LØRENTZEN", "Haavard LOERENTZEN"),
        ("Håvard LØRENTZEN", "Havard LORENTZEN"),
        ("Jan SZYMAŃSKI", "Jan SZYMANSKI"),
        ("Michał ŁUCZAK", "Michal LUCZAK"),
        ("Dmitriy MOROZOV", "Dmitry MOROZOV"),
        ("Antoine GÉLINAS-BEAULIEU", "Antoine Gelinas Beaulieu"),
        ("Strauß", "STRAUSS"),
    ],
)
def test_spellings_of_one_name(one: str, other: str):
    assert loose(one) == loose(other)
    assert similar(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna BERG", "Eva BERG"),
        ("Anna BERG", "Anna BERGE LIEN"),
        ("Kai VERBIJ", "Jan VISSER"),
        ("Li MING", "Liu MINGLI"),
    ],
)
def test_two_names(one: str, other: str):
    assert loose(one) != loose(other)
    assert not similar(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aleksandr RUMYANTSEV", "Alexander RUMYANTSEV"),
        ("Jon HOLM", "John HOLM"),
        ("Ada HOLM", "Ada Marie HOLM"),
        ("HOLM Ada", "Ada HOLM"),
    ],
)
def test_similar_names(one: str, other: str):
    assert loose(one) != loose(other)
    assert similar(one, other)


def test_names_without_accents_and_in_any_order():
    assert plain("  Ragne  WIKLUND ") == "ragne wiklund"
    assert plain("O'BRIEN") == plain("O’Brien") == "o brien"
    assert turned("WIKLUND Ragne") == turned("Ragne Wiklund")
    assert plain("高木 美帆") == "高木 美帆"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", True), ("gelinas", True), ("beau can", True), ("élin", False), ("ant nor", False), ("美帆", True)],
)
def test_what_somebody_remembers_fits(typed: str, found: bool):
    assert fits("Antoine GÉLINAS-BEAULIEU CAN 高木美帆", typed) is found


def reason(one: Person, other: Person) -> str:
    found = proposals([one, other])
    return found[0].reason if found else ""


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (who("Ada HOLM"), who("Ada Holm"), "same name and nation"),
        (who("Ada HÅLM"), who("Ada HAALM"), "how letters are written"),
        (who("Ada HOLM"), who("Holm ADA"), "changed places"),
        (who("Ada HOLM"), who("Ada LIEN", aliases=("Holm Ada",)), "another name of the other"),
        (who("Ada LIEN", aliases=("A. Holm",)), who("Ada MOE", aliases=("A. HOLM",)), "another name of the other"),
        (
            who("Ada HOLM", born=date(2001, 2, 3)),
            who("Ada Marie HOLM", born=date(2001, 2, 3)),
            "born on the same day, similar names",
        ),
        (
            who("Jon HOLM", "NOR", born=date(2001, 2, 3)),
            who("John HOLM", "SWE", born=date(2001, 2, 3)),
            "born on the same day, similar names",
        ),
        (who("Miho TAKAGI", "JPN", own_name="高木 美帆"), who("M. TAKAGI", "JPN", own_name="高木美帆"), "own script"),
        (who("Ada HOLM", "NOR"), who("Ada HOLM", "SWE"), "same name, another nation"),
    ],
)
def test_the_reason_is_told(one: Person, other: Person, said: str):
    assert said in reason(one, other)
    assert said in reason(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who("Sasha HOLM"), who("Sasha HOLM", sex=Sex.MEN)),
        (who("Ada HOLM", born=date(2001, 2, 3)), who("Ada HOLM", born=date(2004, 2, 3))),
        (who("Ada HOLM", born=date(2001, 2, 3)), who("Eva LIEN", born=date(2001, 2, 3))),
        (who("Ada HOLM"), who("Ada LIEN")),
        (who("Ada HOLM", own_name=""), who("Eva LIEN", own_name="")),
    ],
)
def test_two_people_are_not_proposed(one: Person, other: Person):
    assert proposals([one, other]) == ()


def test_a_pair_is_proposed_once_and_the_one_with_the_id_is_kept():
    late = who("Ada HOLM", born=date(2001, 2, 3))
    known = who("Ada HOLM", key="SSNOR1", born=date(2001, 2, 3))
    (found,) = proposals([late, known])
    assert (found.kept, found.other) == (known, late)
    assert found.reason == "same name and nation"


def test_a_birth_date_filled_in_for_all_makes_no_proposals():
    letters = "ABDEFGHIKLMNOPRSTVZ"[: namesakes.MOST_ALIKE + 1]
    filled = [who(f"Ada {letter}OLM", born=date(1900, 1, 1)) for letter in letters]
    assert proposals(filled) == ()
    assert proposals(filled[:2])


def test_thousands_of_skaters_are_looked_through_quickly():
    born = [date(1990 + number % 20, 1, 1 + number % 28) for number in range(4000)]
    people = [who(f"Skater{number} FAMILY{number % 700}", born=day) for number, day in enumerate(born)]
    people += [who("Ada HOLM"), who("Ada HOLM")]
    began = perf_counter()
    found = proposals(people)
    assert perf_counter() - began < 5
    assert [one.reason for one in found if one.kept.competitor.name == "Ada HOLM"] == ["same name and nation"]
