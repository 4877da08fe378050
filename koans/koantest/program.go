package koantest

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// programEnv tells a child process which test's program it is to be.
const programEnv = "KOANTEST_PROGRAM"

// Output is what a program has left when it ended.
type Output struct {
	Stdout string
	Stderr string
	Code   int // its exit code
}

// Program runs run as a whole program, in a process of its own, and returns
// what it printed. The test binary starts itself again and comes back to this
// very call, which then never returns; so call it once a test, before anything
// that costs time. Unlike a goroutine, the process ends when run returns.
func Program(t *testing.T, run func()) Output {
	t.Helper()
	if os.Getenv(programEnv) == t.Name() {
		run()
		os.Exit(0)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatalf("this test binary can't find itself: %v", err)
	}
	cmd := exec.Command(self, childArgs(t.Name())...)
	cmd.Env = append(os.Environ(), programEnv+"="+t.Name())
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatalf("starting the program: %v", err)
	}
	hung := time.AfterFunc(10*time.Second, func() { cmd.Process.Kill() })
	err = cmd.Wait()
	if !hung.Stop() {
		Fail(t, Deadlock, "the program never ended")
	}
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatalf("running the program: %v", err)
	}
	return Output{
		Stdout: framed(stdout.String()),
		Stderr: stderr.String(),
		Code:   cmd.ProcessState.ExitCode(),
	}
}

// childArgs keeps what chose the koan, and narrows it to the one test.
func childArgs(test string) []string {
	args := slices.DeleteFunc(slices.Clone(os.Args[1:]), func(a string) bool {
		return strings.HasPrefix(a, "-test.") || strings.HasPrefix(a, "--test.")
	})
	return append([]string{"-test.run=^" + test + "$"}, args...)
}

// framed drops the line that go test prints around a test's output, if the
// child was asked to be chatty.
func framed(text string) string {
	_, rest, found := strings.Cut(text, "=== RUN ")
	if !found || !strings.HasPrefix(text, "=== RUN ") {
		return text
	}
	_, rest, _ = strings.Cut(rest, "\n")
	return rest
}
