package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"goroutinekoans/grader/internal/doctor"
)

// errSick says that the machine lacks something; all has been said about it.
var errSick = errors.New("the machine lacks something")

// examine says whether the machine has what the koans need, and how to mend
// what it lacks.
func examine(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("doctor"), "grader doctor"}
	}
	sick := false
	for _, r := range (doctor.Doctor{Root: s.course.Root, Env: s.Env}).Examine(ctx) {
		sick = sick || r.State == doctor.Bad
		if s.json {
			if err := json.NewEncoder(s.Stdout).Encode(r); err != nil {
				return err
			}
			continue
		}
		mark := map[doctor.State]string{
			doctor.Good: s.style.Good("✓"), doctor.Maybe: "·", doctor.Bad: s.style.Verdict(false, "✗"),
		}[r.State]
		fmt.Fprintf(s.Stdout, "%s %s  %s\n", mark, s.words.doctorItems[r.Item], r.Found)
		if r.State != doctor.Good {
			fmt.Fprintf(s.Stdout, "  %s\n", s.words.doctorMend[r.Item])
		}
	}
	if sick {
		return errSick
	}
	return nil
}
