"""Facts of what the officials decided."""

from skatedesk.domain.facts_officials import of_officials
from tests.domain import skater
from tests.domain.raced import raced

ONE, TWO, THREE, FOUR = (skater(name, nation="NED") for name in ("One", "Two", "Three", "Four"))


def test_each_decision_has_a_sentence_with_its_reason():
    found = raced(
        (ONE, "36.48"), (TWO, "DQ"), (THREE, "DNF"), (FOUR, "WDR"), (skater("Five", nation="NED"), "DNS"),
        codes={TWO: ("T10",), ONE: ("F",)},
    )  # fmt: skip
    assert [fact.sentence for fact in of_officials(found)] == [
        "Two (NED) was disqualified: “Cutting the inner line in the curve (254.7)”.",
        "Three (NED) did not finish.",
        "Five (NED) did not start.",
        "Four (NED) withdrew after the draw.",
        "One fell, and came in 1st.",
    ]


def test_who_fell_and_did_not_finish_is_told_apart():
    found = raced((ONE, "36.48"), (TWO, "DNF"), (THREE, "DNF"), codes={TWO: ("F",)})
    assert [fact.sentence for fact in of_officials(found)] == [
        "Two (NED) fell and did not finish.",
        "Three (NED) did not finish.",
    ]


def test_a_disqualification_without_a_code_has_no_reason():
    assert [fact.sentence for fact in of_officials(raced((ONE, "DQ")))] == ["One (NED) was disqualified."]


def test_a_reskate_is_told():
    found = raced((ONE, "36.48"), codes={ONE: ("RS",)})
    assert [fact.sentence for fact in of_officials(found)] == ["One was granted a reskate, and is 1st."]
