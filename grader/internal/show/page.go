package show

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

//go:embed page.html
var pageSource string

// Picture is what a page shows of one koan: the run itself, and the same koan
// on one processor and on two.
type Picture struct {
	Koan         *course.Koan
	Word         verdict.Word
	Source, Test []byte
	Line         timeline.Timeline
	Procs        []ProcRun
}

// ProcRun is a run with a given number of processors. Without lanes, it could
// not be read.
type ProcRun struct {
	Procs int
	Line  timeline.Timeline
}

// pictureView is what the template sees of a picture.
type pictureView struct {
	Page       pageWords
	File       string
	Source     []string
	Lanes      drawing
	Processors []drawing
}

func (p Picture) view(s Style) *pictureView {
	paint := newPainter(p.Line, p.Word, s, p.Source, p.Test)
	v := &pictureView{Page: paint.page, File: p.Koan.File(), Source: paint.source, Lanes: paint.lanes(p.Word)}
	v.Lanes.Heading = v.Page.Goroutines
	for _, run := range p.Procs {
		heading := v.Page.Procs(run.Procs)
		d := drawing{Heading: heading, Note: v.Page.NotRecorded}
		if len(run.Line.Lanes) > 0 {
			d = newPainter(run.Line, "", s, p.Source, p.Test).processors(heading, run.Procs)
		}
		v.Processors = append(v.Processors, d)
	}
	return v
}

// TracePage writes a picture as a page of HTML that needs no other file: the
// verdict's word, its sentence, and the picture.
func TracePage(w io.Writer, p Picture, word, sentence string, s Style) error {
	class := "bad"
	if p.Word == verdict.Pass {
		class = "pass"
	}
	return writePage(w, "trace", struct {
		frame
		Word, Class, Sentence string
		Picture               *pictureView
	}{newFrame(p.Koan.Name()+" · "+p.Koan.Title[s.Language], s), word, class, sentence, p.view(s)})
}

// frame is what every page has.
type frame struct {
	Title string
	Page  pageWords
	Eight []int
}

func newFrame(title string, s Style) frame {
	return frame{Title: title, Page: pageFor(s.Language), Eight: []int{0, 1, 2, 3, 4, 5, 6, 7}}
}

func writePage(w io.Writer, name string, data any) error {
	t, err := template.New("page").Funcs(template.FuncMap{"inc": func(i int) int { return i + 1 }}).Parse(pageSource)
	if err == nil {
		err = t.ExecuteTemplate(w, name, data)
	}
	if err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	return nil
}

// Report is the learner's page.
type Report struct {
	Path    Path
	Why     map[*course.Koan]string // Markdown, of those that are solved
	Card    explain.Explanation     // of the koan at hand
	Picture *Picture                // of its run; nil if there is none
}

type koanDot struct{ Title, Class, State, Dot string }

type chapterView struct {
	Title, Done string
	Koans       []koanDot
}

type nowView struct {
	Title   string
	Card    explain.Explanation
	Picture *pictureView
}

type solvedView struct {
	Title string
	Why   template.HTML
}

// ReportPage writes the learner's page as HTML that needs no other file.
func ReportPage(w io.Writer, r Report, s Style) error {
	page := pageFor(s.Language)
	total, solved := len(r.Path.Course.Koans()), r.Path.Solved()
	data := struct {
		frame
		Of       string
		Percent  int
		Now      *nowView
		Chapters []chapterView
		Solved   []solvedView
	}{frame: newFrame(page.Title, s), Of: page.Of(solved, total), Percent: 100 * solved / max(total, 1)}
	if k := r.Path.Now; k != nil {
		data.Now = &nowView{Title: k.Title[s.Language], Card: r.Card}
		if r.Picture != nil {
			data.Now.Picture = r.Picture.view(s)
		}
	}
	for _, ch := range r.Path.Course.Chapters {
		v, done := chapterView{Title: ch.Title[s.Language]}, 0
		for _, k := range ch.Koans {
			v.Koans = append(v.Koans, r.dot(k, page, s))
			if r.Path.Marks[k] != Solved {
				continue
			}
			done++
			data.Solved = append(data.Solved, solvedView{k.Title[s.Language], proseHTML(r.Why[k])})
		}
		v.Done = fmt.Sprintf("%d/%d", done, len(ch.Koans))
		data.Chapters = append(data.Chapters, v)
	}
	return writePage(w, "report", data)
}

func (r Report) dot(k *course.Koan, page pageWords, s Style) koanDot {
	mark := r.Path.Marks[k]
	d := koanDot{Title: k.Title[s.Language], State: page.Marks[mark], Dot: "○"}
	switch mark {
	case Solved:
		d.Class, d.Dot = "solved", "●"
	case Unsolved:
		d.Class, d.Dot = "begun", "◐"
	}
	if k == r.Path.Now {
		d.Class += " now"
	}
	return d
}
