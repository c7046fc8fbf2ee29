"""The marks of records in words."""

from skatedesk.domain.records import Bar, Tag
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.record_marks import mark_word, marks_legend

BAR = Bar(RaceTime(34000))


def test_every_mark_has_a_word():
    assert mark_word("NRJ") == "Junior national record"
    assert mark_word("ER") == "Continental record"
    assert mark_word("LR") == "Lowland record"


def test_the_legend_explains_each_mark_once_and_an_equalled_one_too():
    tags = [Tag("TR", BAR), Tag("TR", BAR), Tag("NR", BAR, "=")]
    assert marks_legend(tags) == (("=NR", "National record equalled"), ("TR", "Track record"))
