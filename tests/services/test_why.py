"""Why every figure of every list of the sample stands where it stands."""

from itertools import pairwise

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError
from skatedesk.domain.points import by_rank
from skatedesk.services import draws, files, lists, rank_rulings, standings, why
from skatedesk.services.draws import DrawKind
from skatedesk.services.files import ResultsFile
from skatedesk.services.results import override_points
from skatedesk.services.why import Why, Whys
from skatedesk.sheets.sheet import Row, text_of
from tests.services import PEOPLE, id_of, row, source, start_of, take, view

SMALLER_IS_AHEAD = ("time_ahead",)
"""Of all other figures with this ending the greater one is ahead."""


def of_every_race(file: ResultsFile) -> list[why.ResultWhys]:
    programmes = [lists.programme(file, one.id) for one in lists.competitions(file)]
    return [why.of_race(file, item.race.id) for programme in programmes for item in programme]


def of_every_cup(file: ResultsFile) -> list[why.StandingWhys]:
    names = [cup.name for cup in standings.cups(file)]
    return [why.of_cup(file, name, after) for name in names for after in (1, 2, None)]


def cells(whys: Whys) -> list[tuple[Row, Why, str]]:
    """Every printed cell with its answer and what the list shows there."""
    columns = whys.sheet.columns
    return [
        (row, whys.cell(row.key, name), text_of(row.cells[at]))
        for row in whys.sheet.rows
        for at, name in enumerate(whys.names(columns))
        if columns[at].printed
    ]


def said(answer: Why) -> str:
    return "\n".join(step.text for step in answer.steps)


def figure(answer: Why, name: str) -> int:
    """The last figure of this name."""
    return [one.value for step in answer.steps for one in step.figures if one.name == name][-1]


def test_every_cell_of_every_result_list_is_answered_with_what_it_shows(sample: ResultsFile):
    every = of_every_race(sample)
    assert len(every) == 56
    answered = [(answer, shown) for whys in every for _row, answer, shown in cells(whys)]
    assert len(answered) > 14_000
    assert all(answer.value == shown and answer.steps for answer, shown in answered)
    assert [answer.title for answer, shown in answered if shown not in said(answer)] == []


def test_every_cell_of_every_standing_is_answered_with_what_it_shows(sample: ResultsFile):
    every = of_every_cup(sample)
    assert len(every) == 3 * 12
    answered = [(answer, shown) for whys in every for _row, answer, shown in cells(whys)]
    assert len(answered) > 8_000
    assert all(answer.value == shown and answer.steps for answer, shown in answered)
    assert [answer.title for answer, shown in answered if shown not in said(answer)] == []


def test_what_is_compared_for_a_rank_is_true_and_leads_to_it(sample: ResultsFile):
    compared = 0
    for whys in (*of_every_race(sample), *of_every_cup(sample)):
        ranks = [line.cells[whys.sheet.column("rank")] for line in whys.sheet.rows]
        for line in whys.sheet.rows:
            answer = whys.cell(line.key, "rank")
            rank = line.cells[whys.sheet.column("rank")]
            if rank is None:
                continue
            assert figure(answer, "rank") == rank
            assert isinstance(rank, int)
            assert figure(answer, "ranked_ahead") == sum(isinstance(one, int) and one < rank for one in ranks)
            for step in answer.steps:
                pair = {one.name: one.value for one in step.figures if one.name.endswith(("_ahead", "_behind"))}
                for name in [name for name in pair if name.endswith("_ahead") and name != "ranked_ahead"]:
                    ahead, behind = pair[name], pair[name.replace("_ahead", "_behind")]
                    if name in SMALLER_IS_AHEAD:
                        ahead, behind = behind, ahead
                    tied = name == "total_ahead" and "both have" in step.text
                    assert ahead == behind if tied else ahead > behind or "both have" in step.text, step.text
                    compared += 1
    assert compared > 5_000


