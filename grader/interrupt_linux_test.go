package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"goroutinekoans/grader/internal/process"
)

// interrupted runs a command of the grader's and sends it a signal as soon as
// it has started the go command, or a koan's program; the command must end at
// once, with the exit code that is given, and leave nothing behind:
//
//	interrupted INT koan 3 grader check two_cups
//
// The exit code of who was killed is -1; what it leaves may take a moment to
// notice, and its files stay.
func interrupted(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 {
		ts.Fatalf("usage: interrupted INT|KILL build|koan CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[2])
	ts.Check(err)
	signal, patience := syscall.SIGINT, time.Duration(0)
	if args[0] == "KILL" {
		signal, patience = syscall.SIGKILL, 10*time.Second
	}
	work := ts.Getenv("WORK")
	sent := make(chan time.Time, 1)
	go func() { sent <- strike(work, args[1], signal) }()
	err = ts.Exec(args[3], args[4:]...)
	ended := time.Now()
	exit := (*exec.ExitError)(nil)
	if !errors.As(err, &exit) || exit.ExitCode() != want {
		ts.Fatalf("%s ends with %v, not %d", strings.Join(args[3:], " "), err, want)
	}
	if took := ended.Sub(<-sent); took > 2*time.Second {
		ts.Fatalf("%s took %v to end", strings.Join(args[3:], " "), took)
	}
	left := processes(work)
	for give := time.Now().Add(patience); len(left) > 0 && time.Now().Before(give); left = processes(work) {
		time.Sleep(20 * time.Millisecond)
	}
	if len(left) > 0 {
		ts.Fatalf("still running: %v", left)
	}
	scratch, _ := filepath.Glob(filepath.Join(ts.Getenv("TMPDIR"), "*"))
	if signal == syscall.SIGINT && len(scratch) > 0 {
		ts.Fatalf("left behind: %q", scratch)
	}
	for _, dir := range scratch {
		ts.Check(os.RemoveAll(dir))
	}
}

// strike sends the signal to the grader when what it waits for is seen.
func strike(work, what string, signal syscall.Signal) time.Time {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		all, seen := processes(work), false
		for _, command := range all {
			seen = seen ||
				what == "koan" && strings.Contains(strings.Join(command, " "), "-koan.unit=") ||
				what == "build" && len(command) > 1 && command[1] == "build"
		}
		if grader := graderIn(all); grader > 0 && seen {
			time.Sleep(200 * time.Millisecond) // it is well on its way then
			_ = syscall.Kill(grader, signal)
			return time.Now()
		}
	}
	return time.Time{}
}

// graderIn is the process ID of the grader that this test has started, 0 if it
// isn't there. A child of the grader's goes by the same name for the moment
// between fork and exec.
func graderIn(all map[int][]string) int {
	for _, pid := range process.Children(os.Getpid()) {
		if command := all[pid]; len(command) > 0 && filepath.Base(command[0]) == "grader" {
			return pid
		}
	}
	return 0
}

// processes lists the command lines of those that have the folder work in
// their environment, as the grader and all that it starts do.
func processes(work string) map[int][]string {
	found := map[int][]string{}
	files, _ := filepath.Glob("/proc/[0-9]*/environ")
	for _, file := range files {
		environ, err := os.ReadFile(file)
		if err != nil || !strings.Contains(string(environ), work) {
			continue
		}
		command, _ := os.ReadFile(filepath.Join(filepath.Dir(file), "cmdline"))
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(file)))
		found[pid] = strings.Split(strings.TrimRight(string(command), "\x00"), "\x00")
	}
	return found
}

// killed runs a command of the grader's and kills it as soon as a file has so
// many lines:
//
//	killed 3 grades/records.jsonl grader grade class --out grades
func killed(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: killed LINES FILE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	file, work, done := ts.MkAbs(args[1]), ts.Getenv("WORK"), make(chan bool)
	struck := make(chan bool, 1)
	go func() {
		defer close(struck)
		for {
			select {
			case <-done:
				return
			case <-time.After(time.Millisecond):
			}
			text, _ := os.ReadFile(file)
			if strings.Count(string(text), "\n") < want {
				continue
			}
			if grader := graderIn(processes(work)); grader > 0 {
				_ = syscall.Kill(grader, syscall.SIGKILL)
				struck <- true
				return
			}
		}
	}()
	err = ts.Exec(args[2], args[3:]...)
	close(done)
	exit := (*exec.ExitError)(nil)
	if <-struck && (!errors.As(err, &exit) || exit.ExitCode() != -1) {
		ts.Logf("it was over before it was killed: %v", err) // a fast machine
	}
	// What it had started goes on for a moment, and holds no lock.
	for give := time.Now().Add(10 * time.Second); len(processes(work)) > 0 && time.Now().Before(give); {
		time.Sleep(20 * time.Millisecond)
	}
}
