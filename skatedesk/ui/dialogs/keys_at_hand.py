"""The keys that are no acts of a menu: what the hands do in a box, a list or a window of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class AtHand:
    """Keys in one place: `keys` and `text` say them in the language of the desk."""

    keys: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place with keys of its own; `page` is the objectName of its page, empty where it may be on any."""

    name: str
    page: str
    keys: tuple[AtHand, ...]


def places() -> tuple[Place, ...]:
    """Every place with its keys, as it is called on the screen."""
    return tuple(
        Place(name(), page, tuple(AtHand(_spoken(keys), text()) for keys, text in made)) for name, page, made in _PLACES
    )


def _spoken(keys: str) -> str:
    """The names of keys in the language of the desk; a plus, a space or a comma between them stays."""
    return " ".join(_NAMES[word]() if word in _NAMES else word for word in keys.split())


Words = Callable[[], str]

_NAMES: dict[str, Words] = {
    "Digits": lambda: _("Digits"),
    "Letters": lambda: _("Letters"),
    "Return": lambda: _("Return"),
    "Tab": lambda: _("Tab"),
    "Shift+Tab": lambda: _("Shift+Tab"),
    "Esc": lambda: _("Esc"),
    "Space": lambda: _("Space"),
    "Backspace": lambda: _("Backspace"),
    "Up": lambda: _("Up"),
    "Down": lambda: _("Down"),
    "Arrows": lambda: _("Arrows"),
    "Home": lambda: _("Home"),
    "End": lambda: _("End"),
    "PgUp": lambda: _("PgUp"),
    "PgDown": lambda: _("PgDown"),
}

_PLACES: tuple[tuple[Words, str, tuple[tuple[str, Words], ...]], ...] = (
    (
        lambda: _("Everywhere"),
        "",
        (
            ("Tab Shift+Tab", lambda: _("To the next part of the page, or the one before")),
            ("Arrows", lambda: _("To another line of a list")),
            ("Home End", lambda: _("To the first or the last line of a list")),
            ("Shift+F10", lambda: _("What can be done with the line, in a menu")),
            ("Ctrl+F", lambda: _("Find in the list")),
            ("Ctrl+C", lambda: _("Copy the row")),
            ("Ctrl+Shift+Ins", lambda: _("Copy the whole list")),
            ("Esc", lambda: _("Leave a question as it was")),
            ("Ctrl+Return", lambda: _("Take a long question from any of its fields")),
        ),
    ),
    (
        lambda: _("Time box"),
        "race_page",
        (
            ("Digits", lambda: _("The time without colon and point: 10650 is 1:06.50")),
            ("Return", lambda: _("Save the time and go to the next skater")),
            ("Tab", lambda: _("Save the time and go to the passings")),
            ("Up Down", lambda: _("The skater before, or the next one; the time is not saved")),
            ("Esc", lambda: _("Bring back the time that is saved")),
        ),
    ),
    (
        lambda: _("Passings"),
        "race_page",
        (
            ("Return Tab", lambda: _("Save the passing and go to the next one")),
            ("Shift+Tab", lambda: _("Save the passing and go to the one before")),
            ("Up Down", lambda: _("The same passing of another skater")),
            ("Esc", lambda: _("Bring back the passing that is saved")),
        ),
    ),
    (
        lambda: _("Mass start"),
        "race_page",
        (
            ("Digits", lambda: _("Helmet numbers in the order of the sprint or the finish")),
            ("PgUp PgDown", lambda: _("The sprint before, or the next one")),
            ("Backspace", lambda: _("Take the last lap back, while nothing is typed")),
        ),
    ),
    (
        lambda: _("Programme"),
        "",
        (
            ("Up Down", lambda: _("Another race")),
            ("Digits", lambda: _("The race of this number")),
            ("Return", lambda: _("To the page of the race")),
        ),
    ),
    (
        lambda: _("Box above a list"),
        "",
        (
            ("Letters", lambda: _("Only what has these words; accents do not matter")),
            ("Down", lambda: _("Into the list")),
            ("Return", lambda: _("Take the highlighted line")),
            ("Esc", lambda: _("All of the list again")),
        ),
    ),
    (
        lambda: _("Pairs on the draw page"),
        "draw_page",
        (
            ("F8", lambda: _("Late withdrawal")),
            ("Esc", lambda: _("Forget the mark")),
        ),
    ),
    (
        lambda: _("What if"),
        "standings_page",
        (
            ("Return", lambda: _("Imagine the skater in this place")),
            ("Del", lambda: _("Take the imagined place out")),
            ("Esc", lambda: _("Leave")),
        ),
    ),
    (
        lambda: _("Preview"),
        "documents_page",
        (
            ("+ -", lambda: _("Larger or smaller")),
            ("0", lambda: _("As wide as there is room")),
            ("Space", lambda: _("Further down")),
            ("Home End", lambda: _("The first or the last page")),
        ),
    ),
    (
        lambda: _("Lists as they stood then"),
        "history_page",
        (
            ("Return", lambda: _("Go to the moment that is typed")),
            ("Up Down", lambda: _("The change before, or the next one")),
        ),
    ),
    (
        lambda: _("Checklist"),
        "today_page",
        (("Space", lambda: _("Tick the line, or take the tick back")),),
    ),
    (
        lambda: _("Big digits at the line"),
        "race_page",
        (("Esc", lambda: _("Leave")),),
    ),
    (
        lambda: _("Plot"),
        "",
        (
            ("Arrows", lambda: _("To another mark, or to another line")),
            ("Home End", lambda: _("To the first or the last mark")),
            ("Ctrl+S", lambda: _("Save as picture")),
        ),
    ),
    (
        lambda: _("Why?"),
        "",
        (
            ("Arrows", lambda: _("The figure beside this one")),
            ("Ctrl+C", lambda: _("Copy the answer")),
        ),
    ),
    (
        lambda: _("Draw ceremony"),
        "draw_page",
        (
            ("Space Return", lambda: _("The next one")),
            ("Backspace", lambda: _("The one before")),
            ("End", lambda: _("All at once")),
            ("F11", lambda: _("The whole screen, or a window")),
            ("Esc", lambda: _("Leave")),
        ),
    ),
)
