package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"goroutinekoans/grader/internal/bench"
)

// benchmark measures the grader against go test.
func benchmark(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 || s.runs < 1 {
		return &usageError{s.words.noArguments("bench"), "grader bench --runs 3"}
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("finding this program: %w", err)
	}
	b := &bench.Bench{
		Course: s.course, Grader: self, Env: s.Env, Rounds: s.runs, Cold: s.cold,
		Tell: func(what string) { fmt.Fprintf(s.Stderr, "%s ...\n", what) },
	}
	host := b.Host()
	if s.json {
		if err := json.NewEncoder(s.Stdout).Encode(host); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(s.Stdout, "%s, %s, %d cores, %d koans\n", host.Go, host.OS, host.Cores, host.Koans)
	}
	rows, err := b.Run(ctx)
	if err != nil {
		return err
	}
	if !s.json {
		fmt.Fprintf(s.Stdout, "%-44s %6s %8s %8s %7s %7s %7s\n", "", "koans", "grader", "go test", "wall", "cpu", "bar")
	}
	for _, r := range rows {
		if s.json {
			if err := json.NewEncoder(s.Stdout).Encode(r); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(s.Stdout, "%-44s %6d %8s %8s %7s %7s %7.3f %s\n", r.What, r.Koans,
			seconds(r.Ours.Wall), seconds(r.Naive.Wall), ratio(r.Wall), ratio(r.CPU), r.Bar,
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

func ratio(r float64) string {
	if r == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", r)
}
