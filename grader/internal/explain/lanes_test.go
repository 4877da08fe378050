package explain_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// The lanes have the letters of the proof: two that wait in one line get one
// each, and whoever goes home gets none.
func TestLanesAreNamedAsInTheProof(t *testing.T) {
	k := &course.Koan{ID: "01_start/01_hatch"}
	stuck := func(no, line int) timeline.Lane {
		return timeline.Lane{No: no, End: timeline.Left, Last: timeline.Spot{Line: line}}
	}
	inTest := stuck(5, 33)
	inTest.Last.InTest = true
	line := &timeline.Timeline{Lanes: []timeline.Lane{
		{No: 1, End: timeline.Ended, Last: timeline.Spot{Line: 33}}, stuck(2, 33), stuck(3, 40), stuck(4, 33), inTest,
	}}
	v := verdict.Verdict{Word: verdict.Leak, Lanes: line, Findings: []verdict.Finding{
		{Role: verdict.Starts, Goroutine: "C", File: k.File(), Line: 40},
		{Role: verdict.Waits, Goroutine: "A", File: k.File(), Line: 33, State: "chan send"},
		{Role: verdict.Waits, Goroutine: "B", File: k.File(), Line: 33, State: "chan send"},
		{Role: verdict.Waits, Goroutine: "D", File: k.TestFile(), Line: 40, State: "chan send"},
	}}
	var names []string
	for _, lane := range explain.Explain(v, explain.Material{Koan: k, Language: course.English}).Lanes.Lanes {
		names = append(names, lane.Name)
	}
	assert.Equal(t, []string{"", "A", "", "B", ""}, names)
	assert.Empty(t, line.Lanes[1].Name, "what was recorded stays as it is")
	v.Lanes = nil
	assert.Nil(t, explain.Explain(v, explain.Material{Koan: k, Language: course.English}).Lanes)
}
