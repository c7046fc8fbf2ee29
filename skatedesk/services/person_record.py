"""All that a file holds on one person, as plain values: what somebody who asks for it is given."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from skatedesk.domain import pseudonyms
from skatedesk.domain.pseudonyms import Names
from skatedesk.services import privacy, skater_card
from skatedesk.sheets.skater_card import RaceLine
from skatedesk.store import person_rows, queries, rows
from skatedesk.store.person_rows import Text, Told
from skatedesk.store.results_file import ResultsFile, Session

Record = dict[str, Any]


def stored_on(file: ResultsFile, skater_id: int, written: datetime | None = None) -> Record:
    """Every row that is about a skater, the results as lists give them, lists and texts that name them, the journal.

    Of what is about several people only the part of this one is told. The keys stay as they are; nothing in here is
    translated.
    """
    with file.read() as session:
        ids = privacy.ids_of(session, skater_id)
        names = privacy.all_names(session, ids)
        tables = person_rows.rows_of(session, ids)
        told = {
            "tables": tables,
            "teams": list(_teams(session, ids)),
            "named_in": list(_named_in(person_rows.texts(session), names, tables)),
            "namesakes_in_office": list(_named_in(person_rows.in_office(session), names, {})),
            "journal": [_entry(one) for one in person_rows.journal_of(session, ids)],
        }
    card = skater_card.skater_card(file, skater_id)
    who = card.skater
    return {
        "kind": "person",
        "file": file.path.name,
        "written": (written or datetime.now(UTC)).isoformat(timespec="seconds"),
        "skater": {"name": who.name, "nation": who.nation, "sex": str(who.sex), "skater_key": who.key},
        "names": sorted(names.spellings),
        "results": [_result(one) for one in card.races],
        **told,
    }


def _result(one: RaceLine) -> Record:
    held, race, result = one.competition, one.race, one.result
    return {
        "season": held.season,
        "series": held.series,
        "competition": held.number,
        "event": held.event,
        "race": race.number,
        "title": race.title,
        "day": race.day.isoformat() if race.day else None,
        "rank": result.rank,
        "status": str(result.status),
        "time": str(result.time) if result.time else None,
        "points": result.points,
        "bib": result.start.bib,
    }


def _teams(session: Session, ids: Iterable[int]) -> Iterator[Record]:
    """The teams this person was named in; their results are those of the team."""
    members = [member for one in ids for member in rows.memberships(session, one)]
    entries = rows.entries(session, [member.entry_id for member in members])
    names = {row.id: row.name for row in rows.teams(session)}
    for member in members:
        entry = entries[member.entry_id]
        race, held, _season = queries.race_in_competition(session, entry.race_id)
        yield {
            "event": held.event,
            "race": race.number,
            "title": race.title,
            "team": names.get(entry.team_id or 0, ""),
            "starts": member.starts,
        }


def _named_in(texts: Iterable[Text], names: Names, tables: dict[str, list[dict[str, Any]]]) -> Iterator[Record]:
    """What is said of the person in rows that are not theirs: a line of a start list, a row of a list that went out."""
    own = {(name, row["id"]) for name, found in tables.items() for row in found}
    for text in texts:
        if (text.table, text.row_id) not in own and names.is_of(text.nation or None):
            parts = list(pseudonyms.mentions(text.content, names))
            if parts:
                yield {"table": text.table, "id": text.row_id, "column": text.column, "parts": parts}


def _entry(told: Told) -> Record:
    return {
        "number": told.number,
        "at": told.at,
        "label": told.label,
        "act": told.act,
        "state": told.state,
        "rows": [
            {"table": table, "id": row_id, "before": before, "after": after}
            for table, row_id, before, after in told.rows
        ],
    }
