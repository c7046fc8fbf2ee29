import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.exports.template.language import Begin, Column, Line, Named, Single, of_name, parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain", ("plain",)),
        ("", ()),
        ("{{competition.event}}", (Single("competition", None, "event"),)),
        ("{{ Race 12 . Title }}", (Single("race", 12, "title"),)),
        ("{{race.number}}. {{race.title}}", (Single("race", None, "number"), ". ", Single("race", None, "title"))),
        ("{{row.name}} ({{row.nation}})", (Column("name"), " (", Column("nation"), ")")),
        ("{{row.races 3}}", (Column("races", 3),)),
        ("{{list results 12}}", (Begin("results 12"),)),
        ("{{list standings M 500: 2 rows}}", (Begin("standings m 500", 2),)),
        ("{{results 12: 1.name}}", (Line("results 12", 1, Column("name")),)),
        ("{{standings M 500: 10.races 2}}", (Line("standings m 500", 10, Column("races", 2)),)),
    ],
)
def test_a_text_is_taken_apart(text: str, found: tuple):
    assert parts(text) == found


@pytest.mark.parametrize(
    "text", ["{{}}", "{{winner}}", "{{race.title", "{{row.}}", "{{competition 2.event}}", "{{list}}"]
)
def test_what_is_not_understood_is_refused(text: str):
    with pytest.raises(RuleError):
        parts(text)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Print_Area", None),
        ("sd_competition_event", Single("competition", None, "event")),
        ("SD_Race_Title", Single("race", None, "title")),
        ("sd_race_12_air_start", Single("race", 12, "air_start")),
        ("sd_race_12__title", Single("race", 12, "title")),
        ("sd_results_12", Named("results 12")),
        ("sd_results_12__time_ms", Named("results 12", Column("time_ms"))),
        ("sd_standings_W_mass_start__points", Named("standings w mass start", Column("points"))),
        ("sd_standings_M_500__races__2", Named("standings m 500", Column("races", 2))),
    ],
)
def test_a_name_says_what_it_asks_for(name: str, found: object):
    assert of_name(name) == found
