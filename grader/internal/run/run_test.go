package run_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/verdict"
)

// TestMain builds the program of testdata/hostile for all tests.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "hostile-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	file := program(dir)
	out, err := exec.Command("go", "build", "-o", file, "./testdata/hostile").CombinedOutput()
	if err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, out)
		os.Exit(1)
	}
	os.Setenv("HOSTILE", dir)
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

func program(dir string) string {
	if runtime.GOOS == "windows" {
		return filepath.Join(dir, "hostile.exe")
	}
	return filepath.Join(dir, "hostile")
}

func hostile(unit string) build.Built {
	return build.Built{ID: unit, Binary: program(os.Getenv("HOSTILE")), Tests: []string{"TestA"}}
}

// try runs a unit and checks that nothing of it is left.
func try(t *testing.T, unit string, limits run.Limits) verdict.Outcome {
	t.Helper()
	return tryUntil(t, t.Context(), unit, limits)
}

func tryUntil(t *testing.T, ctx context.Context, unit string, limits run.Limits) verdict.Outcome {
	t.Helper()
	dir := t.TempDir()
	out := (&run.Runner{Dir: dir}).Run(ctx, hostile(unit), limits)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, left, "files left")
	require.Empty(t, survivors(t), "processes left")
	return out
}

// survivors lists the processes that run the program.
func survivors(t *testing.T) []string {
	t.Helper()
	if runtime.GOOS != "linux" {
		return nil
	}
	links, err := filepath.Glob("/proc/[0-9]*/exe")
	require.NoError(t, err)
	var found []string
	for _, l := range links {
		if exe, err := os.Readlink(l); err == nil && exe == program(os.Getenv("HOSTILE")) {
			found = append(found, l)
		}
	}
	return found
}

func TestAnHonestRun(t *testing.T) {
	out := try(t, "honest", run.Limits{})
	require.NoError(t, out.Err)
	require.Equal(t, "hello\n", string(out.Output))
	require.Equal(t, 0, out.ExitCode)
	require.Empty(t, out.Limit)
	require.Equal(t, []verdict.Test{{Name: "TestA", Status: "pass", MS: 3}}, out.Record)
	require.Positive(t, out.Wall)
}

func TestTheEnvironmentIsPrivate(t *testing.T) {
	t.Setenv("SECRET", "of the user")
	out := try(t, "environment", run.Limits{Procs: 3})
	text := string(out.Output)
	require.Equal(t, 7, out.ExitCode)
	require.Nil(t, out.Record)
	require.NotContains(t, text, "SECRET")
	require.Contains(t, text, "GOMAXPROCS=3\n")
	require.Contains(t, text, "GORACE=atexit_sleep_ms=0\n")
	require.Contains(t, text, "PATH=")
	_, home, _ := strings.Cut("\n"+text, "\nHOME=")
	home, _, _ = strings.Cut(home, "\n")
	require.NotEqual(t, os.Getenv("HOME"), home)
	require.Contains(t, text, "TMPDIR="+home+"\n")
}

func TestARecordNeedsTheToken(t *testing.T) {
	for _, unit := range []string{"forger", "link", "garbage"} {
		out := try(t, unit, run.Limits{})
		require.Equal(t, 0, out.ExitCode)
		require.Nil(t, out.Record)
	}
}

func TestALineThatIsTornOffDoesNotCount(t *testing.T) {
	out := try(t, "torn", run.Limits{})
	require.Equal(t, []verdict.Test{{Name: "TestA", Status: "pass", MS: 3}}, out.Record)
}

func TestTimeLimit(t *testing.T) {
	out := try(t, "spin", run.Limits{Wall: 1500 * time.Millisecond})
	require.Equal(t, verdict.TimeLimit, out.Limit)
	require.Equal(t, -1, out.ExitCode)
	require.Less(t, out.Wall, 9*time.Second)
	require.Len(t, out.Record, 1, "what was over by then")
	if runtime.GOOS != "windows" {
		require.Contains(t, string(out.Output), "main.main()", "where its goroutines are")
	}
}

func TestTimeLimitOfAProgramThatIgnoresSignals(t *testing.T) {
	out := try(t, "deaf", run.Limits{Wall: 200 * time.Millisecond})
	require.Equal(t, verdict.TimeLimit, out.Limit)
	require.Less(t, out.Wall, 9*time.Second)
}

