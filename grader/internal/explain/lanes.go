package explain

import (
	"slices"

	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// lanes is the recording of the fault, with the letters that the proof has for
// the goroutines. The recording is of another run: who is who, is told by the
// line in which it waits for ever.
func (x *explainer) lanes() *timeline.Timeline {
	if x.verdict.Lanes == nil {
		return nil
	}
	line := *x.verdict.Lanes
	line.Lanes = slices.Clone(line.Lanes)
	for _, f := range x.verdict.Findings {
		if f.Role != verdict.Waits && f.Role != verdict.Calls || f.File != x.Koan.File() {
			continue
		}
		for i, lane := range line.Lanes {
			if lane.Name == "" && lane.End == timeline.Left && !lane.Last.InTest && lane.Last.Line == f.Line {
				line.Lanes[i].Name = f.Goroutine
				break
			}
		}
	}
	return &line
}
