// Package run runs a koan's test binary as a child process that can't get out
// of hand: it is bounded in time, memory and output, and nothing of it is left
// when it is over.
package run

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/process"
	"goroutinekoans/grader/internal/verdict"
)

// Limits bound one run. A zero stands for the default.
type Limits struct {
	Wall   time.Duration // 10 s
	Output int           // bytes; 1 MiB
	Memory int64         // bytes of the whole process tree, resident; 1 GiB
	Disk   int64         // bytes of the files that it leaves in its folder; 64 MiB
	Procs  int           // GOMAXPROCS of the child; its own choice if 0
}

func (l Limits) orDefaults() Limits {
	if l.Wall <= 0 {
		l.Wall = 10 * time.Second
	}
	if l.Output <= 0 {
		l.Output = 1 << 20
	}
	if l.Memory <= 0 {
		l.Memory = 1 << 30
	}
	if l.Disk <= 0 {
		l.Disk = 64 << 20
	}
	return l
}

// Runner runs test binaries. The zero value is ready for use.
type Runner struct {
	Dir string   // where the private folders are made; the system's if empty
	Env []string // the environment to take PATH from; os.Environ if nil

	// Trace, if not empty, is a file to which the runtime writes its trace.
	Trace string

	// Wrap, if not nil, puts a sandbox around a command. It may see and write
	// the folder dir, must keep the environment and the standard files, and
	// end when the command does.
	Wrap func(command []string, dir string) []string
}

// ErrNotBuilt says that a unit has no binary to run.
var ErrNotBuilt = errors.New("the koan was not built")

// Run runs the tests of one unit. The outcome's Record is nil if the binary
// never came to its tests; a limit, or a run that ended early, leaves a Record
// of the tests that were over by then.
func (r *Runner) Run(ctx context.Context, built build.Built, limits Limits) verdict.Outcome {
	if built.Failure != nil || built.Binary == "" {
		return verdict.Outcome{ExitCode: -1, Err: ErrNotBuilt}
	}
	if err := ctx.Err(); err != nil {
		return verdict.Outcome{ExitCode: -1, Err: err}
	}
	dir, err := os.MkdirTemp(r.Dir, "koan-run-")
	if err != nil {
		return verdict.Outcome{ExitCode: -1, Err: fmt.Errorf("making a private folder: %w", err)}
	}
	defer remove(dir)
	if dir, err = filepath.Abs(dir); err != nil {
		return verdict.Outcome{ExitCode: -1, Err: fmt.Errorf("making a private folder: %w", err)}
	}
	one := &one{built: built, limits: limits.orDefaults(), dir: dir, tokens: map[string]string{}}
	for _, test := range built.Tests {
		one.tokens[test] = rand.Text()
	}
	out := one.run(ctx, r)
	out.Record = one.record()
	out.Output = built.Clean(out.Output)
	return out
}

// one is one run.
type one struct {
	built  build.Built
	limits Limits
	dir    string
	tokens map[string]string // by test
}

func (o *one) home() string       { return filepath.Join(o.dir, "home") }
func (o *one) recordFile() string { return filepath.Join(o.dir, "record.jsonl") }

// command makes the command that runs the binary.
func (o *one) command(r *Runner) *exec.Cmd {
	args := []string{o.built.Binary, "-test.v=test2json", "-koan.unit=" + o.built.ID}
	if r.Trace != "" {
		args = append(args, "-test.trace="+r.Trace)
	}
	if r.Wrap != nil {
		args = r.Wrap(args, o.dir)
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = o.home()
	cmd.Env = environment(r.Env, o.home(), o.limits.Procs)
	if r.Trace != "" {
		// What the runtime has not written yet is lost when the program dies;
		// by default it writes once a second.
		cmd.Env = append(cmd.Env, "GODEBUG=traceadvanceperiod=1000000")
	}
	return cmd
}

// environment is all that a koan gets to know: nothing of the user's but the
// PATH.
func environment(given []string, home string, procs int) []string {
	if given == nil {
		given = os.Environ()
	}
	env := []string{
		"HOME=" + home, "TMPDIR=" + home,
		// A race binary sleeps for a second at its end unless told not to.
		"GORACE=atexit_sleep_ms=0",
		"GOTRACEBACK=single",
	}
	kept := []string{"PATH"}
	if runtime.GOOS == "windows" {
		env = append(env, "USERPROFILE="+home, "TEMP="+home, "TMP="+home)
		kept = append(kept, "Path", "SYSTEMROOT", "SystemRoot")
	}
	for _, kv := range given {
		name, _, _ := strings.Cut(kv, "=")
		for _, k := range kept {
			if name == k {
				env = append(env, kv)
			}
		}
	}
	if procs > 0 {
		env = append(env, "GOMAXPROCS="+strconv.Itoa(procs))
	}
	return env
}

// request is the line of JSON that the binary reads: see package linked.
func (o *one) request() ([]byte, error) {
	line, err := json.Marshal(struct {
		Unit   string            `json:"unit"`
		Tokens map[string]string `json:"tokens"`
		Record string            `json:"record"`
		WallMS int64             `json:"wall_ms"`
	}{o.built.ID, o.tokens, o.recordFile(), o.limits.Wall.Milliseconds()})
	return append(line, '\n'), err
}

// start starts the binary. What it prints comes out of the returned pipe.
func (o *one) start(r *Runner) (*process.Tree, *os.File, error) {
	if err := os.Mkdir(o.home(), 0o700); err != nil {
		return nil, nil, err
	}
	line, err := o.request()
	if err != nil {
		return nil, nil, err
	}
	stdin, toStdin, err := os.Pipe()
	if err != nil {
		return nil, nil, err
	}
	defer stdin.Close()
	// A line is less than a pipe holds, so this never waits.
	_, err = toStdin.Write(line)
	if closing := toStdin.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return nil, nil, err
	}
	stdout, toStdout, err := os.Pipe()
	if err != nil {
		return nil, nil, err
	}
	defer toStdout.Close()
	cmd := o.command(r)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = stdin, toStdout, toStdout
	tree, err := process.Start(cmd)
	if err != nil {
		stdout.Close()
		return nil, nil, err
	}
	return tree, stdout, nil
}

