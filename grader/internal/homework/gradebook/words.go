package gradebook

import (
	"time"

	"goroutinekoans/grader/internal/course"
)

// words is what the pages say by themselves, in one language; package explain
// has the rest. The fields are for templates.
type words struct {
	Book, Hardest, Everybody, Keys, Student, Points, Close, Output, Passed string

	Class   func(students, koans int, percent float64) string
	Result  func(final string, most, solved, koans int) string
	Worth   func(points, most int) string
	Trouble func(n int) string
	Late    func(by time.Duration, percent int) string
}

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return portuguese()
	}
	return english()
}
