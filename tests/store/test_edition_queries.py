"""Editions as the file keeps them."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from skatedesk.store import edition_queries, record_queries
from skatedesk.store.edition_queries import AFTER, SAID, kept_moment, moment
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import EditionRow, HouseStyleRow


def test_a_moment_is_kept_in_universal_time():
    local = datetime(2025, 11, 15, 14, 55)
    assert moment(kept_moment(local)) == local
    elsewhere = datetime(2025, 11, 15, 14, 55, tzinfo=timezone(timedelta(hours=-7)))
    assert kept_moment(elsewhere) == "2025-11-15T21:55:00+00:00"
    assert moment(kept_moment(elsewhere)).astimezone(UTC) == elsewhere


def test_editions_come_by_document_and_changes_by_number(desk_file: Path):
    file = ResultsFile.open(desk_file)
    with file.read() as session:
        before = record_queries.last_change(session)
    for revision in (1, 2):
        with file.change(f"Revision {revision}") as change:
            change.races.add(12)
            row = EditionRow(
                competition_id=1, race_id=12, document="results 12", revision=revision, at=kept_moment(datetime.now()),
                digest="x", content={AFTER: before, SAID: {"kind": f"edition {revision}"}},
            )  # fmt: skip
            change.session.add(row)
    with file.change("Style") as change:
        change.session.add(HouseStyleRow(competition_id=1, settings={"paper": "Letter"}))
    with file.read() as session:
        (several,) = edition_queries.editions(session, 1).values()
        assert [(one.revision, one.after, one.printed_at, one.files) for one in several] == [
            (1, before, None, ()), (2, before, None, ()),
        ]  # fmt: skip
        assert edition_queries.said(session, several[1].id) == {"kind": "edition 2"}
        assert edition_queries.went_out(session, 12)
        assert not edition_queries.went_out(session, 13)
        assert edition_queries.editions(session, 2) == {}
        assert [(one.races, one.tables) for one in edition_queries.changes_since(session, before)] == [
            ({12}, {"editions"}), ({12}, {"editions"}), (set(), {"house_styles"}),
        ]  # fmt: skip
        assert edition_queries.style_settings(session, 1) == {"paper": "Letter"}
    file.close()
