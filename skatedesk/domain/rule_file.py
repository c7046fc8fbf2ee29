"""Reads a rule file: TOML text becomes the `Rules` of a season, and what they contradict is refused."""

from skatedesk.domain.rule_checks import first_fault
from skatedesk.domain.rule_text import read_table, refusal
from skatedesk.domain.rules import Rules

GONE = ("quotas",)
"""Moved to files of their own; a rule file that was kept in a results file may still have it."""


def read_rules(text: str, file: str) -> Rules:
    """The rules in the text of a rule file. `file` is its name, for `Rules.name` and for the reader of an error.

    Raises RuleFileError with one sentence naming the file, the key and what was expected there.
    """
    rules = read_table(Rules, text, file, GONE)
    fault = first_fault(rules)
    if fault is not None:
        raise refusal(file, fault)
    return rules
