# Every target makes .venv with what it needs. Another interpreter: make test PYTHON=/path/to/python
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
STAMP := .venv/.installed
PROJECTS = $(wildcard generated/*/)

.DEFAULT_GOAL := help
.PHONY: help generate check types test contract corpus corpus-contract hostile soak bench bench-check fmt clean

help: ## Say what each target does
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 17

generate: $(STAMP) ## Write every client under generated/
	@$(BIN)/python -m generator generate

check: $(STAMP) ## Say whether everything is up to date, tidy and typed; change nothing
	$(BIN)/python -m generator generate --check
	$(BIN)/python -m generator lint
	$(BIN)/python -m generator coverage
	$(BIN)/ruff check --quiet .
	$(BIN)/black --check --quiet .
	@$(MAKE) --no-print-directory types

types: $(STAMP) ## Check the types of the generator, the tests and every client
	$(BIN)/mypy
	$(BIN)/pyright
	@set -e; for project in $(PROJECTS); do \
		echo "types of $$project"; (cd $$project && ../../$(BIN)/mypy --strict .); \
	done

test: $(STAMP) ## Run the tests of the generator and of every client
	$(BIN)/pytest --quiet --numprocesses auto
	@set -e; for project in $(PROJECTS); do echo "tests of $$project"; $(BIN)/pytest --quiet $$project; done

contract: $(STAMP) ## Run every client's calls against servers that judge them (needs Node)
	$(BIN)/python -m tests.contract

corpus: $(STAMP) ## Put the documents of others through every gate (CORPUS=folder of documents)
	$(BIN)/python -m tests.corpus $(if $(CORPUS),--corpus $(CORPUS))

corpus-contract: $(STAMP) ## Make the calls of ten of those documents against Prism (needs Node; CORPUS=folder)
	$(BIN)/python -m tests.corpus.contract $(if $(CORPUS),--corpus $(CORPUS))

hostile: $(STAMP) ## Try 2,000 hostile descriptions: files or problems, never code of theirs (SEED=another run)
	$(BIN)/python -m tests.hostile --examples 2000 --seed $(or $(SEED),1)

soak: $(STAMP) ## Run for minutes under load and faults, and print what was kept (needs redis-server)
	$(BIN)/python -m tests.soak

bench: $(STAMP) ## Measure speed and memory beside other generators, and keep the table in bench/
	$(BIN)/python -m tests.bench --write --peers .bench_peers

bench-check: $(STAMP) ## Measure what needs nobody else, and hold it against the kept ratios
	$(BIN)/python -m tests.bench --check

fmt: $(STAMP) ## Bring the house's own code into shape
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/black --quiet .

clean: ## Remove the virtual environment and all caches
	rm -rf .venv .bench_peers .specwright_cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .corpus
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp is written last, so that an installation that broke off starts again.
$(STAMP): pyproject.toml
	@echo "making .venv with $(PYTHON)"
	@"$(PYTHON)" -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
