"""Taking a list of records: a preview, then one act with one undo."""

from pathlib import Path

from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, record_import, records, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.record_import import Defaults, RecordPlan, Verdict
from tests.services import content, id_of, refused

HEAD = "Record;Holds in;Distance;Sex;Time;Name;Nation;Date;Place\n"
LIST = (
    "WR;;1000 m;M;1:05.37;Jordan STOLZ;USA;2024-01-26;Salt Lake City\n"
    "TR;Beijing;1500 m;W;1:53.28;Ireen WÜST;NED;2022-02-07;Beijing\n"
    "NR;;1000 m;M;1:06.72;Jenning DE BOO;NED;;Calgary\n"
)


def planned(file: ResultsFile, folder: Path, rows: str, defaults: Defaults | None = None) -> RecordPlan:
    """What a list would do; it is taken too, where `taken` is asked for."""
    path = folder / "records.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    return record_import.plan(file, record_import.read(path, defaults))


def take(file: ResultsFile, folder: Path, rows: str) -> RecordPlan:
    plan = planned(file, folder, rows)
    record_import.apply(file, record_import.read(folder / "records.csv"), plan)
    return plan


def verdicts(plan: RecordPlan) -> list[tuple[Verdict, str]]:
    return [(row.verdict, row.sentence) for row in plan.rows]


def times(file: ResultsFile) -> list[str]:
    return [f"{line.record.mark} {line.record.time}" for line in records.records(file).lines]


def test_a_list_is_shown_first_then_taken_as_one_act(file: ResultsFile, tmp_path: Path):
    before = content(file.path)
    plan = planned(file, tmp_path, LIST)
    assert verdicts(plan) == [(Verdict.NEW, "The first one of its kind in the file.")] * 3
    assert content(file.path) == before
    changed = record_import.apply(file, record_import.read(tmp_path / "records.csv"), plan)
    assert changed.label == "Records from records.csv: 3 rows"
    assert times(file) == ["WR 1:05.37", "TR 1:53.28", "NR 1:06.72"]
    kept = records.records(file).lines[0].record
    assert (kept.ratified, kept.source, kept.holder) == (True, "records.csv", "Jordan STOLZ")
    history.undo(file)
    assert times(file) == []


def test_a_list_taken_twice_changes_nothing(file: ResultsFile, tmp_path: Path):
    take(file, tmp_path, LIST)
    before = content(file.path)
    again = take(file, tmp_path, LIST.replace("Jordan STOLZ", "Jordan Stolz"))
    assert verdicts(again) == [(Verdict.KNOWN, "The file has this record.")] * 3
    assert content(file.path) == before


def test_rows_are_compared_with_what_the_file_and_the_list_have(file: ResultsFile, tmp_path: Path):
    take(file, tmp_path, LIST)
    plan = planned(
        file,
        tmp_path,
        "WR;;1000 m;M;1:05.00;Fast MAN;NOR;;\n"
        "WR;;1000 m;M;1:05.00;Other MAN;NOR;;\n"
        "WR;;1000 m;M;1:05.00;Other MAN;NOR;;\n"
        "TR;Ice Ribbon;1500 m;W;1:54.00;Earlier WOMAN;NED;;\n"
        "NR;;1000 m;M;1:06.72;Jenning DE BOO;NED;2025-11-15;Calgary\n"
        "QR;;1000 m;M;1:06.72;Jenning DE BOO;NED;;\n",
    )
    assert verdicts(plan) == [
        (Verdict.NEW, "Follows Jordan STOLZ, 1:05.37."),
        (Verdict.NEW, "Shared with Fast MAN, 1:05.00."),
        (Verdict.KNOWN, "The list has it twice."),
        (Verdict.NEW, "Slower than Ireen WÜST, 1:53.28: it is kept as an earlier one."),
        (Verdict.CHANGED, "Details are taken from the list."),
        (Verdict.REFUSED, plan.rows[-1].sentence),
    ]
    assert plan.rows[-1].sentence.startswith("Row 7: “QR” is no record.")
    assert not plan.is_fine
    sheet = plan.report()
    assert (sheet.heading.series, sheet.heading.title) == ("Records", "records.csv")
    assert len([row for row in sheet.rows if row.cells[0] is not None]) == 6


def test_a_list_ratifies_a_provisional_record(file: ResultsFile, tmp_path: Path):
    take(file, tmp_path, LIST)
    stolz = id_of(file, "Stolz")
    results.record_time(file, stolz, RaceTime.parse("1:05.123"))
    records.take_over(file, stolz, "WR")
    plan = take(file, tmp_path, "WR;;1000 m;M;1:05.12;Jordan STOLZ;USA;;\n")
    assert verdicts(plan) == [(Verdict.CHANGED, "Ratified by the list.")]
    kept = records.records(file).lines[0].record
    assert (kept.ratified, kept.start_id, kept.time) == (True, stolz, RaceTime(65123, 3))


def test_what_the_list_does_not_say_is_chosen(file: ResultsFile, tmp_path: Path):
    path = tmp_path / "thialf.csv"
    path.write_text("Distance,Time,Name\n500 m,34.00,Somebody FAST\n", encoding="utf-8")
    plan = record_import.plan(file, record_import.read(path, Defaults("TR", "Thialf", Sex.MEN)))
    fields = plan.rows[0].fields
    assert fields is not None
    assert (fields.mark, fields.scope, fields.sex) == ("TR", "Thialf", Sex.MEN)


def test_a_preview_that_no_longer_holds_is_refused(file: ResultsFile, tmp_path: Path):
    plan = planned(file, tmp_path, LIST)
    table = record_import.read(tmp_path / "records.csv")
    record_import.apply(file, table, plan)
    with refused(file, "The file has changed since records.csv was compared with it."):
        record_import.apply(file, table, plan)
