"""Sources that hypothesis makes up: more orderly than what is only spoiled, and odd in other places."""

import csv
import io

from hypothesis import strategies as st

from tests.fuzz import samples
from tests.fuzz.nasty import TEXTS

Sources = st.SearchStrategy[bytes]

_words = st.sampled_from(TEXTS) | st.text(max_size=12)
_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _words | st.sampled_from(["OK", "DNF", "1:05.66", 65660]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
_headings = st.sampled_from(
    ["Name", "Family name", "Given name", "Nation", "Sex", "Birth date", "500 m", "1000 m", "Seed 500 m", "Distances",
     "Reserve", "Remark", "Record", "Distance", "Time", "Date", "Place", "Gold", "Silver", "Bronze", "Bib", "ID"]
)  # fmt: skip
_cells = _words | st.sampled_from(["Berg", "Anna", "NOR", "W", "x", "36.52", "2001-02-03", "500 m", "R2", "WR", "3"])

times: Sources = (
    st.from_regex(r"\A[\d０-９٠-٩]{0,3}[:.,']?\d{0,3}[.,:]?\d{0,4}(\(\d?\)?)?[MmHh ]{0,2}\Z") | st.text() | _words
).map(lambda text: text.encode("utf-8", "surrogatepass"))

races: Sources = st.builds(
    samples.race_with,
    st.dictionaries(st.sampled_from(samples.RACE_KEYS), _values, max_size=3),
    st.dictionaries(st.sampled_from(samples.ROW_KEYS), _values, max_size=3),
)


def _table(headings: list[str], rows: list[list[str]], separator: str) -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=separator, escapechar="\\").writerows([headings, *rows])
    return written.getvalue().encode("utf-8", "surrogatepass")


tables: Sources = st.builds(
    _table,
    st.lists(_headings, min_size=2, max_size=8, unique=True),
    st.lists(st.lists(_cells, max_size=8), max_size=4),
    st.sampled_from(";,\t|"),
)

MADE_UP: dict[str, Sources] = {
    "time": times,
    "race, JSON": races,
    "entries, text": tables,
    "records, text": tables,
    "careers, text": tables,
}
"""By the reader that takes them; the others live by what is spoiled."""
