"""`python -m tests.fuzz.guided time -runs=100000`: one reader, led by what it runs through, where atheris is.

Atheris is no dependency: it is not to be had on every system, and what it finds is kept in `found/` as all else.
"""

import importlib
import importlib.util
import sys
import tempfile
from pathlib import Path

OUT = Path("out") / "fuzz"


def main(arguments: list[str]) -> int:
    """2 where atheris or the reader is missing; else atheris ends the program itself."""
    if importlib.util.find_spec("atheris") is None:
        sys.stderr.write("atheris is not installed here; python -m tests.fuzz does without it.\n")
        return 2
    atheris = importlib.import_module("atheris")
    # What is to lead it must be loaded under its eyes.
    with atheris.instrument_imports(include=["skatedesk"]):
        from tests.fuzz import readers, running
    named = [reader for reader in readers.READERS if reader.name in arguments[:1]]
    if not named:
        sys.stderr.write(f"Say which reader: {'; '.join(one.name for one in readers.READERS)}.\n")
        return 2
    (reader,) = named
    figures = running.Figures(reader.name)
    with tempfile.TemporaryDirectory(prefix="skatedesk-fuzz-") as folder, readers.desk_in(Path(folder)) as desk:

        def one_input(source: bytes) -> None:
            running.look(reader, desk, source, figures)
            for fault in figures.faults.values():
                running.keep(fault, reader, OUT)
                raise AssertionError(fault.told)

        sound = Path(folder) / "sound"
        sound.mkdir()
        for number, sample in enumerate(reader.samples()):
            (sound / str(number)).write_bytes(sample)
        atheris.Setup([sys.argv[0], *arguments[1:], str(sound)], one_input)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
