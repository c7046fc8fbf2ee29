# One command for everything; .ci/run calls the same. Works with any POSIX make, on Windows from Git's bash.
# Another Python: make run PYTHON=python3.12

PYTHON = $$(for p in python3 python py; do "$$p" -c "" >/dev/null 2>&1 && echo "$$p" && exit; done; echo python3)
VENV = PATH="$$PWD/.venv/bin:$$PWD/.venv/Scripts:$$PATH"
NO_SCREEN = QT_QPA_PLATFORM=offscreen

.POSIX:
.PHONY: run test check bench words manual build deb portable windows macos clean ready

# Open the sample World Cup; without a display, write its lists into out/.
run: ready
	$(VENV) python -m skatedesk demo

# Every test, the journeys too, with no window on the screen, on all cores.
test: ready
	$(VENV) $(NO_SCREEN) python -m pytest -n auto

# Everything a machine can say about the code without running it.
check: ready
	$(VENV) ruff format --check .
	$(VENV) ruff check .
	$(VENV) pyright
	$(VENV) lint-imports
	$(VENV) $(NO_SCREEN) python -m pytest -q tests/test_shape.py

# How long what officials do often takes; also written to out/bench.json.
bench: ready
	$(VENV) $(NO_SCREEN) python -m tests.benchmarks

# Put every sentence of the program into the files of the translators, resources/i18n/*.ts.
words: ready
	$(VENV) python installer/word_list.py

# The pictures of the manual and the quick card, made from the real program.
manual: ready
	$(VENV) python -m installer.screenshots
	$(VENV) python -m installer.quick_card

# The program as one folder that needs no Python: dist/skatedesk.
build: ready
	$(VENV) python -m installer.build

# What is handed out: a Debian package, one folder for any Linux, a Windows setup, a disk image for macOS.
deb: build
	$(VENV) python -m installer.debian

portable: build
	$(VENV) python -m installer.portable

windows: build
	$(VENV) python -m installer.windows

macos: build
	$(VENV) python -m installer.macos

clean:
	rm -rf .venv out dist build .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find skatedesk tests installer -name __pycache__ -type d -prune -exec rm -rf {} +

# What the machine must bring is asked for each time: a display may have come since.
ready: .venv/installed
	@$(VENV) python installer/preflight.py

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) installer/preflight.py
	@echo "Installing skatedesk and its tools into .venv ..."
	@$(PYTHON) -m venv .venv
	@$(VENV) python -m pip install --quiet --disable-pip-version-check --no-warn-script-location -c constraints.txt -e ".[dev]"
	@touch .venv/installed
