# The two commands that matter:
#
#   make check   where you are, and what is wrong with the koan at hand
#   make test    proves the whole course and the grader (for authors and CI)
#
# KOAN=name chooses a koan (make hint KOAN=tip_jar), CHAPTER=name a chapter,
# KOANS_LANG=pt-BR the language.

# A race-enabled program sleeps for a second when it ends; nobody waits here.
export GORACE := atexit_sleep_ms=0

BIN    := .koans/bin
GRADER := $(BIN)/grader
FAST   := $(BIN)/fast/grader
SOURCE := $(shell find grader -name '*.go' -not -name '*_test.go' -not -path '*/testdata/*') \
          grader/build.sh go.mod go.sum

# An unsolved koan (exit code 1) is no error of make.
RUN = $(GRADER) $(1) || [ $$? -eq 1 ]

.PHONY: check watch lines list hint trace report lesson why solution reset doctor help clean

check: $(GRADER)
	@$(call RUN,check $(KOAN))

watch: $(GRADER)
	@$(call RUN,watch)

# What check finds, as file:line: text, for editors.
lines: $(GRADER)
	@$(call RUN,check --lines $(KOAN))

list: $(GRADER)
	@$(call RUN,list)

trace: $(GRADER)
	@$(call RUN,trace $(KOAN) $(if $(HTML),--html $(HTML)))

report: $(GRADER)
	@$(call RUN,report --html $(or $(HTML),.koans/report.html))

hint: $(GRADER)
	@$(call RUN,hint $(KOAN))

lesson: $(GRADER)
	@$(call RUN,lesson $(CHAPTER))

why: $(GRADER)
	@$(call RUN,why $(KOAN))

solution: $(GRADER)
	@$(call RUN,solution $(KOAN))

reset: $(GRADER)
	@$(call RUN,reset $(KOAN))

doctor: $(GRADER)
	@$(GRADER) doctor

help: $(GRADER)
	@$(GRADER) help

$(GRADER): $(SOURCE)
	@grader/build.sh $(BIN)

clean:
	rm -rf $(BIN) .koans/verdicts

# For authors. A handout has none of what follows.
.PHONY: test lint prove bench pictures pristine record handout grade test-browser

# A grader without the race detector in itself: it shares nothing with what the
# koans are compiled to, so building it takes longer, and then all goes faster.
$(FAST): $(SOURCE)
	go build -ldflags="-s -w" -o $(FAST) ./grader

# For instructors: grader/TEACHING.md tells how. CHAPTERS=waitgroup,mutex hands
# out some of it, ZIP=homework.zip a zip.
handout: $(GRADER)
	$(GRADER) handout $(if $(ZIP),--zip '$(ZIP)',--out '$(or $(OUT),homework)') \
	  $(if $(CHAPTERS),--chapters '$(CHAPTERS)')

# CLASS=FOLDER holds what the students have sent. HOMEWORK=homework.yaml and
# ROSTER=class.csv may be named, too.
grade: $(FAST)
	$(FAST) grade '$(or $(CLASS),submissions)' --out '$(or $(OUT),grades)' \
	  $(if $(HOMEWORK),--homework '$(HOMEWORK)') $(if $(ROSTER),--roster '$(ROSTER)')

# Every test there is: the grader's, the helpers', and the course's proof of
# itself, once at each of three GOMAXPROCS; make prove runs it 200 times.
test: $(GRADER) $(FAST)
	go vet ./grader/... ./koans/koantest ./solutions/...
	GOOS=windows CGO_ENABLED=0 go vet ./grader/... ./koans/koantest
	GOOS=darwin CGO_ENABLED=0 go vet ./grader/... ./koans/koantest
	go tool gotestsum --format pkgname -- -race -count=1 ./grader/... ./koans/koantest
	$(FAST) prove --runs 1

# The gradebook, a student's feedback and a learner's report, as a browser shows
# them: the one in CHROME, or the first that is found.
test-browser:
	@set -- chromium chromium-browser google-chrome google-chrome-stable chrome-headless-shell; \
	if [ -n "$$CHROME" ]; then set -- "$$CHROME"; fi; \
	for c; do found=$$(command -v "$$c") && break; done; \
	if [ -z "$$found" ]; then \
	  echo "No browser to look at the pages with ($$*): apt install chromium, or make test-browser CHROME=/path/to/chrome" >&2; \
	  exit 3; \
	fi; \
	CHROME=$$found go test -count=1 -run 'TestPagesInABrowser$$' ./grader

# Slow the first time, so not a part of make test.
lint: $(GRADER)
	go tool staticcheck ./grader/... ./koans/koantest ./solutions/...

# The long proof.
prove: $(FAST)
	$(FAST) prove --runs 200 --procs 1,2,8 $(KOAN)

# The grader against go test, side by side in one run. COLD=1 adds a fresh
# clone with an empty build cache, CLASSES=10,30,60 grades bigger classes than
# the one of 10; either takes minutes.
bench: $(GRADER)
	$(GRADER) bench $(if $(COLD),--cold) $(if $(CLASSES),--classes $(CLASSES))

# Draws the pictures of the READMEs from real runs.
pictures: $(GRADER)
	@$(GRADER) pictures

# Packs the stubs and tests in the tree as those that are shipped. For the
# authors of koans; a learner's tree holds solved ones.
pristine: $(GRADER)
	@$(GRADER) pristine

# Records the streams that the verdict's tests read, and the cards made of
# them, again from real broken koans.
record: $(GRADER)
	go test ./grader/internal/verdict -run 'TestRecord$$' -record .
	go test ./grader/internal/explain -update
