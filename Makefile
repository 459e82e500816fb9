# What a fresh machine with Swift needs:
#
#   make portal   installs what the build needs, builds stele, publishes Public/
#   make test     installs what the tests need, runs all of them
#
# and while working:
#
#   make build        builds stele for development; `make release` as it publishes
#   make check        only the Swift tests
#   make design       computes the contrast of the colours and looks into the fonts
#   make validate     publishes into a scratch folder and runs the validators over it
#   make browser      opens pages of every kind in Chromium: accessibility, keyboard, layout, print, budgets
#   make test-trust   kills builds, fills disks, publishes to real servers: what the portal promises in bad times
#   make fuzz         looks for inputs that break a reader, FUZZ_SECONDS=60 for each
#   make test-address and make test-thread
#                     run the tests of what reads, parses and publishes under a sanitizer
#   make screenshots  writes pictures of them into .build/screenshots/
#   make bench        measures Stele beside Hugo and writes Documentation/Performance.md; see
#                     Benchmarks/README.md; `make bench-preview` does the same for the preview
#   make twin         tests what the benchmarks compare
#   make format       formats the code; `make lint` only looks
#   make fixtures     writes the expected results of the fixtures and Documentation/Diagnostics.md anew:
#                     look at the difference before you commit it

.PHONY: portal cards test build release program check validate data browser screenshots readme-images format lint fixtures design \
	fonts build-tools test-tools bench bench-preview twin bench-tools test-trust fuzz test-address test-thread

portal: build-tools cards
	.build/release/stele build

test: build-tools fonts test-tools lint check design validate test-trust data browser twin

# The program that publishes has all libraries in it, those of the system too: it starts in less than half of the time,
# calls them directly, and runs on any Linux. Without its symbols it is quicker to tell from others (`ProgramPrint`).
# lld is the linker that does not warn of parts of Foundation that nobody calls. On other systems the libraries are a part
# of the system.
RELEASE = --configuration release --product stele
ifeq ($(shell uname),Linux)
RELEASE += -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s
# Types are asked for by functions that name them and not by texts that are taken apart at run time, each with a search
# through all conformances of the program: this is a twentieth of a build after an edit.
RELEASE += -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
endif

# While working the tests are built as `swift build` does. `make test` runs an optimised program, which is several times
# quicker, from a folder of its own: since its tests look into rooms, every file is compiled otherwise than for the portal.
BUILD =
BUILT = .build/debug
PROGRAM = --product stele
PROBE = --product commit-probe
test: BUILD = --configuration release --scratch-path .build/test -Xswiftc -enable-testing
test: BUILT = .build/test/release
# All that is built is built once: `swift test` and single products would have it compiled again.
test: PROGRAM = --build-tests
test: PROBE = --build-tests
PYTEST = STELE=$(BUILT)/stele .tools/python/bin/python -m pytest --quiet
# In two processes, as many as our continuous integration has processors.
AT_ONCE = --numprocesses 2 --dist loadgroup

build: build-tools
	swift build

release: build-tools
	swift build $(RELEASE)

check: build-tools
	swift build $(BUILD) --build-tests
	swift test $(BUILD) --skip-build --parallel

program: build-tools
	swift build $(BUILD) $(PROGRAM)

design: fonts test-tools
	$(PYTEST) Tests/Design Tests/Fonts

validate: program test-tools
	Scripts/validate $(BUILT)/stele

data: program test-tools
	$(PYTEST) $(AT_ONCE) Tests/Data

browser: program fonts test-tools
	$(PYTEST) $(AT_ONCE) Tests/Browser

# TRUST_ROUNDS=10 tries ten times as much of what is tried at random.
test-trust: program test-tools
	swift build $(BUILD) $(PROBE)
	$(PYTEST) $(AT_ONCE) Tests/Trust

fuzz: build-tools
	Scripts/fuzz $(FUZZ_SECONDS)

# Of their own folders, since every file is compiled otherwise. Left out are the suites that build whole portals again
# and again: under a sanitizer they take longer than all others together.
test-address: build-tools
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --scratch-path .build/address $(SANITIZED)

test-thread: build-tools
	swift test --sanitize thread --scratch-path .build/thread $(SANITIZED)

FUZZ_SECONDS ?= 60
SANITIZED = --filter 'MarkdownTests|PortalModelTests|CodingsTests|PublishingTests|HTMLRaceTests' \
	--skip 'IncrementalBuildTests|CheckedReadingTests|BuildWorkTests'

screenshots: program fonts test-tools
	STELE=.build/debug/stele .tools/python/bin/python Tests/Browser/screenshots.py .build/screenshots

# The pictures that the README shows, taken anew.
readme-images: program fonts test-tools
	STELE=.build/debug/stele .tools/python/bin/python Tests/Browser/screenshots.py --readme Documentation/Images

bench: release fonts bench-tools
	.tools/python/bin/python Benchmarks/bench.py

bench-preview: release fonts test-tools bench-tools
	.tools/python/bin/python Benchmarks/preview.py

# A small portal and its twin: what the benchmarks compare is the same work.
twin: program fonts test-tools bench-tools
	$(PYTEST) Tests/Benchmarks

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

# The pictures that other sites show beside links: in the heads of the pages, so that they come first.
cards: release fonts
	Scripts/make-cards .build/release/stele

fixtures: build-tools
	UPDATE_FIXTURES=1 swift test --filter EndToEndTests || true
	git status --short Tests/Fixtures Documentation

build-tools:
	@Scripts/install-build-tools

fonts:
	@Scripts/install-fonts

test-tools:
	@Scripts/install-test-tools

bench-tools:
	@Scripts/install-bench-tools
