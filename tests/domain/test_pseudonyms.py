"""Another name in the place of a person's."""

import pytest

from skatedesk.domain.pseudonyms import Names, in_its_place, mentions, names_of, renamed, said

JORDAN = names_of([("Jordan STOLZ", "Stolz", "Jordan")], ["J. Stolz", "高木 美帆", "Jo"], ["USA"])
OTHER = "Skater 7"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jordan STOLZ", OTHER),
        ("jordan stolz won", f"{OTHER} won"),
        ("STOLZ, Jordan (USA)", f"{OTHER} (USA)"),
        ("Stolz Jordan and J. Stolz", f"{OTHER} and {OTHER}"),
        ("高木美帆", OTHER),
        ("Jordan STOLZBERG", "Jordan STOLZBERG"),
        ("Jo", OTHER),
        ("Jo won", "Jo won"),
        ("Stolz won", "Stolz won"),
    ],
)
def test_whole_names_are_replaced_in_sentences(text: str, shown: str):
    assert renamed(text, JORDAN, OTHER) == shown


def test_columns_that_share_a_key_all_stay():
    paper = {"columns": ["name", "lap", "lap"], "rows": [["1", ["Jordan STOLZ", "26.1", "27.2"]]]}
    assert renamed(paper, JORDAN, OTHER)["rows"] == [["1", [OTHER, "26.1", "27.2"]]]


def test_a_family_name_alone_is_only_looked_for():
    assert JORDAN.family_in("Then STOLZ fell.")
    assert not JORDAN.family_in("Then Stolzenberg fell.")
    assert not names_of([("Ning LI", "Li", "Ning")], [], []).family_in("Li fell")


def test_lines_with_name_and_nation_tell_namesakes_apart():
    lines = [{"name": "Jordan STOLZ", "nation": "USA", "bib": 1}, {"name": "Jordan STOLZ", "nation": "GER", "bib": 2}]
    shared = Names(JORDAN.spellings, JORDAN.families, JORDAN.parts, JORDAN.nations, alone=False)
    assert [one["name"] for one in renamed(lines, shared, OTHER)] == [OTHER, "Jordan STOLZ"]
    assert renamed("Jordan STOLZ won", shared, OTHER) == "Jordan STOLZ won"
    assert renamed({"note": "Jordan STOLZ won", "bib": 3}, JORDAN, OTHER) == {"note": f"{OTHER} won", "bib": 3}


def test_on_a_list_that_went_out_all_that_tells_who_it_is_goes():
    columns = ["bib", "family", "given", "own_name", "nation", "club", "skater_key", "500"]
    paper = {
        "heading": {"title": "Entries"},
        "columns": columns,
        "rows": [
            ["1", ["181", "Stolz", "Jordan", "乔丹", "USA", "West Allis", "M179", "x"]],
            ["2", ["182", "Dawson", "Casey", "", "USA", "Park City", "M173", "x"]],
        ],
        "remarks": ["USA, withdrawn: Jordan STOLZ, Casey DAWSON."],
    }
    found = renamed(paper, JORDAN, OTHER)
    assert found["rows"] == [
        ["1", ["181", OTHER, "", "", "USA", "", "", "x"]],
        ["2", ["182", "Dawson", "Casey", "", "USA", "Park City", "M173", "x"]],
    ]
    assert found["remarks"] == [f"USA, withdrawn: {OTHER}, Casey DAWSON."]
    assert found["heading"] == paper["heading"]


def test_further_lines_of_a_row_are_looked_at_too():
    paper = {"columns": ["name", "time"], "rows": [["1", ["Netherlands", "3:35", "Jordan STOLZ", ""]]]}
    assert renamed(paper, JORDAN, OTHER)["rows"] == [["1", ["Netherlands", "3:35", OTHER, ""]]]


@pytest.mark.parametrize(
    ("beside", "shown"),
    [
        ([], OTHER),
        (["Ada HOLM", "Zoe ADA"], OTHER),
        (["Jenning DE BOO", "Kjeld NUIS"], f"J… {OTHER}"),
        (["Sander EITREM", "Ada HOLM", "Tim PRINS"], f"J… {OTHER}"),
        (["Jordan BELL", "Jordan TAN"], f"Jordan S… {OTHER}"),
        (["Ada HOLM"], OTHER),
    ],
)
def test_a_draw_keeps_the_order_of_the_names(beside: list[str], shown: str):
    found = in_its_place("Jordan STOLZ", OTHER, beside)
    assert found == shown
    before, after = sorted([*beside, "Jordan STOLZ"]), sorted([*beside, found])
    assert before.index("Jordan STOLZ") == after.index(found)


def test_only_the_part_about_the_person_is_told():
    content = {
        "remarks": ["Casey DAWSON fell.", "Jordan STOLZ won."],
        "rows": [["1", ["181", "Stolz", "Jordan"]], ["2", ["182", "Dawson", "Casey"]]],
        "lines": [{"name": "Jordan STOLZ", "bib": 1}, {"name": "Casey DAWSON", "bib": 2}],
    }
    assert list(mentions(content, JORDAN)) == [
        "Jordan STOLZ won.", ["181", "Stolz", "Jordan"], {"name": "Jordan STOLZ", "bib": 1},
    ]  # fmt: skip
    assert list(mentions("Casey DAWSON", JORDAN)) == []


def test_every_text_of_what_was_kept_is_found():
    assert list(said({"a": ["one", 2, None], "b": {"c": "two"}})) == ["one", "two"]
