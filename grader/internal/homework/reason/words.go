package reason

import (
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/record"
)

// words is why submissions are refused, in one language.
type words struct {
	refused func(why, entry string) string
	why     map[intake.Why]string
}

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return portuguese()
	}
	return english()
}

// Refusal says why a submission was refused.
func Refusal(l course.Language, r record.Refusal) string {
	w := wordsFor(l)
	return w.refused(w.why[intake.Why(r.Why)], r.Entry)
}
