# Everything that a fresh machine with Rust, Node, make and root needs: `make test`.
# Nothing is fetched but packages from the registries.

SITE := target/site
BROWSER := tests/browser
VERBUND := cargo run --release --quiet --
NODE_MODULES := $(BROWSER)/node_modules/.package-lock.json

.PHONY: help test lint unit site search valid data linked browser survey english large clean tools

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

test: lint unit search valid data linked browser english large ## everything; installs what it needs; this is what CI runs

lint: ## formatting and lints
	cargo fmt --check
	cargo clippy --quiet --all-targets -- -D warnings

unit: ## tests of the program, in memory and as a command
	INSTA_UPDATE=no cargo test --quiet

site: ## the example catalogue as a site in target/site
	cargo run --release --quiet -- build content -o $(SITE)

valid: site tools ## the example site by others: pages by the W3C's Nu HTML checker, calendars, feeds
	node $(BROWSER)/valid.mjs $(SITE)
	node $(BROWSER)/subscriptions.mjs $(SITE)

data: site tools ## the tables of open data by Frictionless' own library
	node $(BROWSER)/package.mjs $(SITE)

linked: site tools ## linked data of the example site: schema.org, Turtle and JSON-LD, DCAT-AP.de
	node $(BROWSER)/linked.mjs $(SITE)

search: site ## the questions of tests/search, asked of the example site
	node tests/search/run.mjs $(SITE)

browser: site tools ## the example site in Chromium: accessibility, reflow, keyboard, requests, the reports on paper
	node $(BROWSER)/finder.mjs $(SITE)
	node $(BROWSER)/first.mjs $(SITE)
	node $(BROWSER)/serve.mjs target/release/verbund content
	node $(BROWSER)/pages.mjs $(SITE) target/screenshots
	node $(BROWSER)/report.mjs $(SITE)
	node $(BROWSER)/editor.mjs target/release/verbund content target/screenshots
	node $(BROWSER)/lighthouse.mjs $(SITE)
	$(MAKE) survey

survey: tools ## a questionnaire filled in by keyboard, and its answers applied to a copy of the example
	rm -rf target/survey && mkdir -p target/survey && cp -r content target/survey/content
	cd target/survey && $(VERBUND) survey export -o . --partner kamen --as-of 2026-11-01
	node $(BROWSER)/valid.mjs target/survey
	node $(BROWSER)/survey.mjs target/survey/kamen.html target/survey/kamen.csv target/screenshots
	cd target/survey && $(VERBUND) survey apply kamen.csv && $(VERBUND) check content

english: tools ## the example with a second language: the English pages in the checker and in Chromium
	rm -rf target/bilingual && cp -r content target/bilingual
	echo 'weitere_sprachen: [en]' >> target/bilingual/verbund.yaml
	cargo run --release --quiet -- build target/bilingual -o target/bilingual-site
	node $(BROWSER)/valid.mjs target/bilingual-site
	node $(BROWSER)/subscriptions.mjs target/bilingual-site
	node $(BROWSER)/pages.mjs target/bilingual-site target/screenshots-en en/
	cargo run --release --quiet -- build target/bilingual -o target/below-site --base-url https://kreis.example/ikz/
	node $(BROWSER)/elsewhere.mjs target/below-site /ikz

large: tools ## search and filter at 10,000 agreements, on a slow processor
	rm -rf target/large target/large-site
	node $(BROWSER)/corpus.mjs 10000 target/large
	cargo run --release --quiet -- build target/large -o target/large-site
	node $(BROWSER)/large.mjs target/large-site
	node $(BROWSER)/edits.mjs target/release/verbund target/large
	rm -rf target/large target/large-site

tools: $(NODE_MODULES)
	@command -v $${CHROMIUM:-chromium} >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu >/dev/null; }
	@command -v java >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null; }

$(NODE_MODULES): $(BROWSER)/package.json $(BROWSER)/package-lock.json
	cd $(BROWSER) && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

clean: ## remove what was built
	rm -rf target public $(BROWSER)/node_modules
