"""How the sheets of a competition look: kept, read again, and forgiving about what it does not know."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import USUAL, ClockStyle, DayStyle, HouseStyle, Paper, Point, Turn
from skatedesk.services import history, house_styles, lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.house_styles import from_settings

CHOSEN = HouseStyle(
    paper=Paper.LETTER,
    turn=Turn.LANDSCAPE,
    language="nl",
    second_language="en",
    days=DayStyle.ISO,
    clock=ClockStyle.H12,
    point=Point.COMMA,
    accent="#1F5FA8",
    publisher="KNSB",
    packed=True,
    code=False,
    birth_dates=True,
)


def test_a_style_comes_back_as_it_was_set_and_has_one_undo(file: ResultsFile):
    held = lists.competition(file, 1).id
    assert house_styles.style_of(file, held) == USUAL
    changed = house_styles.set_style(file, held, CHOSEN)
    assert (changed.label, changed.races) == ("How the sheets look", frozenset())
    assert house_styles.style_of(file, held) == CHOSEN
    assert house_styles.set_style(file, held, CHOSEN).at is None
    house_styles.set_style(file, held, USUAL)
    history.undo(file)
    assert house_styles.style_of(file, held) == CHOSEN
    history.undo(file)
    assert house_styles.style_of(file, held) == USUAL


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"shape": "round"},
        {"paper": "A0", "language": "it", "accent": "blue", "packed": "yes", "publisher": 7},
        {"second_language": "en"},
    ],
)
def test_what_is_not_known_stays_as_usual(settings: dict[str, object]):
    assert from_settings(settings) == USUAL


def test_what_is_known_counts_beside_what_is_not():
    assert from_settings({"paper": "Letter", "turn": "upside down"}) == HouseStyle(paper=Paper.LETTER)


def test_two_equal_languages_are_refused():
    with pytest.raises(RuleError, match="The second language is the first one"):
        HouseStyle(language="nl", second_language="nl")
