package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/gotooltest"
	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"grader": main})
}

// TestJourneys plays what learners, instructors and authors do, one script a
// journey, on a small course of three koans.
func TestJourneys(t *testing.T) {
	p := testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               setup,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":       exits,
			"solve":       solve,
			"readonly":    readonly,
			"replace":     replace,
			"interrupted": interrupted,
			"append":      appendTo,
			"killed":      killed,
			"lines":       lines,
			"pack":        pack,
			"valid":       valid,
		},
	}
	if err := gotooltest.Setup(&p); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, p)
}

// setup puts a fresh copy of the small course into the script's folder.
func setup(env *testscript.Env) error {
	env.Setenv("GORACE", "atexit_sleep_ms=0")
	env.Setenv("CI", "")
	env.Setenv("KOANS_LANG", "")
	env.Setenv("LANG", "C.UTF-8")
	env.Setenv("LC_ALL", "")
	course := filepath.Join(env.WorkDir, "course")
	if err := os.CopyFS(course, os.DirFS("testdata/course")); err != nil {
		return err
	}
	env.Cd = course
	return nil
}

// exits runs a command and checks its exit code: exits 1 grader check.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s exits with %d, not %d", strings.Join(args[1:], " "), got, want)
	}
}

// solve puts the reference in the place of a koan: solve 01_start/01_two_cups.
func solve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: solve KOAN")
	}
	_, name, _ := strings.Cut(filepath.Base(args[0]), "_")
	text, err := os.ReadFile(ts.MkAbs("solutions/" + args[0] + "/" + name + ".go"))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("koans/"+args[0]+"/"+name+".go"), text, 0o666))
}

// readonly takes the right to write from a tree; then any change to it fails.
// Root may write all the same, so the times of its files are checked as well.
func readonly(ts *testscript.TestScript, neg bool, args []string) {
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if neg {
				return os.Chmod(path, 0o755)
			}
			return os.Chmod(path, 0o555)
		}
		return os.Chmod(path, 0o444)
	}))
}

// replace changes a text in a file: replace FILE OLD NEW.
func replace(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: replace FILE OLD NEW")
	}
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s has no %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.ReplaceAll(text, args[1], args[2])), 0o666))
}

// appendTo puts a text at the end of a file: append FILE TEXT; \n in it is the
// end of a line.
func appendTo(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: append FILE TEXT")
	}
	text := ts.ReadFile(args[0]) + strings.ReplaceAll(args[1], `\n`, "\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}

// lines checks how many lines a file has: lines 12 FILE.
func lines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: lines N FILE")
	}
	if got := strconv.Itoa(strings.Count(ts.ReadFile(args[1]), "\n")); got != args[0] {
		ts.Fatalf("%s has %s lines, not %s", args[1], got, args[0])
	}
}
