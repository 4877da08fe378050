package gradebook

import (
	"bytes"
	"encoding/xml"
	"html"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/reason"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// Whatever a student writes, is called, or has printed.
const hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>```\n# [x](javascript:y)"

func book(t *testing.T, l course.Language) *Book {
	t.Helper()
	c, err := course.Load("../../../testdata/course")
	require.NoError(t, err)
	sources := t.TempDir()
	sum := strings.Repeat("ab", 32)
	source := "package lostplate\n\n// " + strings.ReplaceAll(hostile, "\n", " ") + "\nfunc Plates(n int) []int { return nil }\n"
	require.NoError(t, os.WriteFile(filepath.Join(sources, sum+".go"), []byte(source), 0o644))
	var records []record.Record
	for i, s := range []string{"ann", "bob", hostile} {
		for j, k := range c.Koans() {
			w := []verdict.Word{verdict.Pass, verdict.Wrong, verdict.NotAttempted, verdict.InternalError, verdict.Rejected}[(i+j)%5]
			r := record.Record{
				Student: s, MaxPoints: k.Points, Submitted: sum, OutputHead: hostile, LateSeconds: 3600, LatePercent: 10,
				Verdict: verdict.Verdict{Schema: 1, Koan: k.ID, Word: w, Message: hostile},
			}
			if w == verdict.Wrong {
				r.Findings = []verdict.Finding{{Kind: w, Role: verdict.Declares, File: k.File(), Line: 4, Text: hostile}}
			}
			if w == verdict.Rejected {
				r.Refused = &record.Refusal{Why: "outside", Entry: hostile}
			}
			r.Score()
			records = append(records, r)
		}
	}
	return &Book{
		Course: c, Teller: &reason.Teller{Course: c, Sources: sources, Language: l}, Grades: record.Grades(records),
		Name: func(s string) string { return s },
		Page: func(s string) string { return "feedback/x.html" },
	}
}

// elements reads a page as a browser would, leniently, and returns its tags.
func elements(t *testing.T, page []byte) map[string]int {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(string(page)))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	found := map[string]int{}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return found
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			found[e.Name.Local]++
			for _, a := range e.Attr {
				assert.False(t, strings.HasPrefix(a.Name.Local, "on"), "%s %s", e.Name.Local, a.Name.Local)
				assert.NotEqual(t, "style", a.Name.Local, "the policy forbids it")
				if a.Name.Local == "href" {
					assert.Regexp(t, `^(#|feedback/)`, a.Value)
				}
			}
		}
	}
}

func text(t *testing.T, write func(io.Writer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, write(&out))
	return out.Bytes()
}

var scripts = regexp.MustCompile(`(?s)<script>.*?</script>|<style>.*?</style>`)

func TestBook(t *testing.T) {
	for _, l := range course.Languages() {
		b := book(t, l)
		page := text(t, b.HTML)
		found := elements(t, scripts.ReplaceAll(page, nil))
		assert.Zero(t, found["script"])
		assert.Zero(t, found["img"])
		assert.Equal(t, 1, strings.Count(string(page), "<script>"))
		assert.Contains(t, string(page), `<html lang="`+string(l)+`"`)
		assert.Contains(t, string(page), "width=device-width")
		assert.True(t, strings.Contains(html.UnescapeString(string(page)), sum(js)), "the policy lets the script run")
		assert.NotContains(t, string(page), "http://")
		assert.NotContains(t, string(page), "ZgotmplZ")
		// Every cell that opens something has something to open.
		for _, m := range regexp.MustCompile(`href="#(c\d+)"`).FindAllStringSubmatch(string(page), -1) {
			assert.Equal(t, 1, strings.Count(string(page), `id="`+m[1]+`"`))
		}
		assert.Len(t, regexp.MustCompile(`<td class="(pass|fail|warn|none)">`).FindAll(page, -1), 9, "cells")
	}
}

// A class's records don't fit into memory with all that they hold.
func TestOutlinesMakeTheSamePages(t *testing.T) {
	b := book(t, course.English)
	pages := func() (all [][]byte) {
		all = append(all, text(t, b.HTML))
		for _, g := range b.Grades {
			all = append(all, text(t, func(w io.Writer) error { return b.Feedback(w, g) }))
		}
		return all
	}
	want := pages()
	log, err := record.Open(filepath.Join(t.TempDir(), record.FileName))
	require.NoError(t, err)
	defer log.Close()
	for _, g := range b.Grades {
		require.NoError(t, log.Append(g.Records...))
	}
	outlines, err := log.Outline()
	require.NoError(t, err)
	for _, r := range outlines {
		require.Zero(t, len(r.Findings)+len(r.OutputHead)+len(r.Message))
	}
	b.Grades, b.Log = record.Grades(outlines), log
	for i, page := range pages() {
		assert.Equal(t, string(want[i]), string(page))
	}
}

func TestFeedback(t *testing.T) {
	for _, l := range course.Languages() {
		b := book(t, l)
		for _, g := range b.Grades {
			page := text(t, func(w io.Writer) error { return b.Feedback(w, g) })
			found := elements(t, scripts.ReplaceAll(page, nil))
			assert.Zero(t, found["script"])
			assert.Zero(t, found["img"])
			assert.NotContains(t, string(page), "ZgotmplZ")

			md := text(t, func(w io.Writer) error { return b.Markdown(w, g) })
			outside := regexp.MustCompile("(?s)\n(````?`*)text\n.*?\n````?`*\n").ReplaceAllString(string(md), "\n")
			assert.NotRegexp(t, `(^|[^\\])<`, outside, "HTML in Markdown")
			assert.NotRegexp(t, `[^\\]\]\(`, outside, "a link in Markdown")
		}
	}
}

func TestFenceCannotBeClosed(t *testing.T) {
	got := fenced("a\n````\nb")
	assert.True(t, strings.HasPrefix(got, "`````text\n"))
	assert.True(t, strings.HasSuffix(got, "\n`````"))
}

func TestEveryWordExists(t *testing.T) {
	for _, l := range course.Languages() {
		w := reflect.ValueOf(wordsFor(l))
		for i := range w.NumField() {
			assert.False(t, w.Field(i).IsZero(), "%s in %s", w.Type().Field(i).Name, l)
		}
	}
}
