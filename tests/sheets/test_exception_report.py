"""The report of an import, for the team leaders."""

from skatedesk.domain.races import Competition
from skatedesk.sheets.exception_report import ReportLine, exception_report

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", "Vikingskipet", "Hamar", "NOR")


def test_every_line_says_row_text_and_reason():
    lines = [
        ReportLine(17, "Berg | Anna | XXQ", "refused", "Row 17, column Nation: “XXQ” is no nation code."),
        ReportLine(17, "Berg | Anna | XXQ", "new", "Entered: 500m Women."),
    ]
    sheet = exception_report(CUP, "Norway.xlsx", lines, ["1 row refused."])
    assert (sheet.heading.title, sheet.heading.list_name) == ("Norway.xlsx", "Import report")
    assert sheet.heading.place == "Vikingskipet - Hamar (NOR)"
    assert list(sheet.texts()) == [
        ("17", "Berg | Anna | XXQ", "refused", "Row 17, column Nation: “XXQ” is no nation code."),
        ("17", "Berg | Anna | XXQ", "new", "Entered: 500m Women."),
    ]
    assert len({row.key for row in sheet.rows}) == 2
    assert sheet.remarks == ("1 row refused.",)


def test_a_long_sentence_goes_on_below_and_a_long_row_is_cut():
    sentence = "Row 3, column Nation: “XXQ” is no nation code. Write three letters, such as NOR. " * 2
    sheet = exception_report(CUP, "Norway.xlsx", [ReportLine(3, "Berg | " * 20, "refused", sentence.strip())], [])
    first, *others = list(sheet.texts())
    assert first[:3] == ("3", "Berg | Berg | Berg | Berg | Berg | Berg |…", "refused")
    assert [text[:3] for text in others] == [("", "", "")] * len(others)
    assert " ".join([first[3], *[text[3] for text in others]]) == sentence.strip()
    assert len({row.key for row in sheet.rows}) == len(sheet.rows) > 1
    assert {row.group for row in sheet.rows} == {1}
