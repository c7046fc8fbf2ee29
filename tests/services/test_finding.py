"""Finding races, skaters and documents by a few letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from skatedesk.domain.races import Competition, Sex
from skatedesk.services import files, finding, lists, people
from skatedesk.services.files import ResultsFile
from skatedesk.services.finding import Findable, Kind
from skatedesk.services.person_fields import PersonFields


@pytest.fixture(scope="module")
def desk_copy(sample_file: Path) -> Iterator[ResultsFile]:
    """The sample, read only."""
    file = files.look_at(sample_file)
    yield file
    file.close()


@pytest.fixture(scope="module")
def competition(desk_copy: ResultsFile) -> Competition:
    return lists.competitions(desk_copy)[-1]


@pytest.fixture(scope="module")
def offered(desk_copy: ResultsFile, competition: Competition) -> tuple[Findable, ...]:
    return finding.in_file(desk_copy, competition)


def first(offered: tuple[Findable, ...], text: str) -> Findable:
    """The very first that is found."""
    return finding.find(offered, text)[0].found[0]


def act(title: str, more: str = "") -> Findable:
    return Findable(Kind.ACT, title, title, more=more)


def titles(offered: list[Findable], text: str, used: tuple[str, ...] = ()) -> list[str]:
    return [one.title for group in finding.find(offered, text, used) for one in group.found]


# --- in a file -----------------------------------------------------------------------------------------------


def test_everything_of_the_file_is_offered(offered: tuple[Findable, ...]):
    kinds = [one.kind for one in offered]
    assert kinds.count(Kind.RACE) == 56
    assert kinds.count(Kind.SKATER) > 300
    assert kinds.count(Kind.DOCUMENT) > 150
    assert len({one.name for one in offered}) == len(offered)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("zurek", "Damian ŻUREK"),
        ("Żurek", "Damian ŻUREK"),
        ("stolz jor", "Jordan STOLZ"),
        ("gelinas", "Antoine GÉLINAS-BEAULIEU"),
        ("takagi", "Miho TAKAGI"),
        ("25", "25 · Mass Start Women · Division B"),
        ("result 12", "Result 12 · 1500m Men · Division B"),
    ],
)
def test_a_few_letters_lead_there_whatever_the_accents(offered: tuple[Findable, ...], typed: str, title: str):
    assert first(offered, typed).title == title


def test_races_of_the_competition_on_the_desk_come_first_and_others_name_theirs(
    offered: tuple[Findable, ...], competition: Competition
):
    (group,) = [one for one in finding.find(offered, "mass start", most=40) if one.kind is Kind.RACE]
    assert group.count == 8
    assert [one.about for one in group.found[:4]] == ["provisional"] * 4
    assert {one.about for one in group.found[4:]} == {"World Cup #1 Salt Lake City"}
    assert competition.city == "Calgary"


def test_a_skater_is_found_by_nation_and_number_of_this_competition(offered: tuple[Findable, ...]):
    known = first(offered, "zurek")
    nation, number = known.about.split(" · ")
    assert nation == "POL"
    assert known in finding.find(offered, f"pol {number}")[0].found


def test_a_skater_is_found_in_two_scripts(file: ResultsFile):
    fields = PersonFields("Takagi", "Miho", "JPN", Sex.WOMEN, own_name="高木 美帆")
    people.add(file, fields)
    offered = finding.in_file(file, None)
    for typed in ("高木", "美帆", "takagi", "jpn miho"):
        found = first(offered, typed)
        assert (found.title, found.about) == ("Miho TAKAGI", "高木 美帆 · JPN")


def test_what_was_read_is_kept_until_the_file_changes(file: ResultsFile):
    before = finding.in_file(file, None)
    assert finding.in_file(file, None) is before
    people.add(file, PersonFields("Nilsson", "Åse", "NOR", Sex.WOMEN))
    after = finding.in_file(file, None)
    assert {one.title for one in after} - {one.title for one in before} == {"Åse NILSSON"}
    assert finding.in_file(file, None, "nl") is not after


# --- the order -----------------------------------------------------------------------------------------------


def test_the_words_themselves_come_before_a_beginning_before_words_before_letters():
    offered = [act("Make official"), act("Print the draw"), act("Draw anew"), act("Dry Area Watch"), act("Draw")]
    assert titles(offered, "draw") == ["Draw", "Draw anew", "Print the draw", "Dry Area Watch"]
    assert titles(offered, "mof") == ["Make official"]
    assert titles(offered, "xyz") == []


def test_words_are_found_in_any_order_and_by_what_is_not_shown():
    offered = [act("Undo", "Edit Ctrl+Z"), act("Redo", "Edit Ctrl+Y")]
    assert titles(offered, "edit und") == ["Undo"]
    assert titles(offered, "ctrl+y") == ["Redo"]


def test_letters_far_apart_are_there_by_chance():
    assert titles([act("Juuso LEHTONEN")], "jst") == []


def test_of_equals_what_was_used_last_comes_first():
    offered = [act("Export one"), act("Export two"), act("Export three"), act("Exports")]
    used = (offered[2].name, offered[1].name)
    assert titles(offered, "export", used) == ["Export three", "Export two", "Export one", "Exports"]
    assert titles(offered, "exports", used) == ["Exports"]


def test_the_kind_with_the_best_is_on_top_and_only_so_many_are_given():
    offered = [Findable(Kind.SKATER, str(at), f"Ann DRAKE {at}") for at in range(30)]
    offered += [act("Draw"), Findable(Kind.PAGE, "go_draw_page", "Draw")]
    groups = finding.find(offered, "dra", most=5)
    assert [(group.kind, len(group.found), group.count) for group in groups] == [
        (Kind.PAGE, 1, 1),
        (Kind.ACT, 1, 1),
        (Kind.SKATER, 5, 30),
    ]


@pytest.mark.parametrize("typed", ["", "  ", "·", "&", "…"])
def test_nothing_typed_finds_nothing(typed: str):
    assert finding.find([act("Draw")], typed) == []


@pytest.mark.parametrize("typed", ["(", "[", "\\", "*+?", "a(b", "12.", "{0}"])
def test_signs_are_no_patterns(typed: str):
    assert isinstance(finding.find([act("Draw 12")], typed), list)
