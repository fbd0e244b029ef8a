# Every target sets up what it needs by itself. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help run tour test test-postgres kill-store kill chaos fuzz bench check format lock upgrade rules translations clean

PYTHON ?= python3
VENV ?= .venv
PY := $(VENV)/bin/python
export VENV
# Databases of tests wait for the disk at every commit: where there is a memory disk, they live on it.
SCRATCH := $(if $(wildcard /dev/shm/.),/dev/shm,$(or $(TMPDIR),/tmp))
ON_SCRATCH := TMPDIR=$(SCRATCH)
# Most of a test is waiting for servers and windows: three times as many at a time as there are cores.
WORKERS ?= $(shell expr 3 \* $$(nproc 2>/dev/null || echo 2))
# LANG is also the shell's locale (such as en_US.UTF-8): only a bare language code chooses one here.
tour_options := $(if $(filter phone account,$(TOUR)),--story $(filter phone account,$(TOUR))) $(if $(filter landscape portrait,$(TOUR)),--orientation $(filter landscape portrait,$(TOUR))) $(if $(filter nl en fr de,$(LANG)),--language $(LANG)) \
	$(if $(TEXT),--text $(TEXT)) $(if $(CONTRAST),--contrast $(CONTRAST))

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Start the demo: the store with example data, and the kiosk on it (Ctrl-C ends both)
	@$(PYTHON) tools/setup.py run
	@exec $(PY) -m kiosk demo

test: ## Run every check and every test
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) -m pytest -q -n $(WORKERS) --dist loadfile

test-postgres: ## Run the store's tests once more, on a real PostgreSQL made for them
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) tools/postgres.py pytest -q -n $(WORKERS) --dist loadfile tests/store

kill-store: ## Kill the store 520 times at named points and at random, then check its books (SHORT=1: 26 times)
	@$(PYTHON) tools/setup.py test
	@$(PY) -m tools.kill_store $(if $(SHORT),--short)

kill: ## Kill kiosk and store 2,000 times while orders flow through a line that loses answers, then count orders (SHORT=1: 60 times)
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) -m tools.kill $(if $(SHORT),--short)

chaos: ## Break network, store, disk and clock around a kiosk, and print what its customer saw (SHORT=1: the quick ones)
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) -m tools.chaos $(if $(SHORT),--short)

fuzz: ## Send every operation of the store 500 odd requests (SHORT=1: 16)
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) -m tools.fuzz $(if $(SHORT),--short)

bench: ## Measure, side by side, what decided how kiosks follow a phone (ratios of one run)
	@$(PYTHON) tools/setup.py test
	@$(ON_SCRATCH) $(PY) -m tools.bench $(if $(SHORT),--short)

check: ## Run the checks of the sources only: format, lint, types, imports, QML, files
	@$(PYTHON) tools/setup.py test
	@$(PY) -m pytest -q tests/checks

tour: ## Do the whole job unattended, a picture of every screen in build/tour (TOUR=landscape|phone|account|money|pages, also "landscape phone"; LANG=nl|en TEXT=large CONTRAST=high)
	@$(PYTHON) tools/setup.py test
	@$(PY) $(if $(filter money,$(TOUR)),tools/tour_money.py,$(if $(filter pages,$(TOUR)),tools/tour_pages.py,tools/tour.py $(tour_options)))

format: ## Format Python and QML
	@$(PYTHON) tools/setup.py test
	@$(PY) -m ruff format -q . && $(PY) -m ruff check -q --fix . ; $(PY) tools/qml.py format

rules: ## Show which tests prove which rule; fail when one of the present scope has none
	@$(PYTHON) tools/setup.py test
	@$(PY) tools/rules.py

translations: ## Bring translations/*.ts up to date with the screens
	@$(PYTHON) tools/setup.py test
	@$(PY) tools/translations.py update

lock: ## Pin what requirements/*.in names; what is pinned already keeps its version
	@$(PYTHON) tools/setup.py test
	@$(PY) tools/lock.py

upgrade: ## Pin the newest allowed version of every dependency
	@$(PYTHON) tools/setup.py test
	@$(PY) tools/lock.py --upgrade

clean: ## Remove what was built, and the Python environment
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
