package run_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/verdict"
)

const countTest = `package count_test

import (
	"fmt"
	"os"
	"os/exec"
	"testing"

	"example.org/course/koans/01_first/01_count"
)

func TestFirst(t *testing.T) {
	t.Cleanup(func() { t.Log("the test's own cleanup") })
}

func TestCount(t *testing.T) {
	if n := count.Count(); n != 2 {
		t.Error("not two", n)
	}
}

// What koantest.Program does: the program is this binary, once more.
func TestProgram(t *testing.T) {
	if os.Getenv("KOANTEST_PROGRAM") == t.Name() {
		fmt.Println("in the program")
		os.Exit(5)
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestProgram$", os.Args[2])
	cmd.Env = append(os.Environ(), "KOANTEST_PROGRAM="+t.Name())
	out, _ := cmd.CombinedOutput()
	if string(out) != "in the program\n" || cmd.ProcessState.ExitCode() != 5 {
		t.Errorf("%s", out)
	}
}
`

// countCourse is a course of one koan, which needs only the standard library.
func countCourse(t *testing.T) (*course.Course, *course.Koan) {
	t.Helper()
	root := t.TempDir()
	file := filepath.Join(root, "go.mod")
	require.NoError(t, os.WriteFile(file, []byte("module example.org/course\n\ngo 1.26\n"), 0o644))
	return &course.Course{Root: root, Module: "example.org/course"}, &course.Koan{ID: "01_first/01_count"}
}

func statuses(tests []verdict.Test) []string {
	var all []string
	for _, t := range tests {
		all = append(all, t.Name+" "+t.Status)
	}
	return all
}

// From the source to the outcome, through the real test binary.
func TestWhatIsBuiltRuns(t *testing.T) {
	c, k := countCourse(t)
	var units []build.Unit
	for _, src := range []string{
		"func Count() int { return 2 }\n",
		"func Count() int {\n\tn, done := 0, make(chan int, 2)\n\tfor range 2 {\n\t\tgo func() { n++; done <- 1 }()\n\t}\n\t<-done\n\t<-done\n\treturn n\n}\n",
		"import \"os\"\n\nfunc Count() int { os.Exit(0); return 2 }\n",
		"import \"os\"\n\nfunc init() { os.Exit(0) }\n\nfunc Count() int { return 2 }\n",
		"func Count() int { return 1 + Count() }\n",
	} {
		units = append(units, build.Unit{Koan: k, Source: []byte("package count\n\n" + src), Test: []byte(countTest)})
	}
	set, err := (&build.Builder{Course: c, Dir: t.TempDir()}).Build(t.Context(), units)
	require.NoError(t, err)
	defer set.Close()
	r := &run.Runner{Dir: t.TempDir(), Trace: filepath.Join(t.TempDir(), "trace")}
	outs := r.RunAll(t.Context(), set.Units, run.Limits{}, 1, nil)

	right := outs[0]
	require.NoError(t, right.Err)
	require.Equal(t, 0, right.ExitCode, string(right.Output))
	require.Equal(t, []string{"TestFirst pass", "TestCount pass", "TestProgram pass"}, statuses(right.Record))
	require.Contains(t, string(right.Output), "\x16--- PASS: TestCount")
	require.FileExists(t, r.Trace)

	race := outs[1]
	require.NotZero(t, race.ExitCode)
	require.Equal(t, []string{"TestFirst pass", "TestCount fail", "TestProgram pass"}, statuses(race.Record))
	require.Contains(t, string(race.Output), "WARNING: DATA RACE\n")
	require.Contains(t, string(race.Output), "  example.org/course/koans/01_first/01_count.Count.func1()\n      "+
		filepath.Join(c.Root, "koans", "01_first", "01_count", "count.go")+":6 ")
	require.NotContains(t, string(race.Output), "zz_link")

	exit := outs[2]
	require.Equal(t, 0, exit.ExitCode)
	require.Equal(t, []string{"TestFirst pass"}, statuses(exit.Record), "what was over by then")

	early := outs[3]
	require.Equal(t, 0, early.ExitCode)
	require.Nil(t, early.Record)

	deep := outs[4]
	require.NotZero(t, deep.ExitCode)
	require.Contains(t, string(deep.Output), "goroutine stack exceeds 16777216-byte limit")
}
