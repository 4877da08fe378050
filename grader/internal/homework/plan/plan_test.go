package plan_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/plan"
)

func small(t *testing.T) *course.Course {
	t.Helper()
	c, err := course.Load("../../../testdata/course")
	require.NoError(t, err)
	return c
}

func TestNoFileIsTheWholeCourse(t *testing.T) {
	p, err := plan.Parse(small(t), nil)
	require.NoError(t, err)
	assert.Len(t, p.Koans, 3)
	assert.Equal(t, 2, p.Points["02_more/01_closed_door"])
	assert.Equal(t, 1, p.Runs)
	late, percent := p.Lateness(time.Now())
	assert.Zero(t, late)
	assert.Zero(t, percent)
}

func TestHomework(t *testing.T) {
	p, err := plan.Parse(small(t), []byte(`
chapters: [start]
points: {two_cups: 7}
due: 2026-12-01T23:59:00-03:00
late: {grace_minutes: 15, percent_per_day: 10, at_most_percent: 25}
runs: 3
language: pt-BR
`))
	require.NoError(t, err)
	assert.Len(t, p.Koans, 2)
	assert.Equal(t, map[string]int{"01_start/01_two_cups": 7, "01_start/02_lost_plate": 1}, p.Points)
	assert.Equal(t, 3, p.Runs)
	assert.Equal(t, course.Portuguese, p.Language)
	for _, c := range []struct {
		late    time.Duration
		percent int
	}{
		{-time.Hour, 0}, {15 * time.Minute, 0}, {16 * time.Minute, 10}, {24 * time.Hour, 10},
		{25 * time.Hour, 20}, {1000 * time.Hour, 25},
	} {
		_, percent := p.Lateness(p.Due.Add(c.late))
		assert.Equal(t, c.percent, percent, c.late)
	}
	_, percent := p.Lateness(time.Time{})
	assert.Zero(t, percent)
}

func TestBadHomework(t *testing.T) {
	for text, says := range map[string]string{
		"chapters: [nowhere]":                     "nowhere",
		"points: {nothing: 3}":                    "nothing",
		"points: {two_cups: 0}":                   "not 1 to",
		"chapters: [more]\npoints: {two_cups: 2}": "none of the chapters",
		"due: soon":                               "no time such as",
		"runs: 0":                                 "runs",
		"late: {percent_per_day: 300}":            "percents",
		"language: de":                            "language",
		"deadline: 2026-12-01":                    "deadline",
		"runs: many":                              "many",
	} {
		_, err := plan.Parse(small(t), []byte(text))
		require.ErrorContains(t, err, says, text)
	}
}

func TestParseTime(t *testing.T) {
	for text, want := range map[string]string{
		"2026-12-01T23:59:00-03:00": "2026-12-02T02:59:00Z",
		"2026-12-01 23:59":          "2026-12-01T23:59:00Z",
		"2026-12-01":                "2026-12-01T23:59:59Z",
	} {
		got, err := plan.ParseTime(text, time.UTC)
		require.NoError(t, err)
		assert.Equal(t, want, got.UTC().Format(time.RFC3339), text)
	}
}
