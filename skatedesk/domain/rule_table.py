"""What every table of a rule file has in common."""

from typing import Annotated

from msgspec import Meta, Struct

Count = Annotated[int, Meta(ge=0)]
Positive = Annotated[int, Meta(ge=1)]
Text = Annotated[str, Meta(min_length=1)]
Metres = tuple[Positive, ...]
Values = Annotated[tuple[Count, ...], Meta(min_length=1)]


class RuleTable(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a rule file. A key that is not in the table is a mistake of typing, so it is refused."""
