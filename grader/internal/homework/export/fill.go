package export

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/homework/roster"
)

// Filled is a file that an instructor has downloaded, with the grades in it.
// Nothing else in it has changed.
type Filled struct {
	Data    []byte
	Lines   int      // that got a grade
	Locked  []string // students whose grade the file says can't be changed
	Nowhere []string // students who have no line, or share one
}

// sheet is a downloaded file on its way.
type sheet struct {
	rows  [][]string
	head  map[string]int
	comma rune
	crlf  bool
	mark  bool // it begins with a byte order mark
}

func readSheet(text []byte) (*sheet, error) {
	rows, err := roster.Rows(text)
	if err != nil {
		return nil, err
	}
	if len(rows) < 2 {
		return nil, fmt.Errorf("it has %d lines: where are the students?", len(rows))
	}
	mark := []byte("\ufeff")
	return &sheet{
		rows: rows, head: roster.Head(rows[0]), comma: roster.Comma(bytes.TrimPrefix(text, mark)),
		crlf: bytes.Contains(text, []byte("\r\n")), mark: bytes.HasPrefix(text, mark),
	}, nil
}

func (s *sheet) encode() ([]byte, error) {
	data, err := encode(s.rows, s.comma, s.crlf)
	if s.mark {
		data = append([]byte("\ufeff"), data...)
	}
	return data, err
}

// column finds a column by any of its names; -1 if it has none.
func (s *sheet) column(names ...string) int {
	for _, n := range names {
		if i, ok := s.head[n]; ok {
			return i
		}
	}
	return -1
}

func (s *sheet) get(row, col int) string {
	if col < 0 || col >= len(s.rows[row]) {
		return ""
	}
	return s.rows[row][col]
}

func (s *sheet) set(row, col int, text string) {
	for len(s.rows[row]) <= col {
		s.rows[row] = append(s.rows[row], "")
	}
	s.rows[row][col] = text
}

// fill gives each line the grade of its student.
func (c Class) fill(s *sheet, put func(row int, g record.Grade) bool) Filled {
	var f Filled
	lines := map[string][]int{} // by student
	for i := range s.rows[1:] {
		p := roster.Of(s.head, s.rows[i+1])
		for _, g := range c.Grades {
			if c.same(p, g.Student) {
				lines[g.Student] = append(lines[g.Student], i+1)
			}
		}
	}
	for _, g := range c.Grades {
		switch at := lines[g.Student]; {
		case len(at) != 1:
			f.Nowhere = append(f.Nowhere, g.Student)
		case put(at[0], g):
			f.Lines++
		default:
			f.Locked = append(f.Locked, g.Student)
		}
	}
	return f
}

// same reports whether a line is a student's: both are called the same, there
// or on the roster.
func (c Class) same(line roster.Person, student string) bool {
	if slices.Contains(line.Known, strings.ToLower(student)) {
		return true
	}
	p := c.person(student)
	return p != nil && line.ID != "" && slices.Contains(p.Known, strings.ToLower(line.ID))
}

// scaled is a grade in the terms of a file that has a maximum of its own.
func scaled(g record.Grade, most string) (string, bool) {
	comma := strings.Contains(most, ",")
	of, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(most), ",", "."), 64)
	if err != nil || of <= 0 || g.MaxPoints == 0 {
		return number(g.Final), false
	}
	text := strconv.FormatFloat(g.Final*of/float64(g.MaxPoints), 'f', 2, 64)
	if comma {
		text = strings.ReplaceAll(text, ".", ",")
	}
	return text, true
}

// ColumnError says that it isn't clear which column of a file to fill.
type ColumnError struct {
	Wanted string
	Fit    []string // the columns that could be meant
}

func (e *ColumnError) Error() string {
	return fmt.Sprintf("%d columns are called %q: %s", len(e.Fit), e.Wanted, strings.Join(e.Fit, ", "))
}

// FillCanvas fills the column "Koans (4314282)" of a gradebook that Canvas has
// exported; if there is none, a new one. Grades are scaled to what the line
// "Points Possible" says.
func FillCanvas(c Class, text []byte) (Filled, error) {
	s, err := readSheet(text)
	if err != nil {
		return Filled{}, err
	}
	if s.column("student") < 0 || s.column("sis user id", "sis login id", "id") < 0 {
		return Filled{}, fmt.Errorf("it is no gradebook of Canvas's: it lacks the column Student, or ID")
	}
	var fit []string
	column, possible := len(s.rows[0]), ""
	for i, name := range s.rows[0] {
		if name == c.Column || strings.HasPrefix(name, c.Column+" (") {
			fit, column = append(fit, name), i
		}
	}
	if len(fit) > 1 {
		return Filled{}, &ColumnError{c.Column, fit}
	}
	for i, row := range s.rows {
		if strings.TrimSpace(row[0]) == "Points Possible" {
			if len(fit) == 0 {
				s.set(i, column, strconv.Itoa(c.Grades[0].MaxPoints))
			}
			possible = s.get(i, column)
		}
	}
	if len(fit) == 0 {
		s.set(0, column, c.Column)
	}
	f := c.fill(s, func(row int, g record.Grade) bool {
		text, whole := scaled(g, possible)
		if whole {
			text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
		}
		s.set(row, column, text)
		return true
	})
	f.Data, err = s.encode()
	return f, err
}

// FillMoodle fills the columns Grade and Feedback comments of an assignment's
// grading worksheet, in English or Portuguese.
func FillMoodle(c Class, text []byte) (Filled, error) {
	s, err := readSheet(text)
	if err != nil {
		return Filled{}, err
	}
	grade := s.column("grade", "nota")
	most := s.column("maximum grade", "nota máxima", "nota maxima")
	open := s.column("grade can be changed", "a nota pode ser alterada", "a nota pode ser modificada")
	comments := s.column("feedback comments", "comentários de feedback", "comentários do feedback", "feedback")
	if grade < 0 || s.column("identifier", "identificador") < 0 {
		return Filled{}, fmt.Errorf("it is no grading worksheet of Moodle's: it lacks the column Identifier, or Grade")
	}
	f := c.fill(s, func(row int, g record.Grade) bool {
		if answer := strings.ToLower(s.get(row, open)); answer == "no" || answer == "não" {
			return false
		}
		text, _ := scaled(g, s.get(row, most))
		s.set(row, grade, text)
		if comments >= 0 {
			s.set(row, comments, cell(c.feedback(g)))
		}
		return true
	})
	f.Data, err = s.encode()
	return f, err
}
