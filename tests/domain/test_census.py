"""Everybody entered is counted once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.census import Census, awaits_reskate, take
from skatedesk.domain.entries import EntryState
from tests.domain import attempt, start
from tests.domain.skated import entered

OUTCOMES = ("36.52", "DNF", "DQ", "DQ 36.52", "DNS", "WDR", "")


def once_more(outcome: str) -> Start:
    """Somebody to whom a reskate was granted that is not skated yet."""
    return start(attempts=(attempt(outcome), Attempt(2)))


FATES = st.sampled_from(OUTCOMES).map(start) | st.sampled_from(("36.52", "DNF", "DQ")).map(once_more)


def census_of(starts: list[Start], *others: EntryState) -> Census:
    entries = [*map(entered, starts), *(entered(start(), state) for state in others)]
    return take(entries, {1000 + one.id: one for one in starts})


def test_everybody_is_in_one_place():
    census = census_of([start(outcome) for outcome in OUTCOMES], *EntryState)
    assert census == Census(10, finished=1, dnf=1, dq=2, dns=1, wdr=2, not_skated=2, reserves=1)
    assert census.balances
    assert census.words() == "10 entries: 1 finished, 1 DNF, 2 DQ, 1 DNS, 2 WDR, 2 not skated, 1 reserve"
    assert Census().words() == "0 entries"


def test_who_is_to_skate_once_more_has_not_skated():
    assert census_of([once_more("36.52")]) == Census(1, not_skated=1)
    assert awaits_reskate(once_more("DQ"))
    assert not awaits_reskate(replace(once_more("36.52"), withdrawn=True))
    assert not awaits_reskate(start(attempts=(Attempt(1),)))


def test_a_start_without_an_entry_does_not_balance():
    one, other = start("36.52"), start("DNF")
    assert not take([entered(one)], {1000 + one.id: one, 1000 + other.id: other}).balances


@given(st.lists(FATES, max_size=12), st.lists(st.sampled_from(EntryState), max_size=6))
def test_it_always_balances(starts: list[Start], others: list[EntryState]):
    census = census_of(starts, *others)
    assert census.balances
    assert census.entries == len(starts) + len(others)
    waiting = sum(not one.status or awaits_reskate(one) for one in starts)
    assert census.not_skated == waiting + others.count(EntryState.ENTERED)
