from installer import man_page
from skatedesk import __version__
from skatedesk.cli import arguments


def test_the_page_tells_every_command_and_every_option():
    page = man_page.text()
    for name, command in man_page.subcommands().items():
        assert f"\n.SS {man_page.plain(name)}\n" in page
        for action in command._actions[1:]:
            for option in action.option_strings:
                assert f"\\fB{man_page.plain(option)}\\fR" in page
    assert set(man_page.subcommands()) == {command.name for command in arguments.commands()}


def test_the_page_names_the_version_and_a_day_that_can_be_given(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")
    first = man_page.text().splitlines()[0]
    assert first == f'.TH SKATEDESK 1 "2026-11-23" "skatedesk {__version__}" "User commands"'


def test_a_sentence_is_never_an_instruction():
    assert man_page.plain(".TH of a race-file\\n") == "\\&.TH of a race\\-file\\en"
    assert man_page.plain("'tis ~ 50 %%") == "\\&'tis \\(ti 50 %"
    instructions = {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br", ".nh", ".hy"}
    lines = [line for line in man_page.text().splitlines() if line.startswith((".", "'"))]
    assert {line.split()[0] for line in lines} <= instructions


def test_the_page_has_no_line_without_words_behind_a_tag():
    lines = man_page.text().splitlines()
    tags = [number for number, line in enumerate(lines) if line == ".TP"]
    assert len(tags) > 50
    assert all(lines[number + 1] and lines[number + 2] for number in tags)
