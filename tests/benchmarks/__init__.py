"""How long what officials do often takes: `python -m tests.benchmarks`. Nothing here asserts a time."""
