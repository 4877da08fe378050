package verdict_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

// Record the streams again, after a change of koantest, of Go or of a recipe:
//
//	go test ./grader/internal/verdict -run TestRecord -record .
//	go test ./grader/internal/verdict -run TestRecord -record 'leak|race'
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
		{name: "deadlock_all_asleep", koan: "bare_bubble", want: verdict.Deadlock, noRace: true},
		{name: "serial_meeting", koan: bathroom, variant: "_wrong/global.go", want: verdict.Serial},
		{name: "serial_gauge", koan: "one_tray", want: verdict.Serial},
		{name: "serial_took", koan: "one_cook", want: verdict.Serial},
		{name: "panic_in_goroutine", koan: "done_twice", want: verdict.Panic},
		{name: "panic_negative_counter", koan: "done_in_crowd", want: verdict.Panic},
		{name: "panic_concurrent_map", koan: "map_writers", want: verdict.Panic, noRace: true},
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

	binary, problems := r.build(t, root, k, source, test)
	if r.want == verdict.CompileError {
		s.Errors = r.errors(k, problems)
		require.NotEmpty(t, s.Errors, problems)
		return s
	}
	require.Empty(t, problems)
	r.run(t, root, binary, &s)
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

// build links the koan as the grader does, in a virtual package of its own.
func (r recipe) build(t *testing.T, root string, k *course.Koan, source, test []byte) (binary, problems string) {
	t.Helper()
	dir := t.TempDir()
	replace := map[string]string{}
	add := func(file string, text []byte) {
		real := filepath.Join(dir, strings.ReplaceAll(file, "/", "_"))
		require.NoError(t, os.WriteFile(real, text, 0o644))
		replace[filepath.Join(root, filepath.FromSlash(file))] = real
	}
	add(k.File(), source)
	add(k.TestFile(), test)
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "overlay.json"), overlay, 0o644))

	binary = filepath.Join(dir, "koan.test")
	args := []string{"test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay", filepath.Join(dir, "overlay.json"), "-o", binary}
	if !r.noRace {
		args = append(args, "-race")
	}
	cmd := exec.Command("go", append(args, "./"+k.Dir())...)
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	if err == nil {
		return binary, ""
	}
	return "", string(out)
}

// errors reads what the go command prints:
//
//	koans/04_mutex/01_bathroom_lock/bathroom_lock.go:18:2: undefined: visits
func (r recipe) errors(k *course.Koan, output string) []verdict.SourceError {
	var all []verdict.SourceError
	for _, m := range regexp.MustCompile(`(?m)^(\S+\.go):(\d+):(\d+): (.*)$`).FindAllStringSubmatch(output, -1) {
		all = append(all, verdict.SourceError{
			Line: atoi(m[2]), Col: atoi(m[3]), Text: m[4], InTest: strings.HasSuffix(m[1], "_test.go"),
		})
	}
	return all
}

func (r recipe) run(t *testing.T, root, binary string, s *recorded.Stream) {
	t.Helper()
	cmd := exec.Command(binary, "-test.v=test2json", "-test.timeout=30s")
	cmd.Dir = t.TempDir()
	cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	require.NoError(t, cmd.Start())
	if r.limit > 0 {
		time.AfterFunc(r.limit, func() { _ = cmd.Process.Signal(syscall.SIGQUIT) })
		s.Limit = string(verdict.TimeLimit)
	}
	err := cmd.Wait()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	s.MS = time.Since(start).Milliseconds()
	s.ExitCode = cmd.ProcessState.ExitCode()
	s.Output = recorded.Lines(bytes.ReplaceAll(out.Bytes(), []byte(root), []byte("/home/ana/course")))
	if s.ExitCode == 0 || s.ExitCode == 1 && bytes.HasSuffix(out.Bytes(), []byte("FAIL\n")) {
		for _, m := range regexp.MustCompile(`\x16--- (PASS|FAIL): (\w+) \(([\d.]+)s\)`).FindAllStringSubmatch(out.String(), -1) {
			s.Record = append(s.Record, verdict.Test{Name: m[2], Status: strings.ToLower(m[1])})
		}
	}
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return text
}

func atoi(text string) int {
	n := 0
	for _, digit := range text {
		n = 10*n + int(digit-'0')
	}
	return n
}
