"""Ice and air as they are typed, and what cannot be."""

from dataclasses import replace

import pytest

from skatedesk.domain.conditions import checked, figure, in_order, is_measured, time_of_day
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Condition


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:30", "14:30"),
        ("9:05", "09:05"),
        ("9.05", "09:05"),
        ("0905", "09:05"),
        ("905", "09:05"),
        ("１４：３０", "14:30"),
        ("3:17 PM", "15:17"),
        ("12:02 AM", "00:02"),
        ("12:40 pm", "12:40"),
        (" ", ""),
    ],
)
def test_a_time_of_day_is_kept_in_one_form(typed: str, kept: str):
    assert time_of_day(typed) == kept


@pytest.mark.parametrize("typed", ["24:00", "12:60", "13:00 PM", "0:10 AM", "noon", "14:3", "1", "14:30:00", "-1:30"])
def test_what_is_no_time_of_day_is_refused(typed: str):
    with pytest.raises(RuleError, match=r"is no time of day\. Write it as 14:30\."):
        time_of_day(typed)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("-8,2", -8.2), ("−8.2", -8.2), ("–8", -8.0), ("+18.75", 18.75), ("２４", 24.0), ("", None), ("0", 0.0)],
)
def test_a_figure_has_a_point_or_a_comma(typed: str, value: float | None):
    assert figure(typed) == value


@pytest.mark.parametrize("typed", ["cold", "8.2.1", "1e3", "18 °C", "--8", ".5", "1234", "nan"])
def test_what_is_no_figure_is_refused(typed: str):
    with pytest.raises(RuleError, match="is no figure"):
        figure(typed)


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        (Condition("start", air=-40.5), "Air temperature -40.5 cannot be. Type a figure from -40 to 40."),
        (Condition("start", air=184), "Air temperature 184 cannot be. Type a figure from -40 to 40."),
        (Condition("start", humidity=100.5), "Humidity 100.5 cannot be. Type a figure from 0 to 100."),
        (Condition("start", humidity=-1), "Humidity -1 cannot be. Type a figure from 0 to 100."),
        (Condition("start", ice=8.2), "Ice temperature 8.2 cannot be. Type a figure from -20 to 5."),
        (Condition("start", ice=-20.1), "Ice temperature -20.1 cannot be. Type a figure from -20 to 5."),
    ],
)
def test_a_figure_that_cannot_be_is_refused_with_what_can(condition: Condition, reason: str):
    with pytest.raises(RuleError) as told:
        checked(condition)
    assert str(told.value) == reason


def test_the_last_figures_that_can_be_stand():
    for air, humidity, ice in ((-40, 0, -20), (40, 100, 5)):
        known = Condition("end", "9:30", air, humidity, ice)
        assert checked(known) == replace(known, time_of_day="09:30")


def test_the_start_stands_before_what_was_measured_on_the_way_and_the_end():
    moments = ["end", "Interval", "pair 8", "start"]
    ordered = in_order([Condition(moment) for moment in moments])
    assert [one.moment for one in ordered] == ["start", "Interval", "pair 8", "end"]


def test_a_moment_of_which_nothing_is_known_was_not_measured():
    assert not is_measured(Condition("start"))
    assert is_measured(Condition("start", "14:30"))
    assert is_measured(Condition("start", humidity=0))
