package verdict_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

// Record the streams again, after a change of koantest, of Go or of a recipe:
//
//	go test ./grader/internal/verdict -run 'TestRecord$' -record .
//	go test ./grader/internal/verdict -run 'TestRecord$' -record 'leak|race'
var record = flag.String("record", "", "record the streams whose names match")

// recipe is how to get one stream: a koan that is broken in one way.
type recipe struct {
	name    string
	koan    string // of the course, or else a folder in testdata/koans
	variant string // a file in the koan's folder below solutions
	want    verdict.Word
	noRace  bool // built without the race detector
	limit   time.Duration
	mangle  func(source string) string
}

func recipes() []recipe {
	const bathroom = "04_mutex/01_bathroom_lock"
	return []recipe{
		{name: "race_in_callback", koan: bathroom, want: verdict.Race},
		{name: "race_one_line", koan: "two_lines", want: verdict.Race},
		{name: "race_two_lines", koan: "reader_and_writer", want: verdict.Race},
		{name: "race_wait_group_go", koan: "wait_group_go", want: verdict.Race},
		{name: "race_atomic", koan: "half_atomic", want: verdict.Race},
		{name: "race_with_the_test", koan: "shared_map", want: verdict.Race},
		{name: "race_then_panic", koan: "closed_early", want: verdict.Race},
		{name: "leak_in_bubble", koan: "slow_oven", want: verdict.Leak},
		{name: "leak_no_leaks", koan: "forgotten_waiters", want: verdict.Leak},
		{name: "deadlock_mutex", koan: bathroom, variant: "_wrong/forget_unlock.go", want: verdict.Deadlock},
		{name: "deadlock_in_bubble", koan: "first_letter", want: verdict.Deadlock},
		{name: "deadlock_bare_bubble", koan: "bare_bubble", want: verdict.Deadlock},
		{name: "deadlock_all_asleep", koan: "all_asleep", want: verdict.Deadlock, noRace: true},
		{name: "serial_meeting", koan: bathroom, variant: "_wrong/global.go", want: verdict.Serial},
		{name: "serial_gauge", koan: "one_tray", want: verdict.Serial},
		{name: "serial_took", koan: "one_cook", want: verdict.Serial},
		{name: "panic_in_goroutine", koan: "done_twice", want: verdict.Panic},
		{name: "panic_negative_counter", koan: "done_in_crowd", want: verdict.Panic},
		{name: "race_concurrent_map", koan: "map_writers", want: verdict.Race, noRace: true},
		{name: "panic_goexit", koan: "ends_early", want: verdict.Panic},
		{name: "wrong_gauge", koan: "three_trays", want: verdict.Wrong},
		{name: "wrong_equal", koan: bathroom, variant: "_wrong/trylock_give_up.go", want: verdict.Wrong},
		{name: "wrong_elements", koan: "list_only", want: verdict.Wrong},
		{name: "wrong_lines", koan: "recipe", want: verdict.Wrong},
		{name: "wrong_plain_words", koan: "plain_words", want: verdict.Wrong},
		{name: "wrong_restless", koan: "spinning", want: verdict.Wrong},
		{name: "time_limit", koan: "never_ends", want: verdict.TimeLimit, limit: 2 * time.Second},
		{name: "pass", koan: bathroom, variant: "bathroom_lock.go", want: verdict.Pass},
		{name: "compile_unused", koan: bathroom, want: verdict.CompileError, mangle: func(source string) string {
			return strings.Replace(source, "\tvisit()\n", "\tdoor := b.door\n\tvisits()\n", 1)
		}},
		{name: "compile_syntax", koan: bathroom, want: verdict.CompileError, mangle: func(source string) string {
			return strings.Replace(source, "visit()\n}", "visit(\n}", 1)
		}},
		{name: "compile_missing", koan: bathroom, want: verdict.CompileError, mangle: func(source string) string {
			return strings.Replace(source, ") Use(", ") Visit(", 1)
		}},
		{name: "compile_changed", koan: bathroom, want: verdict.CompileError, mangle: func(source string) string {
			return strings.Replace(source, "Use(visit func()) {", "Use(visit func(), minutes int) {", 1)
		}},
	}
}

func TestRecord(t *testing.T) {
	if *record == "" {
		t.Skip("only with -record")
	}
	wanted := regexp.MustCompile(*record)
	root, err := course.Locate(".")
	require.NoError(t, err)
	for _, r := range recipes() {
		if !wanted.MatchString(r.name) {
			continue
		}
		s := r.record(t, root)
		require.NoError(t, s.Save(filepath.Join("testdata", "streams", r.name+".json")))
	}
}