func TestOutputLimit(t *testing.T) {
	out := try(t, "flood", run.Limits{Output: 100_000})
	require.Equal(t, verdict.OutputLimit, out.Limit)
	require.True(t, strings.HasPrefix(string(out.Output), "line 0\nline 1\n"))
	require.Contains(t, string(out.Output), "bytes left out")
	require.Less(t, len(out.Output), 101_000)
}

func TestOutputLimitAtTheVeryEnd(t *testing.T) {
	out := try(t, "flood and end", run.Limits{Output: 1000})
	require.Equal(t, verdict.OutputLimit, out.Limit)
	require.Equal(t, strings.Repeat("x", 500)+"\n[… 4003 bytes left out …]\n"+strings.Repeat("x", 497)+"end", string(out.Output))
	out = try(t, "flood and end", run.Limits{Output: 5003})
	require.Empty(t, out.Limit)
	require.Equal(t, strings.Repeat("x", 5000)+"end", string(out.Output))
}

func TestMemoryLimit(t *testing.T) {
	for _, unit := range []string{"memory", "greedy child"} {
		out := try(t, unit, run.Limits{Memory: 200 << 20})
		require.Equal(t, verdict.MemoryLimit, out.Limit, unit)
	}
}

func TestNobodyOutlivesTheRun(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("setsid")
	}
	out := try(t, "children", run.Limits{})
	require.NoError(t, out.Err)
	require.Equal(t, 0, out.ExitCode, string(out.Output))
	require.Empty(t, string(out.Output))
	require.Less(t, out.Wall, 9*time.Second)
}

func TestACancelledRunEndsAtOnce(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	out := tryUntil(t, ctx, "greedy child", run.Limits{})
	require.ErrorIs(t, out.Err, context.DeadlineExceeded)
	require.Equal(t, -1, out.ExitCode)
	require.Less(t, out.Wall, 9*time.Second)
	out = tryUntil(t, ctx, "honest", run.Limits{})
	require.ErrorIs(t, out.Err, context.DeadlineExceeded)
}

func TestWhatCannotRun(t *testing.T) {
	out := (&run.Runner{}).Run(t.Context(), build.Built{Failure: &build.Failure{}}, run.Limits{})
	require.ErrorIs(t, out.Err, run.ErrNotBuilt)
	out = (&run.Runner{Dir: t.TempDir()}).Run(t.Context(), build.Built{Binary: "/no/such/file"}, run.Limits{})
	require.ErrorIs(t, out.Err, os.ErrNotExist)
	out = (&run.Runner{Dir: "/no/such/folder"}).Run(t.Context(), hostile("honest"), run.Limits{})
	require.ErrorIs(t, out.Err, os.ErrNotExist)
}

func TestASandboxIsPutAroundTheCommand(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("env")
	}
	r := &run.Runner{Dir: t.TempDir(), Wrap: func(command []string, dir string) []string {
		require.DirExists(t, dir)
		return append([]string{"env", "IN_A_BOX=yes"}, command...)
	}}
	out := r.Run(t.Context(), hostile("environment"), run.Limits{})
	require.Contains(t, string(out.Output), "IN_A_BOX=yes")
}

func TestRunAllKeepsTheOrder(t *testing.T) {
	var units []build.Built
	for i := range 20 {
		units = append(units, hostile([]string{"honest", "forger"}[i%2]))
	}
	seen := map[int]bool{}
	outs := (&run.Runner{Dir: t.TempDir()}).RunAll(t.Context(), units, run.Limits{}, 4, func(i int, out verdict.Outcome) {
		seen[i] = true
	})
	require.Len(t, seen, 20)
	for i, out := range outs {
		require.Equal(t, i%2 == 0, out.Record != nil)
	}
	require.Empty(t, (&run.Runner{}).RunAll(t.Context(), nil, run.Limits{}, 4, nil))
	require.Empty(t, survivors(t))
}

// Files that are left behind count as well, however small each is.
func TestDiskLimit(t *testing.T) {
	out := try(t, "disk", run.Limits{Wall: 20 * time.Second, Disk: 8 << 20})
	require.Equal(t, verdict.OutputLimit, out.Limit)
}