def test_the_points_told_are_those_of_the_table_at_the_rank(sample: ResultsFile):
    told = 0
    for whys in of_every_race(sample):
        rules, race = whys.view.rules, whys.view.race
        table = rules.points_table(race.discipline, race.division, race.sex, race.metres)
        for result in whys.view.results:
            answer = whys.cell(result.start.id, "points")
            if result.points and result.start.points_override is None:
                assert figure(answer, "points") == by_rank(table, result.rank) == result.points
                (place,) = [one for one in answer.sources if one.key.startswith("points[")]
                at = int(place.key.removeprefix("points[").removesuffix("]"))
                assert rules.points[at].values == table
                assert place.marks
                told += 1
    assert told > 1_000


def test_the_sum_of_a_standing_is_the_sum_of_what_is_told(sample: ResultsFile):
    for whys in of_every_cup(sample):
        for line in whys.view.standing.lines:
            answer = whys.cell(line.competitor.id, "points")
            parts = [one.value for step in answer.steps for one in step.figures if one.name == "points"]
            assert sum(parts) == figure(answer, "total") == line.points


def test_one_cell_alone_is_answered_the_same(sample: ResultsFile):
    whys = of_every_race(sample)[3]
    key = whys.sheet.rows[0].key
    assert why.why_result(sample, whys.view.race.id, key, "points") == whys.cell(key, "points")
    cup = why.of_cup(sample, "M 500", 1)
    key = cup.sheet.rows[5].key
    assert {"rank", "name", "nation", "WC1-1", "WC1-2", "points"} <= set(cup.names(cup.sheet.columns))
    assert why.why_standing(sample, "m 500", key, "WC1-2", after=1) == cup.cell(key, "WC1-2")


def test_a_column_that_is_not_there_is_refused(sample: ResultsFile):
    whys = why.of_cup(sample, "M 500")
    with pytest.raises(RuleError, match="no column “WC9”"):
        whys.cell(whys.sheet.rows[0].key, "WC9")


def test_somebody_is_found_by_part_of_the_name_or_by_the_key(sample: ResultsFile):
    whys = why.of_cup(sample, "M 1000")
    stolz = next(line.competitor.id for line in whys.view.standing.lines if line.competitor.key == "M179")
    assert why.row_of(whys, "stolz") == why.row_of(whys, key="M179") == stolz
    for text, key, reason in (
        ("nobody", "", "“nobody” is not on this list"),
        ("", "M1", "“M1” is not on this list"),
        ("", "", "is not on this list"),
        ("k", "", "“k” may be any of "),
    ):
        with pytest.raises(RuleError, match=reason):
            why.row_of(whys, text, key)


# --- where a place on the list comes from ----------------------------------------------------------------------


def answers(file: ResultsFile, family: str, *columns: str, number: int = 8) -> list[str]:
    whys = why.of_race(file, view(file, number).race.id)
    return [said(whys.cell(id_of(file, family, number), column)) for column in columns]


def test_without_a_draw_the_place_came_with_the_list(file: ResultsFile):
    (pair, lane, bib) = answers(file, "Żurek", "pair", "lane", "bib")
    came = "The file keeps no draw of this race: the place came with the start list."
    assert (pair, lane) == (f"Pair 2.\n{came}", f"Lane at the start: In.\n{came}")
    assert bib == (
        "Start number 3 belongs to Damian ŻUREK in the whole competition, World Cup #1.\n"
        "The rule file gives them the numbers 1 to 200."
    )


def test_a_drawn_place_names_the_draw_its_seed_and_what_changed_since(file: ResultsFile):
    race_id = view(file).race.id
    draws.store(file, race_id, draws.draw(file, race_id, "17205913", DrawKind.FREE))
    pair = answers(file, "Stolz", "pair")[0]
    assert pair.splitlines()[0] == f"Pair {start_of(file, 'Stolz').pair}."
    assert "Drawn as “all by lot” with the seed 17205913 on " in pair
    assert "The whole field is drawn by lot." in pair
    assert pair.endswith("The place is as it was drawn.")
    whys = why.of_race(file, race_id)
    keys = [one.key for one in whys.cell(id_of(file, "Stolz"), "lane").sources]
    assert keys == ["draw.lanes", "draw.free_group"]


