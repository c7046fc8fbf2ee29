"""A file begun anew: the same tables in a new file, with a journal that knows nothing of what was before."""

import secrets
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from skatedesk.store import disk, person_rows
from skatedesk.store.errors import FileError, told_plainly
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.words import _


def write_anew(source: ResultsFile, target: Path, act: Callable[[ResultsFile], None]) -> None:
    """Copy a file, let `act` change the copy, and put it in its place without a trace of what lay in it before.

    `target` is there whole or not at all; FileError where it is there already or the disk refuses it.
    """
    with told_plainly(target):
        if target.exists():
            raise FileError(target, _("{path} exists already. Choose another name.").format(path=target))
        disk.check_free(target)
        unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        try:
            source.copy_to(unfinished)
            with closing(ResultsFile.open(unfinished)) as file:
                act(file)
            _leave_no_trace(unfinished)
            unfinished.replace(target)
            disk.flush_folder(target.parent)
        finally:
            disk.drop(unfinished)


def begin_journal(change: Change) -> None:
    """Within a change, make it the first entry of the journal: every row of the file comes in with it.

    The entry names itself as what it is about, so that nobody takes it back.
    """
    person_rows.drop_journal(change.session)
    change.rows += person_rows.everything(change.session)
    change.of = 1


def _leave_no_trace(path: Path) -> None:
    """Write the file afresh: what was taken out lies on in free pages otherwise."""
    with closing(disk.connect(path)) as driver:
        driver.execute("VACUUM")
        disk.look_through(driver)
