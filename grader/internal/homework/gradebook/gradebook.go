// Package gradebook makes pages of grades: one for the instructor, with every
// student and koan, and one for each student. A page is one file that needs
// nothing else, and nothing in it that a student wrote can act.
package gradebook

import (
	"crypto/sha256"
	_ "embed" // the pages
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/homework/reason"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

//go:embed page.css
var css string

//go:embed page.js
var js string

//go:embed book.html
var bookPage string

//go:embed feedback.html
var feedbackPage string

//go:embed card.html
var cardPage string

// Book makes pages.
type Book struct {
	Course *course.Course
	Teller *reason.Teller // its language is that of the pages
	Grades []record.Grade
	Log    *record.Log // has the whole of what Grades outline; nil if that is all

	Name func(student string) string // what a student is called
	Page func(student string) string // where the student's page is, or ""; may be nil
}

func (b *Book) words() words { return wordsFor(b.Teller.Language) }

// page is what every page has.
type page struct {
	Lang   course.Language
	Policy string
	Words  words
	CSS    template.CSS
	JS     template.JS
}

func (b *Book) page() page {
	// Only this style and this script may act, whatever else gets in.
	policy := fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'", sum(css), sum(js))
	return page{Lang: b.Teller.Language, Policy: policy, Words: b.words(), CSS: template.CSS(css), JS: template.JS(js)}
}

func sum(text string) string {
	h := sha256.Sum256([]byte(text))
	return base64.StdEncoding.EncodeToString(h[:])
}

func render(w io.Writer, name, text string, data any) error {
	t, err := template.New(name).Parse(text)
	if err == nil {
		_, err = t.Parse(cardPage)
	}
	if err == nil {
		err = t.Execute(w, data)
	}
	if err != nil {
		return fmt.Errorf("making a page: %w", err)
	}
	return nil
}

// sign is a verdict at a glance: a letter, as colours alone tell not everybody.
func sign(w verdict.Word) (letter, class string) {
	switch w {
	case verdict.Pass:
		return "✓", "pass"
	case verdict.NotAttempted:
		return "·", "none"
	case verdict.Missing:
		return "–", "none"
	case verdict.InternalError:
		return "!", "warn"
	case verdict.Race:
		return "R", "fail"
	case verdict.Deadlock:
		return "D", "fail"
	case verdict.Leak:
		return "L", "fail"
	case verdict.Serial:
		return "S", "fail"
	case verdict.Panic:
		return "P", "fail"
	case verdict.CompileError:
		return "C", "fail"
	case verdict.Rejected:
		return "X", "fail"
	case verdict.TimeLimit:
		return "T", "fail"
	case verdict.MemoryLimit:
		return "M", "fail"
	case verdict.OutputLimit:
		return "O", "fail"
	}
	return "W", "fail"
}

// The parts of the instructor's page.
type (
	bookData struct {
		page
		Summary, Trouble string
		Hard             []hard
		Legend           []legend
		Koans            []column
		Rows             []row
		Cards            iter.Seq[card] // made one by one: of a class, they are many
	}
	hard struct {
		Name                   string
		Failed, Tried, Percent int
	}
	legend struct{ Sign, Class, Name string }
	column struct{ Number, Title string }
	row    struct {
		Student, Name, Page, Final, Late string
		Max                              int
		Cells                            []cell
	}
	cell struct{ Sign, Class, Title, Card string }
)

// HTML writes the instructor's page.
func (b *Book) HTML(out io.Writer) error {
	w := b.words()
	data := bookData{page: b.page(), Hard: b.hardest(), Legend: b.legend()}
	koans := b.koans()
	for _, k := range koans {
		data.Koans = append(data.Koans, column{short(k.ID), k.ID + " · " + k.Title[b.Teller.Language]})
	}
	deck := &deck{ids: map[string]string{}}
	total, trouble := 0.0, 0
	for _, g := range b.Grades {
		r := row{Student: g.Student, Name: b.Name(g.Student), Final: number(g.Final), Max: g.MaxPoints, Late: b.late(g)}
		if b.Page != nil {
			r.Page = b.Page(g.Student)
		}
		by := map[string]record.Record{}
		for _, rec := range g.Records {
			by[rec.Koan] = rec
		}
		for _, k := range koans {
			rec, ok := by[k.ID]
			if !ok {
				r.Cells = append(r.Cells, cell{})
				continue
			}
			r.Cells = append(r.Cells, b.cell(rec, deck))
		}
		total += g.Percent()
		trouble += g.Trouble
		data.Rows = append(data.Rows, r)
	}
	data.Summary = w.Class(len(b.Grades), len(koans), total/float64(max(len(b.Grades), 1)))
	if trouble > 0 {
		data.Trouble = w.Trouble(trouble)
	}
	var failed error
	data.Cards = func(yield func(card) bool) {
		for i, r := range deck.records {
			c, err := b.card(r)
			if err != nil {
				failed = err
				return
			}
			if c.ID = deckID(i); !yield(c) {
				return
			}
		}
	}
	if err := render(out, "book", bookPage, data); err != nil {
		return err
	}
	return failed
}

// deck is the records that have a card in the book: one of each answer.
type deck struct {
	ids     map[string]string // by what was judged
	records []record.Record
}

func deckID(i int) string { return "c" + strconv.Itoa(i+1) }

// cell is one record in the grid. Records of the same answer share a card.
func (b *Book) cell(r record.Record, deck *deck) cell {
	letter, class := sign(r.Word)
	c := cell{Sign: letter, Class: class, Title: r.Koan + ": " + explain.Name(r.Word, b.Teller.Language)}
	if r.Word == verdict.NotAttempted || r.Word == verdict.Missing {
		return c
	}
	key := r.Koan + " " + r.Submitted + " " + string(r.Word)
	if _, known := deck.ids[key]; !known {
		deck.ids[key] = deckID(len(deck.records))
		deck.records = append(deck.records, r)
	}
	c.Card = deck.ids[key]
	return c
}

// koans are those that somebody has a record of, in the order of the course.
func (b *Book) koans() []*course.Koan {
	has := map[string]bool{}
	for _, g := range b.Grades {
		for _, r := range g.Records {
			has[r.Koan] = true
		}
	}
	return slices.DeleteFunc(b.Course.Koans(), func(k *course.Koan) bool { return !has[k.ID] })
}

// short is a koan's number: "04_mutex/01_bathroom_lock" is "4.1".
func short(id string) string {
	chapter, koan, _ := strings.Cut(id, "/")
	c, _, _ := strings.Cut(chapter, "_")
	k, _, _ := strings.Cut(koan, "_")
	return strings.TrimLeft(c, "0") + "." + strings.TrimLeft(k, "0")
}

func (b *Book) legend() []legend {
	var all []legend
	for _, w := range []verdict.Word{
		verdict.Pass, verdict.Race, verdict.Deadlock, verdict.Leak, verdict.Serial, verdict.Panic, verdict.Wrong,
		verdict.CompileError, verdict.Rejected, verdict.TimeLimit, verdict.MemoryLimit, verdict.OutputLimit,
		verdict.NotAttempted, verdict.Missing, verdict.InternalError,
	} {
		s, class := sign(w)
		all = append(all, legend{s, class, explain.Name(w, b.Teller.Language)})
	}
	return all
}

// hardest are up to ten koans that many have tried in vain.
func (b *Book) hardest() []hard {
	var top []hard
	for _, h := range record.Hardest(b.Grades, 10) {
		top = append(top, hard{h.Koan, h.Failed, h.Tried, 100 * h.Failed / h.Tried})
	}
	return top
}

func (b *Book) late(g record.Grade) string {
	if g.LateSeconds == 0 {
		return ""
	}
	return b.words().Late((time.Duration(g.LateSeconds) * time.Second).Round(time.Minute), g.LatePercent)
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
