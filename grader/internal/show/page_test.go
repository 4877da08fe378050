package show

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/verdict"
)

func TestEveryWordOfThePagesExistsInEveryLanguage(t *testing.T) {
	for _, l := range course.Languages() {
		w := reflect.ValueOf(pageFor(l))
		for i := range w.NumField() {
			assert.False(t, w.Field(i).IsZero(), "%s in %s", w.Type().Field(i).Name, l)
		}
	}
}

const nasty = `</pre></title><script>alert("1")</script><img src=x onerror=alert(2)>`

func nastyPicture() Picture {
	k := &course.Koan{ID: "01_a/01_" + nasty, Title: course.Text{"en": nasty, "pt-BR": nasty}}
	line := oven()
	line.Lanes[1].Last.What = nasty
	line.Lanes[1].Spans[4].What = nasty
	source := []byte(strings.Repeat(nasty+"\n", 40))
	return Picture{
		Koan: k, Word: verdict.Leak, Source: source, Test: source, Line: line,
		Procs: []ProcRun{{Procs: 1, Line: oven()}, {Procs: 2}},
	}
}

// Whatever a learner's file says, it stays text.
func TestPagesEscapeWhatTheyAreGiven(t *testing.T) {
	for _, l := range course.Languages() {
		var page strings.Builder
		require.NoError(t, TracePage(&page, nastyPicture(), nasty, nasty, Style{Language: l}))
		harmless(t, page.String())
		assert.Contains(t, page.String(), `<html lang="`+string(l)+`">`)
		assert.Contains(t, page.String(), "GOMAXPROCS=2")
		assert.Contains(t, page.String(), pageFor(l).NotRecorded)
		assert.Contains(t, page.String(), lanesFor(l).test)

		p := nastyPicture()
		k := p.Koan
		solved := &course.Koan{ID: "01_a/02_b", Title: course.Text{"en": nasty, "pt-BR": nasty}}
		c := &course.Course{Chapters: []*course.Chapter{{ID: "01_a", Title: k.Title, Koans: []*course.Koan{k, solved}}}}
		page.Reset()
		require.NoError(t, ReportPage(&page, Report{
			Path:    Path{Course: c, Marks: map[*course.Koan]Mark{solved: Solved}, Now: k},
			Why:     map[*course.Koan]string{solved: "# " + nasty + "\n\n- `" + nasty + "`\n- [x](javascript:alert(1))\n\n```\n" + nasty},
			Card:    explain.Explanation{Title: nasty, Sentence: nasty, Facts: []string{nasty}, Frames: []explain.Frame{{File: nasty, Lines: []explain.SourceLine{{No: 1, Text: nasty, Mark: nasty}}}}},
			Picture: &p,
		}, Style{Language: l}))
		harmless(t, page.String())
		assert.Contains(t, page.String(), pageFor(l).Of(1, 2))
	}
}

func harmless(t *testing.T, page string) {
	t.Helper()
	assert.Equal(t, 1, strings.Count(page, "<script"), "only our own")
	assert.NotContains(t, page, "<img")
	assert.NotContains(t, page, `href="javascript`)
	assert.NotContains(t, page, "ZgotmplZ")
	for _, outside := range []string{"src=", "@import", "url(", `<link`} {
		assert.NotContains(t, strings.ReplaceAll(page, "src=x", ""), outside)
	}
}

func TestProse(t *testing.T) {
	assert.Equal(t, "<p>Two <strong>tired\ncooks</strong> &amp; <code>ch &lt;- 1</code>,\nand <em>that</em>.</p>\n"+
		"<ul><li>one</li>\n<li>two</li></ul>\n<p><a href=\"https://go.dev/ref/mem\" rel=\"noreferrer\">memory</a></p>\n<pre>x &lt; y\n</pre>\n",
		string(proseHTML("Two **tired\ncooks** & `ch <- 1`,\nand *that*.\n\n- one\n- two\n\n[memory](https://go.dev/ref/mem)\n\n```go\nx < y\n```\n")))
}