def test_a_mass_start_has_neither_pair_nor_lane(file: ResultsFile):
    pair, lane, behind = answers(file, "Stolz", "pair", "lane", "behind", number=28)
    assert (pair, lane) == ("There are no numbered pairs on this list.", "There are no lanes on this list.")
    assert behind == "A mass start has no gaps: race points order it."


def test_an_entry_without_a_number_says_so(file: ResultsFile):
    assert answers(file, "Eitrem", "bib", number=28)[0].startswith("Start number 5 belongs to")
    alone = source({"race_no": 30, "title": "500m Men", "discipline": "individual", "distance_m": 500}, row("Ning"))
    take(file, alone)
    assert answers(file, "Ning", "name", number=30) == [
        "Zhongyan NING is entered in race 30.\nThe lists know Zhongyan NING by the key M038."
    ]


def test_points_by_hand_are_told_with_the_remark(file: ResultsFile):
    override_points(file, id_of(file, "Stolz", 28), 44, "misprint on the sheet")
    assert answers(file, "Stolz", "points", number=28) == [
        "The officials set 44 points by hand: misprint on the sheet\nThe table would give 60."
    ]


def test_an_own_rule_file_speaks_for_itself(tmp_path, file: ResultsFile):
    shipped = why.of_race(file, view(file).race.id).comments.source("points", 0)
    text = (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")
    own = tmp_path / "club.toml"
    own.write_text(
        text.replace("[[points]]  # [D] 711 of 711 ranked A rows", "[[points]]  # [S] our own table"), "utf-8"
    )
    made = files.new_file(tmp_path / "own.skatedesk", "2025/26", str(own))
    try:
        take(made, source({"race_no": 1, "title": "500m Men", "discipline": "individual", "distance_m": 500,
                           "division": "A"}, row("Stolz", "1I", time="34.50", status="OK")))  # fmt: skip
        whys = why.of_race(made, view(made, 1).race.id)
        (place,) = whys.cell(whys.sheet.rows[0].key, "points").sources
        assert (place.file, place.line, place.marks[0]) == ("club.toml", shipped.line, "S")
        assert place.text.startswith("[S] our own table")
    finally:
        made.close()


def test_the_people_of_the_weekend_are_known(file: ResultsFile):
    assert answers(file, "De Boo", "nation") == [
        f"Jenning DE BOO starts for NED.\nThe lists know Jenning DE BOO by the key {PEOPLE['De Boo'][2]}."
    ]


def test_a_rank_set_by_hand_is_explained_in_every_column(desk: ResultsFile):
    lines = why.of_cup(desk, "M 1000").view.standing.lines
    ahead, behind = next((one, other) for one, other in pairwise(lines) if one.points == other.points)
    rank_rulings.rule_ranks(desk, "M 1000", {behind.competitor.who: ahead.rank}, "as the official list has it")
    whys = why.of_cup(desk, "M 1000")
    answered = [(answer, shown) for _row, answer, shown in cells(whys)]
    assert [answer.title for answer, shown in answered if shown not in said(answer)] == []
    rank = said(whys.cell(behind.competitor.id, "rank"))
    name = behind.competitor.name
    assert f"The officials gave {name} rank {ahead.rank} by hand: as the official list has it" in rank
    assert f"By the chain the rank would be {behind.rank}." in rank
    computed = whys.cell(behind.competitor.id, "computed_rank")
    assert (computed.value, figure(computed, "rank")) == (str(behind.rank), behind.rank)
    assert "by hand" not in said(computed)
