package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/progress"
	"goroutinekoans/grader/internal/run"
)

// judge makes the judge of the session's course.
func (s *session) judge(ctx context.Context) (*judge.Judge, error) {
	version, err := s.goVersion(ctx)
	if err != nil {
		return nil, err
	}
	j := &judge.Judge{
		Course: s.course,
		Builder: &build.Builder{
			Course: s.course, Go: "go", Env: s.Env, Progress: s.buildProgress(),
			Pristine: true, // an edited helper would judge every koan
			// No honest build comes near, not even the first of a slow machine.
			// A file that never stops to grow in the compiler does.
			Wall: 10 * time.Minute, Memory: 2<<30 + int64(runtime.NumCPU())<<29,
		},
		Runner: &run.Runner{Env: s.Env},
		Go:     version,
		Jobs:   2 * runtime.NumCPU(),
		Cache:  &progress.Cache{Dir: filepath.Join(s.course.Root, ".koans", "verdicts")},
		Grader: graderID(),
	}
	j.Damaged = func(error) { fmt.Fprintf(s.Stderr, "%s\n", s.words.cacheDamaged) }
	return j, nil
}

// goVersion asks the go command which Go it is: "go1.26.8".
func (s *session) goVersion(ctx context.Context) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "env", "GOVERSION")
	cmd.Dir = s.course.Root
	cmd.Env = s.Env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("running go env GOVERSION: %w\n%s", err, stderr.String())
	}
	return strings.TrimSpace(string(out)), nil
}

// graderID tells this grader from another build of it, cheaply: by the size
// and the time of its file.
func graderID() []byte {
	self, err := os.Executable()
	if err != nil {
		return nil
	}
	info, err := os.Stat(self)
	if err != nil {
		return nil
	}
	return fmt.Append(nil, info.Size(), info.ModTime().UnixNano())
}

// buildProgress shows what is being built on one line that is wiped in the
// end; nothing where there is no terminal.
func (s *session) buildProgress() build.Progress {
	if !s.OutputTerminal || s.Whole || s.json {
		return nil
	}
	return func(done, total int, pkg string) {
		if done >= total {
			fmt.Fprint(s.Stderr, "\r\x1b[K")
			return
		}
		fmt.Fprintf(s.Stderr, "\r%s\x1b[K", s.words.building(done, total))
	}
}