// run runs the binary to its end, or to the first limit that it hits.
func (o *one) run(ctx context.Context, r *Runner) verdict.Outcome {
	begin := time.Now()
	tree, pipe, err := o.start(r)
	if err != nil {
		return verdict.Outcome{ExitCode: -1, Err: fmt.Errorf("running the koan: %w", err)}
	}
	text := newCapture(o.limits.Output)
	go text.from(pipe)
	limit, err := o.watch(ctx, tree, text, r.Wrap != nil)
	ended := tree.End()
	out := verdict.Outcome{ExitCode: -1, Limit: limit, Wall: time.Since(begin), Err: err}
	out.Output = text.end(pipe)
	if text.over() && out.Limit == "" && out.Err == nil {
		out.Limit = verdict.OutputLimit // the last of it came with the end
	}
	exit := (*exec.ExitError)(nil)
	switch {
	case out.Limit != "" || out.Err != nil:
	case ended == nil:
		out.ExitCode = 0
	case errors.As(ended, &exit):
		out.ExitCode = exit.ExitCode()
	default:
		out.Err = fmt.Errorf("running the koan: %w", ended)
	}
	return out
}

// watch waits until the binary ends by itself or has to be ended.
func (o *one) watch(ctx context.Context, tree *process.Tree, text *capture, wrapped bool) (verdict.Word, error) {
	tick := time.NewTicker(process.Interval())
	defer tick.Stop()
	spent := stopwatch{most: 5 * process.Interval(), last: time.Now()}
	for looks := 1; ; looks++ {
		select {
		case <-tree.Done():
			return "", nil
		case <-ctx.Done():
			return "", ctx.Err()
		case <-text.full:
			return verdict.OutputLimit, nil
		case now := <-tick.C:
			if spent.until(now) > o.limits.Wall {
				quit(tree, wrapped)
				return verdict.TimeLimit, nil
			}
			if tree.Memory() > o.limits.Memory {
				return verdict.MemoryLimit, nil
			}
			if looks%8 == 0 && o.overflows() {
				return verdict.OutputLimit, nil
			}
		}
	}
}

// stopwatch measures time while the machine runs. When it stands still, or is
// so busy that the grader itself doesn't get on, the koan doesn't either, and
// no more than most counts.
type stopwatch struct {
	most  time.Duration // between two looks
	last  time.Time
	total time.Duration
}

func (s *stopwatch) until(now time.Time) time.Duration {
	s.total += min(now.Sub(s.last), s.most)
	s.last = now
	return s.total
}

// overflows reports whether the private folder holds more than it may: too
// many bytes, or too many files to count them.
func (o *one) overflows() bool {
	left, files := o.limits.Disk, 10_000
	err := filepath.WalkDir(o.dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // files come and go while the program runs
		}
		if info, err := d.Info(); err == nil && info.Mode().IsRegular() {
			left -= info.Size()
		}
		if files--; left < 0 || files < 0 {
			return errOver
		}
		return nil
	})
	return errors.Is(err, errOver)
}

var errOver = errors.New("over the limit")

// quit gives the program half a second to print where its goroutines are:
// that is what a learner needs to see. A sandbox around it has nothing to say.
func quit(tree *process.Tree, wrapped bool) {
	if wrapped {
		tree.QuitInside()
	} else {
		tree.Quit()
	}
	select {
	case <-tree.Done():
	case <-time.After(500 * time.Millisecond):
	}
}

// record reads what the binary wrote, if it is the binary's: a test that
// passed has its token, which nobody knows who has not seen it pass. There is a
// line for each test that is over:
//
//	{"name":"TestOnlyOnePersonAtATime","status":"pass","token":"…","ms":3}
func (o *one) record() []verdict.Test {
	const most = 1 << 20
	info, err := os.Lstat(o.recordFile())
	if err != nil || !info.Mode().IsRegular() || info.Size() > most {
		return nil
	}
	text, err := os.ReadFile(o.recordFile())
	if err != nil {
		return nil
	}
	tests := []verdict.Test{}
	for line := range bytes.Lines(text) {
		var t struct {
			Name, Status, Token string
			MS                  int64
		}
		switch {
		case !bytes.HasSuffix(line, []byte("\n")): // it was killed while it wrote
			return tests
		case json.Unmarshal(line, &t) != nil:
			return nil
		case t.Status == "pass" && (t.Token == "" || t.Token != o.tokens[t.Name]):
			return nil
		}
		tests = append(tests, verdict.Test{Name: t.Name, Status: t.Status, MS: t.MS})
	}
	return tests
}

// remove removes a private folder, also one that was made hard to remove.
func remove(dir string) {
	if os.RemoveAll(dir) == nil {
		return
	}
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() {
			_ = os.Chmod(path, 0o700)
		}
		return nil
	})
	_ = os.RemoveAll(dir)
}
