# What a fresh machine with Swift needs:
#
#   make portal   installs what the build needs, builds stele, publishes Public/
#   make test     installs what the tests need, runs all of them
#
# and while working:
#
#   make build        builds stele for development
#   make check        only the Swift tests
#   make design       computes the contrast of the colours and looks into the fonts
#   make validate     publishes into a scratch folder and runs the validators over it
#   make format       formats the code; `make lint` only looks
#   make fixtures     writes the expected results of the fixtures and Documentation/Diagnostics.md anew:
#                     look at the difference before you commit it

.PHONY: portal test build check validate format lint fixtures design fonts build-tools test-tools

portal: build-tools fonts
	swift build --configuration release --product stele
	.build/release/stele build

test: build-tools fonts test-tools lint check design validate

build: build-tools
	swift build

check: build-tools
	swift test --parallel

design: fonts test-tools
	.tools/python/bin/python -m pytest --quiet Tests/Design Tests/Fonts

validate: build-tools test-tools
	swift build --product stele
	Scripts/validate .build/debug/stele

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

fixtures: build-tools
	UPDATE_FIXTURES=1 swift test --filter EndToEndTests || true
	git status --short Tests/Fixtures Documentation

build-tools:
	@Scripts/install-build-tools

fonts:
	@Scripts/install-fonts

test-tools:
	@Scripts/install-test-tools
