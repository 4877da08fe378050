// Package reason says in words why an answer got its verdict: the same card
// that its author sees at home, from the record and the file that was kept.
package reason

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// Teller explains records. One goroutine at a time may use it.
type Teller struct {
	Course   *course.Course
	Sources  string // the folder with what was judged; may be empty
	Language course.Language

	hints map[string]*course.Hints // by koan: a class asks for each many times
}

// Hints is what the course says about k; nil if it says nothing.
func (t *Teller) Hints(k *course.Koan) *course.Hints {
	if h, known := t.hints[k.ID]; known {
		return h
	}
	h, err := t.Course.Hints(k, t.Language)
	if err != nil {
		h = nil
	}
	if t.hints == nil {
		t.hints = map[string]*course.Hints{}
	}
	t.hints[k.ID] = h
	return h
}

// ErrUnknownKoan says that a record is of another course.
var ErrUnknownKoan = errors.New("the course has no such koan")

// Koan finds the koan of a record.
func (t *Teller) Koan(r record.Record) (*course.Koan, error) {
	for _, k := range t.Course.Koans() {
		if k.ID == r.Koan {
			return k, nil
		}
	}
	return nil, fmt.Errorf("%s: %w", r.Koan, ErrUnknownKoan)
}

// Source returns what was judged, or nil if it wasn't kept.
func (t *Teller) Source(r record.Record) ([]byte, error) {
	if t.Sources == "" || len(r.Submitted) != 64 || strings.Trim(r.Submitted, "0123456789abcdef") != "" {
		return nil, nil
	}
	text, err := os.ReadFile(filepath.Join(t.Sources, r.Submitted+".go"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return text, err
}

// Explain explains a record.
func (t *Teller) Explain(r record.Record) (explain.Explanation, error) {
	k, err := t.Koan(r)
	if err != nil {
		return explain.Explanation{}, err
	}
	source, err := t.Source(r)
	if err != nil {
		return explain.Explanation{}, fmt.Errorf("reading what was judged: %w", err)
	}
	if source == nil {
		source, _ = t.Course.Pristine(k.File())
	}
	test, _ := t.Course.Pristine(k.TestFile())
	m := explain.Material{Koan: k, Source: source, Test: test, Language: t.Language}
	if h := t.Hints(k); h != nil {
		m.Promises, m.Messages = h.Promises, h.Messages
	}
	e := explain.Explain(r.Verdict, m)
	if r.Refused != nil {
		e.Sentence, e.Facts, e.Frames, e.Means = Refusal(t.Language, *r.Refused), nil, nil, nil
	}
	return e, nil
}

// Line is a record in one line: "DATA RACE: …".
func (t *Teller) Line(r record.Record) string {
	e, err := t.Explain(r)
	if err != nil {
		return string(r.Word)
	}
	if r.Word == verdict.Pass {
		return e.Title
	}
	return e.Title + ": " + strings.Join(strings.Fields(e.Sentence), " ")
}
