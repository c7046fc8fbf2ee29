"""What the sport refuses."""


class RuleError(Exception):
    """The sport, or the wording of an entry, forbids it. The text is one sentence for the official."""


class RuleFileError(Exception):
    """A rule file is broken. The text names the file, the key and what was expected there."""
