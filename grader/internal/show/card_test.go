package show_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

func card(e explain.Explanation, s show.Style) string {
	var b strings.Builder
	show.Card(&b, e, s)
	return b.String()
}

func rows(card string) []string { return strings.Split(strings.TrimSuffix(card, "\n"), "\n") }

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m|\x1b\\]8;;[^\x1b]*\x1b\\\\")

// A card fits wherever it is shown, and colours and links change nothing of
// what it says.
func TestCardFits(t *testing.T) {
	all, err := recorded.Load(filepath.Join("..", "verdict", "testdata", "streams"))
	require.NoError(t, err)
	for name, s := range all {
		for _, l := range course.Languages() {
			e := explain.Explain(s.Verdict(), explain.Material{
				Koan: s.Course(), Source: recorded.Join(s.Source), Test: recorded.Join(s.Test), Language: l,
				Promises: s.Promises[l], Messages: s.Messages[l],
			})
			for _, width := range []int{0, 40, 60, 100, 300} {
				style := show.Style{Width: width, Language: l, Root: "/home/ana/course"}
				plain := card(e, style)
				lines := rows(plain)
				require.LessOrEqual(t, len(lines), 25, "%s at %d\n%s", name, width, plain)
				for _, line := range lines {
					require.LessOrEqual(t, utf8.RuneCountInString(line), style.Columns(), name)
				}
				require.NotContains(t, plain, "\x1b")
				style.Color, style.Links = true, true
				painted := card(e, style)
				require.Contains(t, painted, "\x1b[")
				require.Equal(t, strings.ReplaceAll(plain, " ", ""), strings.ReplaceAll(escapes.ReplaceAllString(painted, ""), " ", ""))
			}
		}
	}
}

func TestCardLinksToTheFile(t *testing.T) {
	e := explain.Explanation{
		Word: verdict.Race, Title: "DATA RACE", Sentence: "Two.",
		Next: explain.Next{Label: "next:", Text: "edit koans/a/b.go:7, then make check", File: "koans/a/b.go", Line: 7},
	}
	got := card(e, show.Style{Links: true, Root: "/home/ana/my course"})
	require.Contains(t, got, "\x1b]8;;file:///home/ana/my%20course/koans/a/b.go")
	require.Contains(t, got, "koans/a/b.go:7\x1b]8;;\x1b\\, then make check")
}

// However much there is to say, a card stays a card.
func TestCardIsBounded(t *testing.T) {
	long := strings.Repeat("a long story about the bar ", 40)
	e := explain.Explanation{
		Word: verdict.Wrong, Title: "BROKEN PROMISE", Sentence: long,
		Facts: []string{long, long, strings.Repeat("x", 400)},
		Means: []string{long, long},
		Next:  explain.Next{Label: "next:", Text: "edit koans/" + strings.Repeat("x", 200) + ".go:7, then make check"},
	}
	for no := 1; no <= 60; no++ {
		e.Frames = append(e.Frames, explain.Frame{File: "koans/a/b.go", Lines: []explain.SourceLine{
			{No: no, Text: strings.Repeat("    y", 50), Mark: "日本語 " + long, Hot: true},
		}})
	}
	for _, width := range []int{0, 40, 100} {
		lines := rows(card(e, show.Style{Width: width}))
		require.LessOrEqual(t, len(lines), 25)
		for _, line := range lines {
			require.LessOrEqual(t, utf8.RuneCountInString(line), show.Style{Width: width}.Columns())
		}
	}
}

func TestCardOfNothing(t *testing.T) {
	require.NotPanics(t, func() { card(explain.Explanation{}, show.Style{}) })
}
