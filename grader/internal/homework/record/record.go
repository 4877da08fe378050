// Package record keeps what grading has found: one line of JSON for each
// student and koan. It is the only truth; grades, pages and exports are all
// made of it.
package record

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unique"

	"goroutinekoans/grader/internal/verdict"
)

// Record is one student's answer to one koan.
type Record struct {
	Student string `json:"student"`
	verdict.Verdict

	Points    int `json:"points"` // before what being late costs
	MaxPoints int `json:"max_points"`
	Runs      int `json:"runs"`                 // that were made
	FailedRun int `json:"failed_run,omitempty"` // the first that did not pass, from 1

	Refused *Refusal `json:"refused,omitempty"` // the submission as a whole was

	// What was printed, if it did not pass: both ends, without control
	// characters.
	OutputHead string `json:"output_head,omitempty"`
	OutputTail string `json:"output_tail,omitempty"`

	// What was judged, by what, and within which bounds.
	Submitted string `json:"submitted_sha256,omitempty"` // empty if there was no file
	Stub      string `json:"koan_sha256"`
	TestsHash string `json:"tests_sha256"` // the test and the helpers
	Grader    string `json:"grader"`
	Sandbox   string `json:"sandbox"` // bwrap or none
	Limits    Limits `json:"limits"`

	LateSeconds int64     `json:"late_seconds,omitempty"`
	LatePercent int       `json:"late_percent,omitempty"` // of the points
	Started     time.Time `json:"started"`
	Shard       string    `json:"shard,omitempty"` // "3/8"
	Host        string    `json:"host,omitempty"`
}

// Refusal says why a submission was not read: one of intake's reasons.
type Refusal struct {
	Why   string `json:"why"`
	Entry string `json:"entry,omitempty"`
}

// Limits are the bounds of a run, and how many runs were asked for.
type Limits struct {
	WallMS   int64 `json:"wall_ms"`
	MemoryMB int64 `json:"rss_mb"`
	Runs     int   `json:"runs"`
}

// fact hashes all that decides a verdict: answers with the same fact have the
// same verdict.
type fact [16]byte

func (r Record) fact() fact {
	h := sha256.New()
	fmt.Fprintf(h, "%q %d", []string{r.Koan, r.Submitted, r.Stub, r.TestsHash, r.Go, r.Sandbox}, r.Limits)
	return fact(h.Sum(nil)[:16])
}

// SameFact reports whether two records must have the same verdict.
func (r Record) SameFact(other Record) bool { return r.fact() == other.fact() }

// Settled reports whether the record need not be made again: trouble of the
// machine is no verdict.
func (r Record) Settled() bool { return r.Word != verdict.InternalError }

// Score sets the points. The machine's trouble is nobody's fault, and never
// costs any: until the koan is judged, it counts as passed.
func (r *Record) Score() {
	r.Points = 0
	if r.Word == verdict.Pass || r.Word == verdict.InternalError {
		r.Points = r.MaxPoints
	}
}

// outline is the record without what explains the verdict. What many records
// have in common is in memory once.
func (r Record) outline() Record {
	r.Message, r.Tests, r.Findings, r.OutputHead, r.OutputTail = "", nil, nil, "", ""
	for _, text := range []*string{
		&r.Student, &r.Koan, &r.Go, &r.Stub, &r.TestsHash, &r.Grader, &r.Sandbox, &r.Shard, &r.Host,
	} {
		*text = unique.Make(*text).Value()
	}
	return r
}

// Sort puts records in order of student and koan.
func Sort(records []Record) {
	slices.SortStableFunc(records, func(a, b Record) int {
		return cmp.Or(strings.Compare(a.Student, b.Student), strings.Compare(a.Koan, b.Koan))
	})
}

// Grade is a student's result.
type Grade struct {
	Student   string
	Solved    int // koans that pass
	Points    int // before what being late costs
	MaxPoints int
	Final     float64 // after it, with at most two decimals

	LateSeconds int64
	LatePercent int

	Trouble int      // koans that could not be judged; they count as passed
	Records []Record // sorted by koan
}

// Percent is Final of MaxPoints, with at most two decimals.
func (g Grade) Percent() float64 { return hundredths(100 * g.Final / float64(max(g.MaxPoints, 1))) }

// Grades adds up records, by student.
func Grades(records []Record) []Grade {
	records = slices.Clone(records)
	Sort(records)
	var grades []Grade
	for _, r := range records {
		if len(grades) == 0 || grades[len(grades)-1].Student != r.Student {
			grades = append(grades, Grade{Student: r.Student})
		}
		g := &grades[len(grades)-1]
		g.Records = append(g.Records, r)
		g.Points += r.Points
		g.MaxPoints += r.MaxPoints
		switch r.Word {
		case verdict.Pass:
			g.Solved++
		case verdict.InternalError:
			g.Trouble++
		}
		g.LateSeconds, g.LatePercent = max(g.LateSeconds, r.LateSeconds), max(g.LatePercent, r.LatePercent)
		g.Final = hundredths(float64(g.Points*(100-g.LatePercent)) / 100)
	}
	return grades
}

// Hard is a koan that some have tried in vain.
type Hard struct {
	Koan          string
	Failed, Tried int
}

// Hardest lists up to n koans that most students failed.
func Hardest(grades []Grade, n int) []Hard {
	by := map[string]*Hard{}
	var all []*Hard
	for _, g := range grades {
		for _, r := range g.Records {
			switch r.Word {
			case verdict.NotAttempted, verdict.Missing, verdict.InternalError:
				continue
			}
			h := by[r.Koan]
			if h == nil {
				h = &Hard{Koan: r.Koan}
				by[r.Koan], all = h, append(all, h)
			}
			h.Tried++
			if r.Word != verdict.Pass {
				h.Failed++
			}
		}
	}
	slices.SortFunc(all, func(a, b *Hard) int {
		return cmp.Or(b.Failed-a.Failed, a.Tried-b.Tried, strings.Compare(a.Koan, b.Koan))
	})
	var top []Hard
	for _, h := range all {
		if h.Failed > 0 && len(top) < n {
			top = append(top, *h)
		}
	}
	return top
}

func hundredths(x float64) float64 { return math.Round(100*x) / 100 }

// Facts is the record without what another run of the same would change: the
// times, the place, and what was printed.
type Facts struct {
	Schema      int          `json:"schema"`
	Student     string       `json:"student"`
	Koan        string       `json:"koan"`
	Word        verdict.Word `json:"verdict"`
	Points      int          `json:"points"`
	MaxPoints   int          `json:"max_points"`
	LateSeconds int64        `json:"late_seconds"`
	LatePercent int          `json:"late_percent"`
	Submitted   string       `json:"submitted_sha256"`
	Stub        string       `json:"koan_sha256"`
	TestsHash   string       `json:"tests_sha256"`
	Go          string       `json:"go"`
	Grader      string       `json:"grader"`
	Sandbox     string       `json:"sandbox"`
	Limits      Limits       `json:"limits"`
}

// Facts returns what stays the same.
func (r Record) Facts() Facts {
	return Facts{
		Schema: r.Schema, Student: r.Student, Koan: r.Koan, Word: r.Word,
		Points: r.Points, MaxPoints: r.MaxPoints, LateSeconds: r.LateSeconds, LatePercent: r.LatePercent,
		Submitted: r.Submitted, Stub: r.Stub, TestsHash: r.TestsHash, Go: r.Go, Grader: r.Grader,
		Sandbox: r.Sandbox, Limits: r.Limits,
	}
}
