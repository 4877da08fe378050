package judge_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/verdict"
)

// secret is in the grader's environment, and no koan may get to see it.
const secret = "KOANS_SECRET=of the grader"

// newJudge is a judge that remembers nothing. All that it makes is in the
// folders build and run of the one that it returns.
func newJudge(t *testing.T, root string) (*judge.Judge, string) {
	t.Helper()
	c, err := course.Load(root)
	require.NoError(t, err)
	dir := t.TempDir()
	builds, runs := filepath.Join(dir, "build"), filepath.Join(dir, "run")
	require.NoError(t, os.Mkdir(builds, 0o700))
	require.NoError(t, os.Mkdir(runs, 0o700))
	env := append(os.Environ(), secret)
	return &judge.Judge{
		Course:  c,
		Builder: &build.Builder{Course: c, Dir: builds, Env: env, Pristine: true},
		Runner:  &run.Runner{Dir: runs, Env: env},
		Limits:  run.Limits{Wall: 10 * time.Second, Memory: 400 << 20},
		Go:      runtime.Version(),
		Jobs:    2 * runtime.NumCPU(),
	}, dir
}

// survivors lists the processes that were started with something from the
// folder dir in their environment: every program of a koan has its home there,
// the go command its scratch, and so has what they start.
func survivors(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob("/proc/[0-9]*/environ") // none but on Linux
	require.NoError(t, err)
	var found []string
	for _, file := range files {
		environ, err := os.ReadFile(file)
		if err == nil && strings.Contains(string(environ), dir) {
			command, _ := os.ReadFile(filepath.Join(filepath.Dir(file), "cmdline"))
			found = append(found, fmt.Sprintf("%s %q", file, command))
		}
	}
	return found
}

// nothingLeft checks that no process is left behind, and no file in the
// folders build and run.
func nothingLeft(t *testing.T, dir string) {
	t.Helper()
	require.Empty(t, survivors(t, dir), "processes left")
	left, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	require.NoError(t, err)
	require.Empty(t, left, "files left")
}

// words are the verdicts, by the name of the koan or the threat.
func words(names []string, verdicts []verdict.Verdict) map[string]verdict.Word {
	all := map[string]verdict.Word{}
	for i, v := range verdicts {
		all[names[i]] = v.Word
	}
	return all
}
