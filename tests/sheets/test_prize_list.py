"""Prize money on paper."""

from skatedesk.domain.medals import Place
from skatedesk.domain.prizes import Award, awards, record_award
from skatedesk.domain.rules_championships import Prize
from skatedesk.exports.json_rows import rows
from skatedesk.sheets.prize_list import PrizeHead, prize_sheet, total_sheet
from tests.domain import skater
from tests.domain.won import FIRST, won

STOLZ, ZUREK = skater("Jordan STOLZ", nation="USA", key="M179"), skater("Damian ŻUREK", nation="POL")
RACE = won(STOLZ, ZUREK)
NED = skater("NETHERLANDS", nation="NED", is_team=True)
MEMBERS = tuple(skater(name, nation="NED") for name in ("A", "B", "C"))


def paid(amounts: tuple[int, ...], *places: Place, **other) -> tuple[Award, ...]:
    return awards(Prize("World Cup", "race", "USD", amounts), other.pop("title", "1000m Men"), places, **other)


def printed(sheet) -> list[tuple[str, ...]]:
    return [cells[:6] for cells in sheet.texts()]


def test_the_prizes_stand_below_their_race():
    sheet = prize_sheet(paid((1000, 0), *RACE.places, occasion=RACE), PrizeHead((FIRST,), (RACE,)), None)
    assert printed(sheet) == [
        ("8. 1000m Men", "", "", "", "", ""),
        ("1", "Jordan STOLZ", "USA", "1000", "USD", ""),
        ("2", "Damian ŻUREK", "POL", "not known", "USD", ""),
    ]
    assert sheet.remarks == ("not known: the rule file has no amount for this place, so no total holds it.",)
    assert sheet.heading.state == "provisional"


def test_a_team_shows_what_each_member_gets():
    given = paid((2000,), Place(1, NED, MEMBERS))
    sheet = prize_sheet(given, PrizeHead((FIRST,)), None)
    assert [(one["amount"], one["shares"]) for one in rows(sheet)] == [(2000, "A 666.66; B 666.66; C 666.66")]
    totals = total_sheet(given, PrizeHead((FIRST,)), None)
    assert [row.cells[0] for row in totals.rows if row.title] == ["Skaters", "Teams", "Nations"]
    assert [(one["of"], one["name"], one["amount"]) for one in rows(totals)] == [
        ("skater", "A", "666.66"), ("skater", "B", "666.66"), ("skater", "C", "666.66"),
        ("team", "NETHERLANDS", 2000), ("nation", "NED", 2000),
    ]  # fmt: skip


def test_a_total_of_nothing_but_unknown_prizes_is_not_zero():
    given = paid((0, 800), Place(1, STOLZ), Place(2, ZUREK))
    assert [cells[:5] for cells in printed(total_sheet(given, PrizeHead((FIRST,)), None))[1:3]] == [
        ("Damian ŻUREK", "POL", "800", "USD", ""),
        ("Jordan STOLZ", "USA", "not known", "USD", "1"),
    ]


def test_what_is_not_final_open_or_unknown_is_said():
    given = paid((15000,), Place(1, STOLZ), Place(1, ZUREK), title="500 m Men", final=False)
    head = PrizeHead((FIRST,), (RACE,), unknown=(RACE,), open=(RACE, RACE))
    sheet = prize_sheet(given, head, None)
    assert sheet.rows[0].cells[0] == "Standing so far: 500 m Men"
    assert sheet.remarks == (
        "World Cup #1: the rule file says nothing of prize money for 8.",
        "2 podiums are still open.",
        "Standings so far may still change: nothing of them is added up.",
        "Who share a rank get equal parts of the sum of their places.",
    )
    assert total_sheet(given, head, None).rows == ()


def test_a_world_record_stands_below_its_own_heading():
    bonus = Prize("World record", "record", "USD", (5000,))
    records = [
        record_award(bonus, RACE, place, equalled=place.rank > 1, ratified=False)
        for place in RACE.places
    ]  # fmt: skip
    given = (*paid((1000,), *RACE.places, occasion=RACE), *records)
    sheet = prize_sheet(given, PrizeHead((FIRST,), (RACE,)), None)
    assert printed(sheet)[2:] == [
        ("World record: 8. 1000m Men", "", "", "", "", ""),
        ("", "Jordan STOLZ", "USA", "5000", "USD", ""),
        ("", "Damian ŻUREK", "POL", "not known", "USD", ""),
    ]
    assert [one["paid_for"] for one in rows(sheet)] == ["race", "record", "record"]
    assert sheet.remarks == (
        "not known: whether a world record that is only equalled is paid, no source tells.",
        "World records that are not ratified yet are in the totals all the same.",
    )
