"""The bulletin on paper."""

from skatedesk.domain.derivation import Step
from skatedesk.domain.facts import Fact, FactKind
from skatedesk.domain.house_style import USUAL
from skatedesk.domain.races import Competition
from skatedesk.sheets.bulletin import WIDTH, Paragraph, bulletin_sheet
from skatedesk.sheets.sheet import Sheet
from tests.domain import race

HELD = Competition(1, 1, "2025/26", "Cup", "World Cup #1")


def sheet(*paragraphs: Paragraph) -> Sheet:
    return bulletin_sheet((HELD, race()), paragraphs, "official", ("Edited by hand.",), USUAL)


def test_a_long_paragraph_takes_several_lines_and_machines_read_it_whole():
    text = " ".join(["word"] * 60)
    made = sheet(Paragraph(text), Paragraph("Short."))
    printed = [str(row.cells[0]) for row in made.rows]
    assert " ".join(printed) == f"{text} Short."
    assert max(map(len, printed)) <= WIDTH
    assert [row.goes_on for row in made.rows] == [False, True, True, True, False]
    assert [row.cells[1] for row in made.lines] == [text, "Short."]


def test_wide_letters_take_two_places():
    made = sheet(Paragraph("高" * WIDTH))
    assert [len(str(row.cells[0])) for row in made.rows] == [WIDTH // 2, WIDTH // 2]


def test_what_was_found_stands_beside_its_sentence():
    fact = Fact(FactKind.CUP, "Leads.", (Step("One."), Step("Two.")), 1)
    made = sheet(Paragraph("Leads.", fact), Paragraph("By hand."))
    assert [row.cells[1:] for row in made.rows] == [("Leads.", "cup", "One. Two."), ("By hand.", None, None)]
    assert (made.heading.state, made.remarks) == ("official", ("Edited by hand.",))
