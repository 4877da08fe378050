package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"time"

	"goroutinekoans/grader/internal/bench"
	"goroutinekoans/grader/internal/sandbox"
)

// mostStudents is how big a class may be that bench makes up: 1000 are a day.
const mostStudents = 1000

// benchmark measures the grader against go test.
func benchmark(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("bench"), "grader bench --runs 3"}
	}
	if s.runs < 1 || slices.ContainsFunc(s.classes, func(n int) bool { return n < 1 || n > mostStudents }) {
		return &usageError{s.words.badBench, "grader bench --runs 3 --classes 10,30,60"}
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("finding this program: %w", err)
	}
	b := &bench.Bench{
		Course: s.course, Grader: self, Env: s.Env, Rounds: s.runs, Cold: s.cold,
		Classes: s.classes, Sandbox: sandbox.None,
		Tell: func(what string) { fmt.Fprintf(s.Stderr, "%s ...\n", what) },
	}
	if _, err := sandbox.Find(ctx); err == nil {
		b.Sandbox = sandbox.Bwrap
	}
	host := b.Host()
	if s.json {
		if err := json.NewEncoder(s.Stdout).Encode(host); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(s.Stdout, "%s, %s, %d cores, %d koans, sandbox: %s\n", host.Go, host.OS, host.Cores, host.Koans, host.Sandbox)
	}
	rows, err := b.Run(ctx)
	if err != nil {
		return err
	}
	if !s.json {
		fmt.Fprintf(s.Stdout, "%-46s %6s %8s %8s %7s %7s %7s %7s\n", "", "koans", "grader", "go test", "wall", "cpu", "bar", "peak")
	}
	for _, r := range rows {
		if s.json {
			if err := json.NewEncoder(s.Stdout).Encode(r); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(s.Stdout, "%-46s %6d %8s %8s %7s %7s %7.3f %7s %s\n", r.What, r.Koans,
			seconds(r.Ours.Wall), seconds(r.Naive.Wall), ratio(r.Wall), ratio(r.CPU), r.Bar, megabytes(r.Ours.Memory),
			map[bool]string{true: "✓", false: "✗"}[r.OK()])
	}
	return nil
}

func seconds(d time.Duration) string {
	if d == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f s", d.Seconds())
}

// megabytes writes how much memory the grader itself has held.
func megabytes(n int64) string {
	if n < 1<<20 { // or it was over before anybody looked
		return "-"
	}
	return fmt.Sprintf("%d MB", n>>20)
}

func ratio(r float64) string {
	if r == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", r)
}
