"""Why a source is refused."""


class SourceError(Exception):
    """The source has a fault and nothing of it is taken. The text names the line or row and the reason."""
