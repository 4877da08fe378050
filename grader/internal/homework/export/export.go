// Package export writes grades in the formats that others read: one file a
// format.
package export

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/homework/roster"
	"goroutinekoans/grader/internal/verdict"
)

// Class is what is exported.
type Class struct {
	Course   *course.Course
	Language course.Language
	Grades   []record.Grade
	People   *roster.Roster             // names, and who is called what elsewhere; may be nil
	Line     func(record.Record) string // why a koan got its verdict
	Column   string                     // what the homework is called where it is imported

	// Source is what was judged; nil if there was nothing to judge.
	Source func(record.Record) ([]byte, error)
}

// File is one of several that a format consists of.
type File struct {
	Name string
	Data []byte
}

// Format is one of the formats.
type Format struct {
	Name string

	// Whole writes one file for the class; One writes one file a student; Many
	// names its files itself. Two of the three are nil.
	Whole func(Class) ([]byte, error)
	One   func(Class, record.Grade) ([]byte, error)
	Many  func(Class) ([]File, error)

	Ending string // of the file's name
}

// Formats lists them.
func Formats() []Format {
	return []Format{
		{Name: "csv", Whole: CSV, Ending: ".csv"},
		{Name: "canvas", Whole: Canvas, Ending: ".csv"},
		{Name: "moodle", Whole: Moodle, Ending: ".csv"},
		{Name: "gradescope", One: Gradescope, Ending: ".json"},
		{Name: "classroom", One: Classroom, Ending: ".json"},
		{Name: "exercism", One: Exercism, Ending: ".json"},
		{Name: "junit", Whole: JUnit, Ending: ".xml"},
		{Name: "dolos", Many: Dolos, Ending: ".zip"},
	}
}

// koan finds a record's koan; nil if the course doesn't have it.
func (c Class) koan(r record.Record) *course.Koan {
	for _, k := range c.Course.Koans() {
		if k.ID == r.Koan {
			return k
		}
	}
	return nil
}

// title is a koan's title in the class's language.
func (c Class) title(r record.Record) string {
	if k := c.koan(r); k != nil {
		return k.Title[c.Language]
	}
	return r.Koan
}

// file is the koan's file, below the student's course.
func (c Class) file(r record.Record) string {
	if k := c.koan(r); k != nil {
		return k.File()
	}
	return "koans/" + r.Koan
}

// line is the line of the learner's to look at, or 0.
func (c Class) line(r record.Record) int {
	for _, f := range r.Findings {
		if f.File == c.file(r) {
			return f.Line
		}
	}
	return 0
}

// person finds a student on the roster.
func (c Class) person(student string) *roster.Person {
	if c.People == nil {
		return nil
	}
	for i, p := range c.People.People {
		if p.ID == student {
			return &c.People.People[i]
		}
	}
	return nil
}

func (c Class) name(student string) string {
	if p := c.person(student); p != nil && p.Name != "" {
		return p.Name
	}
	return student
}

// number writes points without needless decimals.
func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// cell makes text safe to open in a spreadsheet, which would take it for a
// formula otherwise.
func cell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

// feedback sums a grade up in one cell.
func (c Class) feedback(g record.Grade) string {
	var parts []string
	for _, r := range g.Records {
		if r.Word != verdict.Pass {
			parts = append(parts, r.Koan+": "+c.Line(r))
		}
	}
	text := fmt.Sprintf("%s/%d", number(g.Final), g.MaxPoints)
	if g.LatePercent > 0 {
		text += fmt.Sprintf(" (%d - %d%%)", g.Points, g.LatePercent)
	}
	if len(parts) > 0 {
		text += ". " + strings.Join(parts, " | ")
	}
	return cut(text, 4000)
}

// cut shortens text to so many bytes at most.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most-len("…")], "") + "…"
}

// ErrNobody says that there is nothing to export.
var ErrNobody = errors.New("there are no records")
