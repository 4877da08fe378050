// Package explain says what a verdict means: in the learner's language, in the
// words of the koan's story, with the learner's own lines. It is pure: what it
// shows, somebody else writes.
package explain

import (
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// Material is what an explanation draws on.
type Material struct {
	Koan     *course.Koan
	Source   []byte // the file that was judged as the learner's
	Test     []byte // the koan's test, as shipped
	Language course.Language

	// What the course says about the koan in this language; both may be empty.
	Promises map[string]string // by test
	Messages map[string]string // what the test says, by its English
}

// Explanation is a verdict in words.
type Explanation struct {
	Word     verdict.Word
	Title    string   // the word in the language: "DATA RACE"
	Sentence string   // what was promised, and what happened instead
	Frames   []Frame  // where, in the learner's own lines
	Facts    []string // what was measured, who waits for what
	Means    []string // two lines: what such a verdict means
	Next     Next
	Lanes    *timeline.Timeline // a recording of the fault, or nil
}

// Next is what to do now.
type Next struct {
	Label   string // "next:"
	Text    string // all of it, in words; the file and line are in it
	File    string // below the course root
	Line    int    // 0: nowhere in particular
	Command string // "make check"
}

// Spot is how the file and line appear in Text.
func (n Next) Spot() string {
	if n.Line == 0 {
		return n.File
	}
	return n.File + ":" + decimal(n.Line)
}

// most rows that the frames of an explanation take; a card of 25 lines has
// room for that many.
const mostRows = 13

// Explain explains v.
func Explain(v verdict.Verdict, m Material) Explanation {
	x := &explainer{Material: m, verdict: v, words: wordsFor(m.Language)}
	e := Explanation{
		Word:     v.Word,
		Title:    x.words.titles[v.Word],
		Sentence: x.sentence(),
		Facts:    x.facts(),
		Means:    x.means(),
		Next:     x.next(),
		Lanes:    x.lanes(),
	}
	e.Frames = x.frames()
	e.Frames = e.Fit(mostRows)
	return e
}

// Name is what a verdict is called within a sentence or a table: the title of
// its card in lower case, "data race".
func Name(w verdict.Word, l course.Language) string {
	return strings.ToLower(wordsFor(l).titles[w])
}

// explainer is the work on one explanation.
type explainer struct {
	Material
	verdict verdict.Verdict
	words   words
}

// first is the finding to look at first; an empty one if there is none.
func (x *explainer) first() verdict.Finding {
	if len(x.verdict.Findings) == 0 {
		return verdict.Finding{}
	}
	return x.verdict.Findings[0]
}

// sum is the finding that says what it is all about: the first with a code.
func (x *explainer) sum() verdict.Finding {
	for _, f := range x.verdict.Findings {
		if f.Code != "" && !f.Code.OfLine() && f.Kind == x.verdict.Word {
			return f
		}
	}
	return verdict.Finding{}
}

// sentence is the promise of the test that failed, and what happened instead.
func (x *explainer) sentence() string {
	happened := x.happened()
	promise := x.Promises[x.first().Test]
	if promise == "" {
		return capital(happened) + "."
	}
	return x.words.broken(strings.TrimRight(strings.ReplaceAll(plain(promise), "`", ""), ".! "), happened)
}

// happened is what the run has shown, as half a sentence.
func (x *explainer) happened() string {
	w, sum := x.words, x.sum()
	n := x.number(sum)
	switch x.verdict.Word {
	case verdict.Deadlock:
		if n > 0 {
			return w.deadlock(n)
		}
	case verdict.Leak:
		if n > 0 {
			return w.leak(n)
		}
	case verdict.Serial:
		if sum.Code == verdict.AtOnce && n > 0 {
			return w.atOnce(n)
		}
	case verdict.Panic:
		if said, ok := w.panics[sum.Code]; ok {
			return said
		}
		return w.otherPanic(plain(sum.Text))
	case verdict.Race, verdict.Wrong:
		if said, ok := w.runs[sum.Code]; ok {
			return said
		}
	case verdict.CompileError:
		switch sum.Code {
		case verdict.MissingFunc, verdict.MissingType, verdict.MissingName, verdict.ChangedFunc, verdict.ChangedType:
			return w.testNeeds
		}
	}
	return w.happened[x.verdict.Word]
}

// number is how many goroutines a verdict is about.
func (x *explainer) number(sum verdict.Finding) int {
	if n := atoi(sum.Got); n > 0 {
		return n
	}
	n := 0
	for _, f := range x.verdict.Findings {
		if f.Role == verdict.Waits {
			n += f.Count
		}
	}
	return n
}

func (x *explainer) means() []string {
	if x.sum().Code == verdict.Restless {
		return x.words.restless
	}
	return x.words.means[x.verdict.Word]
}

// next says which file to open, and which command follows.
func (x *explainer) next() Next {
	n := Next{Label: x.words.next, Command: "make check", File: x.Koan.File()}
	if f := x.first(); f.File == n.File {
		n.Line = f.Line
	}
	switch x.verdict.Word {
	case verdict.Pass:
		n.Text, n.File, n.Line = x.words.nextKoan(n.Command), "", 0
	case verdict.Missing:
		n.Command = "make reset KOAN=" + x.Koan.Slug()
		n.Text, n.File = x.words.putBack(n.Command), ""
	case verdict.InternalError:
		n.Command = "make doctor"
		n.Text, n.File = x.words.notYours(n.Command), ""
	default:
		n.Text = x.words.edit(n.Spot(), n.Command, "make hint")
	}
	return n
}
