package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/sandbox"
	"goroutinekoans/grader/internal/verdict"
)

// size is how big a class is.
type size struct {
	chapters string
	students int
	koans    int // of each chapter that are tried
	kills    int
}

// newClass makes a class up.
func newClass(t *testing.T, s size) *madeClass {
	t.Helper()
	c, err := course.Load("..")
	require.NoError(t, err)
	dir := t.TempDir()
	m := &madeClass{
		t: t, rand: rand.New(rand.NewPCG(1, 2)), course: c, dir: filepath.Join(dir, "class"),
		want: map[string]verdict.Word{}, spins: s.students > 12,
	}
	for name := range strings.SplitSeq(s.chapters, ", ") {
		ch, err := c.FindChapter(name)
		require.NoError(t, err)
		m.koans = append(m.koans, ch.Koans[:min(s.koans, len(ch.Koans))]...)
		m.all = append(m.all, ch.Koans...)
	}
	m.roster.WriteString("student,name\n")
	for n := range s.students {
		m.student(n)
	}
	m.write(filepath.Join(dir, "roster.csv"), []byte(m.roster.String()))
	m.write(filepath.Join(dir, "homework.yaml"), []byte("chapters: ["+s.chapters+"]\n"))
	return m
}

// grade grades the class into the folder out. If kill is not 0, the grader is
// killed after that time; killed tells whether it was still at work.
func (m *madeClass) grade(out string, kill time.Duration, flags ...string) (killed bool, took time.Duration) {
	m.t.Helper()
	home := filepath.Dir(m.dir)
	tmp := filepath.Join(home, "tmp")
	require.NoError(m.t, os.MkdirAll(tmp, 0o755))
	cmd := exec.Command("grader", append([]string{
		"-C", m.course.Root, "grade", m.dir, "--out", filepath.Join(home, out),
		"--roster", filepath.Join(home, "roster.csv"), "--homework", filepath.Join(home, "homework.yaml"),
	}, flags...)...)
	cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0", "KOANS_LANG=en", "TMPDIR="+tmp)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	start := time.Now()
	require.NoError(m.t, cmd.Start())
	if kill > 0 {
		timer := time.AfterFunc(kill, func() { _ = cmd.Process.Kill() })
		defer timer.Stop()
	}
	err := cmd.Wait()
	exit := (*exec.ExitError)(nil)
	if kill > 0 && errors.As(err, &exit) && exit.ExitCode() == -1 {
		return true, time.Since(start)
	}
	require.NoError(m.t, err, said.String())
	return false, time.Since(start)
}

func (m *madeClass) file(out, name string) []byte {
	text, err := os.ReadFile(filepath.Join(filepath.Dir(m.dir), out, name))
	require.NoError(m.t, err)
	return text
}

// check checks that everybody got what they must.
func (m *madeClass) check(out string) {
	m.t.Helper()
	got, sum := map[string]verdict.Word{}, map[verdict.Word]int{}
	for line := range bytes.Lines(m.file(out, "grades.jsonl")) {
		var f record.Facts
		require.NoError(m.t, json.Unmarshal(line, &f))
		got[f.Student+" "+f.Koan] = f.Word
		sum[f.Word]++
	}
	for key, want := range m.want {
		if got[key] != want {
			assert.Equal(m.t, want, got[key], "%s: %s", out, key)
		}
	}
	assert.Len(m.t, got, len(m.want))
	m.t.Logf("%s: %d verdicts as they must be: %v", out, len(got), sum)
}

// TestMadeUpClass grades a class of honest, wrong, broken and hostile
// submissions to chapters of the course, in the sandbox and without, killed at
// random and in parts: the same grades each time, and the right ones. The
// class is small; KOANS_LONG=1 makes it one of 60. KOANS_SEED=n has the grader
// killed at the same moments again.
func TestMadeUpClass(t *testing.T) {
	s := size{chapters: "mutex, channels", students: 12, koans: 2, kills: 3}
	if os.Getenv("KOANS_LONG") != "" {
		s = size{chapters: "mutex, channels, leaks", students: 60, koans: 100, kills: 20}
	}
	m := newClass(t, s)
	_, took := m.grade("plain", 0, "--sandbox", sandbox.None)
	t.Logf("%d students, %d koans each, without a sandbox: %v", s.students, len(m.koans), took)
	m.check("plain")

	// Killed, and killed again; the last one comes to its end.
	seed := uint64(time.Now().UnixNano())
	if given, err := strconv.ParseUint(os.Getenv("KOANS_SEED"), 10, 64); err == nil {
		seed = given
	}
	t.Logf("KOANS_SEED=%d", seed)
	moments := rand.New(rand.NewPCG(seed, 0))
	mode := sandbox.None
	if _, err := sandbox.Find(t.Context()); err == nil {
		mode = sandbox.Bwrap
		_, took = m.grade("boxed", 0, "--sandbox", mode)
		t.Logf("in the sandbox: %v", took)
		m.check("boxed")
	}
	struck := 0
	for range s.kills {
		moment := time.Duration(moments.Int64N(int64(took)*2/int64(s.kills))) + time.Millisecond
		if killed, _ := m.grade("killed", moment, "--sandbox", mode); killed {
			struck++
		}
	}
	m.grade("killed", 0, "--sandbox", mode)
	t.Logf("killed %d times", struck)
	whole := map[string]string{sandbox.None: "plain", sandbox.Bwrap: "boxed"}[mode]
	assert.Equal(t, string(m.file(whole, "grades.jsonl")), string(m.file("killed", "grades.jsonl")))
	lines := strings.Split(string(m.file("killed", record.FileName)), "\n")
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(lines))), len(m.want)+1, "one line each, and the empty one at the end")
	assert.Len(t, lines, len(m.want)+1)

	// In parts.
	merge := []string{"-C", m.course.Root, "merge", "--out", filepath.Join(filepath.Dir(m.dir), "merged")}
	for i := range 4 {
		part := "part" + strconv.Itoa(i)
		m.grade(part, 0, "--sandbox", sandbox.None, "--shard", strconv.Itoa(i)+"/4")
		merge = append(merge, filepath.Join(filepath.Dir(m.dir), part))
	}
	said, err := exec.Command("grader", merge...).CombinedOutput()
	require.NoError(t, err, string(said))
	assert.Equal(t, string(m.file("plain", "grades.jsonl")), string(m.file("merged", "grades.jsonl")))
	_, err = os.Stat("/tmp/owned")
	require.Error(t, err)
}