// record builds and runs a recipe.
func (r recipe) record(t *testing.T, root string) recorded.Stream {
	t.Helper()
	s := recorded.Stream{Koan: r.koan, Fault: string(r.want)}
	k := s.Course()
	from := filepath.Join(root, "koans", r.koan)
	if !strings.Contains(r.koan, "/") {
		s.Koan = "99_recorded/01_" + r.koan
		k = s.Course()
		from = filepath.Join("testdata", "koans", r.koan)
	}
	stub := read(t, filepath.Join(from, k.Slug()+".go"))
	test := read(t, filepath.Join(from, k.Slug()+"_test.go"))
	source := stub
	if r.variant != "" {
		source = read(t, filepath.Join(root, "solutions", r.koan, r.variant))
	}
	if r.mangle != nil {
		source = []byte(r.mangle(string(stub)))
		require.NotEqual(t, string(stub), string(source))
		s.Stub = recorded.Lines(stub)
	}
	s.Source, s.Test = recorded.Lines(source), recorded.Lines(test)
	for _, m := range regexp.MustCompile(`(?m)^func (Test\w+)\(`).FindAllSubmatch(test, -1) {
		s.Expected = append(s.Expected, string(m[1]))
	}
	r.words(t, root, &s)

	for range 50 { // a crash may need luck
		if r.noRace {
			r.runPlainly(t, root, k, source, test, &s)
		} else {
			r.run(t, root, k, source, test, &s)
		}
		if s.Verdict().Word == r.want {
			return s
		}
	}
	t.Fatalf("%s never gave %s, but %v", r.name, r.want, s.Verdict().Word)
	return s
}

// words takes over what the course says about a koan.
func (r recipe) words(t *testing.T, root string, s *recorded.Stream) {
	if !strings.Contains(r.koan, "/") {
		stories()[r.koan].tell(s)
		return
	}
	c := &course.Course{Root: root}
	s.Promises = map[course.Language]map[string]string{}
	s.Messages = map[course.Language]map[string]string{}
	for _, l := range course.Languages() {
		hints, err := c.Hints(s.Course(), l)
		require.NoError(t, err)
		s.Promises[l], s.Messages[l] = hints.Promises, hints.Messages
	}
}

// run builds and runs the koan as the grader does.
func (r recipe) run(t *testing.T, root string, k *course.Koan, source, test []byte, s *recorded.Stream) {
	t.Helper()
	b := build.Builder{Course: &course.Course{Root: root, Module: "goroutinekoans"}, Dir: t.TempDir()}
	set, err := b.Build(t.Context(), []build.Unit{{Koan: k, Source: source, Test: test}})
	require.NoError(t, err)
	defer set.Close()
	built := set.Units[0]
	if built.Failure != nil {
		require.Equal(t, verdict.CompileError, r.want, built.Failure.Raw)
		for _, e := range built.Failure.Errors {
			s.Errors = append(s.Errors, verdict.SourceError{Line: e.Line, Col: e.Col, Text: e.Text, InTest: e.InTest})
		}
		return
	}
	var runner run.Runner
	o := runner.Run(t.Context(), built, run.Limits{Wall: r.limit})
	require.NoError(t, o.Err)
	s.Output = recorded.Lines(neutral(o.Output, root))
	s.ExitCode, s.Limit, s.Record, s.MS = o.ExitCode, string(o.Limit), o.Record, o.Wall.Milliseconds()
}

// runPlainly builds and runs the koan without the race detector, which would
// see some faults before the runtime does.
func (r recipe) runPlainly(t *testing.T, root string, k *course.Koan, source, test []byte, s *recorded.Stream) {
	t.Helper()
	dir := t.TempDir()
	replace := map[string]string{}
	for file, text := range map[string][]byte{k.File(): source, k.TestFile(): test} {
		real := filepath.Join(dir, filepath.Base(file))
		require.NoError(t, os.WriteFile(real, text, 0o644))
		replace[filepath.Join(root, filepath.FromSlash(file))] = real
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "overlay.json"), overlay, 0o644))
	binary := filepath.Join(dir, "koan.test")
	link := exec.Command("go", "test", "-c", "-vet=off", "-overlay", filepath.Join(dir, "overlay.json"), "-o", binary, "./"+k.Dir())
	link.Dir = root
	link.Env = append(os.Environ(), "CGO_ENABLED=0") // with cgo the runtime never says that all are asleep
	out, err := link.CombinedOutput()
	require.NoError(t, err, string(out))

	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, "-test.v=test2json")
	cmd.Dir = dir
	out, _ = cmd.CombinedOutput()
	s.Output, s.ExitCode = recorded.Lines(neutral(out, root)), cmd.ProcessState.ExitCode()
}

// neutral takes the place where it was recorded out of a stream.
func neutral(output []byte, root string) []byte {
	return bytes.ReplaceAll(output, []byte(root), []byte("/home/ana/course"))
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return text
}
