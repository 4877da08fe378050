package gradebook

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// card is one koan of a student's, explained.
type card struct {
	ID, Sign, Class, Heading, Worth, Verdict string
	Closed                                   bool // there is nothing to explain

	Sentence, Means, Hint string
	Frames                []explain.Frame
	Facts                 []string
	OutputTitle, Output   string
}

func (b *Book) card(r record.Record) (card, error) {
	if b.Log != nil {
		whole, known, err := b.Log.Last(r.Student, r.Koan)
		if err != nil {
			return card{}, err
		}
		if known {
			r = whole
		}
	}
	k, err := b.Teller.Koan(r)
	if err != nil {
		return card{}, err
	}
	e, err := b.Teller.Explain(r)
	if err != nil {
		return card{}, err
	}
	w := b.words()
	c := card{
		Heading: short(k.ID) + " " + k.Title[b.Teller.Language], Worth: w.Worth(r.Points, r.MaxPoints),
		Verdict: explain.Name(r.Word, b.Teller.Language), Sentence: e.Sentence, Means: strings.Join(e.Means, " "), Frames: e.Frames, Facts: e.Facts,
	}
	c.Sign, c.Class = sign(r.Word)
	switch r.Word {
	case verdict.Pass:
		c.Closed, c.Sentence, c.Means, c.Frames, c.Facts = true, w.Passed, "", nil, nil
	case verdict.NotAttempted, verdict.Missing:
		c.Closed = true
	case verdict.InternalError, verdict.Rejected, verdict.CompileError:
	default:
		if h := b.Teller.Hints(k); h != nil && len(h.Hints) > 0 {
			c.Hint = strings.Join(strings.Fields(strings.ReplaceAll(h.Hints[0], "`", "")), " ")
		}
	}
	if r.OutputHead != "" && r.Word != verdict.Pass {
		c.OutputTitle, c.Output = w.Output, r.OutputHead
		if r.OutputTail != "" {
			c.Output += "\n[…]\n" + r.OutputTail
		}
	}
	return c, nil
}

// chapter is a chapter on a student's page.
type chapter struct {
	Title  string
	Solved int
	Cards  []card
}

type feedbackData struct {
	page
	Name, Summary, Late, Trouble string
	Chapters                     []chapter
}

func (b *Book) feedback(g record.Grade) (feedbackData, error) {
	w := b.words()
	data := feedbackData{
		page: b.page(), Name: b.Name(g.Student), Late: b.late(g),
		Summary: w.Result(number(g.Final), g.MaxPoints, g.Solved, len(g.Records)),
	}
	if g.Trouble > 0 {
		data.Trouble = w.Trouble(g.Trouble)
	}
	by := map[string]record.Record{}
	for _, r := range g.Records {
		by[r.Koan] = r
	}
	for _, ch := range b.Course.Chapters {
		one := chapter{Title: ch.Title[b.Teller.Language]}
		for _, k := range ch.Koans {
			r, ok := by[k.ID]
			if !ok {
				continue
			}
			c, err := b.card(r)
			if err != nil {
				return data, err
			}
			if r.Word == verdict.Pass {
				one.Solved++
			}
			one.Cards = append(one.Cards, c)
		}
		if len(one.Cards) > 0 {
			data.Chapters = append(data.Chapters, one)
		}
	}
	return data, nil
}

// Feedback writes a student's page, as HTML.
func (b *Book) Feedback(w io.Writer, g record.Grade) error {
	data, err := b.feedback(g)
	if err != nil {
		return err
	}
	return render(w, "feedback", feedbackPage, data)
}

// Markdown writes a student's page, as Markdown.
func (b *Book) Markdown(w io.Writer, g record.Grade) error {
	data, err := b.feedback(g)
	if err != nil {
		return err
	}
	var out strings.Builder
	fmt.Fprintf(&out, "# %s\n\n%s\n", plain(data.Name), plain(data.Summary))
	for _, note := range []string{data.Late, data.Trouble} {
		if note != "" {
			fmt.Fprintf(&out, "\n%s\n", plain(note))
		}
	}
	for _, ch := range data.Chapters {
		fmt.Fprintf(&out, "\n## %s (%d/%d)\n\n", plain(ch.Title), ch.Solved, len(ch.Cards))
		for _, c := range ch.Cards {
			fmt.Fprintf(&out, "- %s %s: **%s**\n", plain(c.Sign), plain(c.Heading), plain(c.Verdict))
		}
		for _, c := range ch.Cards {
			if !c.Closed {
				c.markdown(&out)
			}
		}
	}
	_, err = io.WriteString(w, out.String())
	return err
}

func (c card) markdown(out *strings.Builder) {
	fmt.Fprintf(out, "\n### %s: %s\n\n%s\n", plain(c.Heading), plain(c.Verdict), plain(c.Sentence))
	for _, f := range c.Frames {
		var code strings.Builder
		for _, l := range f.Lines {
			pointer, mark := " ", ""
			if l.Hot {
				pointer = ">"
			}
			if l.Mark != "" {
				mark = "   ← " + l.Mark
			}
			fmt.Fprintf(&code, "%s %4d  %s%s\n", pointer, l.No, l.Text, mark)
		}
		fmt.Fprintf(out, "\n%s\n\n%s\n", plain(strings.TrimSuffix(f.File+" · "+f.Label, " · ")), fenced(code.String()))
	}
	for i, f := range c.Facts {
		if i == 0 {
			out.WriteString("\n")
		}
		fmt.Fprintf(out, "- %s\n", plain(f))
	}
	for _, text := range []string{c.Means, c.Hint} {
		if text != "" {
			fmt.Fprintf(out, "\n> %s\n", plain(text))
		}
	}
}

// fenced puts code between fences that it can't close.
func fenced(code string) string {
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	return fence + "text\n" + strings.TrimRight(code, "\n") + "\n" + fence
}

var special = regexp.MustCompile("[\\\\`*_{}\\[\\]<>#|!~&]")

// plain makes text mean nothing in Markdown but itself.
func plain(text string) string {
	return special.ReplaceAllString(strings.Join(strings.Fields(text), " "), `\$0`)
}
