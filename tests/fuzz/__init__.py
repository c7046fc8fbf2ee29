"""Malformed input for every reader: `python -m tests.fuzz 200000` runs so many and prints what came of them."""
