// Package plan reads homework.yaml: what the homework is, what it is worth,
// and when it is due.
package plan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"

	"goroutinekoans/grader/internal/course"
)

// Plan is a homework.
type Plan struct {
	Koans    []*course.Koan
	Points   map[string]int // by koan ID
	Due      time.Time      // zero: never
	Late     Late
	Runs     int // of each koan; one that fails once has failed
	Language course.Language
}

// Late is what being late costs.
type Late struct {
	Grace   time.Duration // that much is not late yet
	PerDay  int           // percent of the points, for each day that has begun
	Percent int           // never more than that; 0 if PerDay is 0
}

// File is where a course has its homework, below the root.
const File = "homework.yaml"

// Parse reads homework.yaml; every line may be left out, and so may all:
//
//	chapters: [04_mutex, channels]
//	points: {04_mutex/01_bathroom_lock: 3}
//	due: 2026-12-01T23:59:00-03:00
//	late: {grace_minutes: 15, percent_per_day: 10, at_most_percent: 50}
//	runs: 3
//	language: pt-BR
func Parse(c *course.Course, text []byte) (*Plan, error) {
	var page struct {
		Chapters []string
		Points   map[string]int
		Due      string
		Late     struct {
			Grace   int `yaml:"grace_minutes"`
			PerDay  int `yaml:"percent_per_day"`
			Percent int `yaml:"at_most_percent"`
		}
		Runs     int
		Language course.Language
	}
	page.Runs, page.Late.Percent = 1, 100
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&page); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	p := &Plan{Points: map[string]int{}, Runs: page.Runs, Language: page.Language}
	if err := p.choose(c, page.Chapters); err != nil {
		return nil, err
	}
	if err := p.value(c, page.Points); err != nil {
		return nil, err
	}
	if page.Due != "" {
		var err error
		if p.Due, err = ParseTime(page.Due, time.Local); err != nil {
			return nil, fmt.Errorf("due: %w", err)
		}
	}
	p.Late = Late{time.Duration(page.Late.Grace) * time.Minute, page.Late.PerDay, page.Late.Percent}
	switch {
	case p.Late.Grace < 0, p.Late.PerDay < 0, p.Late.PerDay > 100, p.Late.Percent < 0, p.Late.Percent > 100:
		return nil, errors.New("late: minutes are 0 or more, percents are 0 to 100")
	case p.Runs < 1 || p.Runs > MostRuns:
		return nil, fmt.Errorf("runs: %d is not 1 to %d", p.Runs, MostRuns)
	case p.Language != "" && !slices.Contains(course.Languages(), p.Language):
		return nil, fmt.Errorf("language: %q is none of %v", p.Language, course.Languages())
	}
	return p, nil
}

// MostRuns is how often a koan may run.
const MostRuns = 1000

// choose takes the koans of the chapters, in the order of the course.
func (p *Plan) choose(c *course.Course, names []string) error {
	wanted := map[*course.Chapter]bool{}
	for _, name := range names {
		ch, err := c.FindChapter(name)
		if err != nil {
			return fmt.Errorf("chapters: %w", err)
		}
		wanted[ch] = true
	}
	for _, ch := range c.Chapters {
		if len(names) == 0 || wanted[ch] {
			p.Koans = append(p.Koans, ch.Koans...)
		}
	}
	return nil
}

// value sets the points: the curriculum's, unless the homework has its own.
func (p *Plan) value(c *course.Course, points map[string]int) error {
	for _, k := range p.Koans {
		p.Points[k.ID] = k.Points
	}
	for name, n := range points {
		k, err := c.Find(name)
		switch {
		case err != nil:
			return fmt.Errorf("points: %w", err)
		case p.Points[k.ID] == 0:
			return fmt.Errorf("points: %s is in none of the chapters", k.ID)
		case n < 1 || n > 10_000:
			return fmt.Errorf("points: %s: %d is not 1 to 10000", k.ID, n)
		}
		p.Points[k.ID] = n
	}
	return nil
}

// ParseTime reads a moment, in RFC 3339 or as people write one; without a zone
// it is in that place:
//
//	2026-12-01T23:59:00-03:00
//	2026-12-01 23:59
//	2026-12-01
func ParseTime(text string, place *time.Location) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return t, nil
	}
	for _, layout := range []string{"2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, text, place); err == nil {
			return t, nil
		}
	}
	if t, err := time.ParseInLocation("2006-01-02", text, place); err == nil {
		return t.AddDate(0, 0, 1).Add(-time.Second), nil // the whole day
	}
	return time.Time{}, fmt.Errorf("%q is no time such as 2026-12-01T23:59:00-03:00 or \"2026-12-01 23:59\"", text)
}

// Lateness is by how much a submission is late, and what percentage of its
// points that costs. A moment that isn't known is not late.
func (p *Plan) Lateness(at time.Time) (late time.Duration, percent int) {
	if p.Due.IsZero() || at.IsZero() {
		return 0, 0
	}
	if late = at.Sub(p.Due).Truncate(time.Second); late <= p.Late.Grace {
		return 0, 0
	}
	days := int((late + 24*time.Hour - 1) / (24 * time.Hour))
	return late, min(days*p.Late.PerDay, p.Late.Percent)
}
