// Package roster reads who is in a class, from the files that Canvas, Moodle
// and GitHub Classroom let an instructor download, or from one's own.
package roster

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"goroutinekoans/grader/internal/homework/plan"
)

// Person is one of the class.
type Person struct {
	ID        string // what records call them
	Name      string
	Submitted time.Time // from a column "submitted"; zero if there is none
	Known     []string  // all that they are called by, in lower case; ID included
}

// Roster is a class.
type Roster struct {
	People []Person
}

// columns says what may be in a roster, the best for an ID first. All names
// are in lower case.
func columns() []string {
	return []string{
		"sis login id", "sis user id", "github_username", "login", "username", "id number", "número de identificação",
		"email address", "endereço de email", "endereço de e-mail", "email", "e-mail",
		"identifier", "identificador", "id", "student",
	}
}

func names() []string {
	return []string{"full name", "nome completo", "name", "nome", "student"}
}

// Parse reads a roster. Any one of the columns in the first line is enough:
//
//	Student,ID,SIS User ID,SIS Login ID,Section
//	Identifier,Full name,Email address,Status,Grade
//	identifier,github_username,github_id,name
//	student,name,submitted
func Parse(text []byte) (*Roster, error) {
	rows, err := Rows(text)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, errors.New("it is empty")
	}
	head := Head(rows[0])
	r := &Roster{}
	owner := map[string]int{}
	for no, row := range rows[1:] {
		p, err := person(head, row)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", no+2, err)
		}
		if p.ID == "" {
			continue
		}
		if other, twice := owner[p.ID]; twice {
			return nil, fmt.Errorf("line %d: %q is on line %d already", no+2, p.ID, other)
		}
		owner[p.ID] = no + 2
		r.People = append(r.People, p)
	}
	if len(r.People) == 0 {
		return nil, fmt.Errorf("it has nobody in it; one of these columns is needed: %s", strings.Join(columns(), ", "))
	}
	return r, nil
}

// Rows reads CSV as people save it: with a byte order mark or without, with
// commas, semicolons or tabs.
func Rows(text []byte) ([][]string, error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(text))
	r.FieldsPerRecord = -1
	r.Comma = Comma(text)
	r.LazyQuotes = true
	return r.ReadAll()
}

// Comma is what separates the fields of a CSV file.
func Comma(text []byte) rune {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	best := ','
	for _, c := range ";\t" {
		if bytes.Count(first, []byte(string(c))) > bytes.Count(first, []byte(string(best))) {
			best = c
		}
	}
	return best
}

// Head says where which column is, by its name in lower case.
func Head(row []string) map[string]int {
	head := map[string]int{}
	for i, name := range row {
		name = strings.ToLower(strings.TrimSpace(name))
		if _, twice := head[name]; !twice {
			head[name] = i
		}
	}
	return head
}

func person(head map[string]int, row []string) (Person, error) {
	cell := func(name string) string {
		if i, ok := head[name]; ok && i < len(row) {
			return strings.TrimSpace(row[i])
		}
		return ""
	}
	var p Person
	if first := cell("student"); head["sis user id"] > 0 && (first == "Points Possible" || strings.HasPrefix(first, "Student, Test")) {
		return p, nil // Canvas's own lines
	}
	order := columns()
	if _, canvas := head["sis user id"]; !canvas {
		order = append([]string{"student"}, order...) // with Canvas that is the name
	}
	for _, c := range order {
		value := cell(c)
		if value == "" {
			continue
		}
		if p.ID == "" {
			p.ID = value
		}
		p.know(value)
		if local, _, mail := strings.Cut(value, "@"); mail {
			p.know(local)
		}
		if number, ok := strings.CutPrefix(value, "Participant "); ok {
			p.know(number)
		}
	}
	for _, c := range names() {
		if value := cell(c); value != "" && p.Name == "" {
			p.Name = value
			p.know(value)
			if last, first, turned := strings.Cut(value, ", "); turned {
				p.know(first + " " + last)
			}
		}
	}
	if p.ID == "" {
		p.ID = p.Name
	}
	if at := cell("submitted"); at != "" {
		var err error
		if p.Submitted, err = plan.ParseTime(at, time.Local); err != nil {
			return p, err
		}
	}
	return p, nil
}

func (p *Person) know(name string) {
	if name = strings.ToLower(name); name != "" && !slices.Contains(p.Known, name) {
		p.Known = append(p.Known, name)
	}
}

// Of reads who a line of a file with that head is about.
func Of(head map[string]int, row []string) Person {
	p, _ := person(head, row)
	return p
}

// Find returns the one who has sent a submission of that name, or nil if that
// is nobody, or could be more than one. The names are the person's, and those
// that systems give to what they let an instructor download:
//
//	Ann Doe_4711_assignsubmission_file_   Moodle
//	doeann_LATE_881_90210_koans           Canvas
//	koans-anndoe                          GitHub Classroom
func (r *Roster) Find(name string) *Person {
	lower := strings.ToLower(name)
	parts := strings.Split(lower, "_")
	if p := r.only(lower); p != nil {
		return p
	}
	for _, part := range parts {
		if p := r.only(part); p != nil {
			return p
		}
	}
	for i := range lower {
		if lower[i] == '-' {
			if p := r.only(lower[i+1:]); p != nil {
				return p
			}
		}
	}
	return nil
}

func (r *Roster) only(name string) *Person {
	var found *Person
	for i := range r.People {
		if slices.Contains(r.People[i].Known, name) {
			if found != nil {
				return nil
			}
			found = &r.People[i]
		}
	}
	return found
}
