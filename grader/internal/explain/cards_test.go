package explain_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/static"
	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

// Write the cards again: go test ./grader/internal/explain -update
var update = flag.Bool("update", false, "rewrite the golden cards")

func streams(t *testing.T) map[string]recorded.Stream {
	t.Helper()
	all, err := recorded.Load(filepath.Join("..", "verdict", "testdata", "streams"))
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

func explanation(s recorded.Stream, l course.Language) explain.Explanation {
	return explain.Explain(s.Verdict(), explain.Material{
		Koan: s.Course(), Source: recorded.Join(s.Source), Test: recorded.Join(s.Test), Language: l,
		Promises: s.Promises[l], Messages: s.Messages[l],
	})
}

// Every recorded run has its card in both languages, short and narrow, and
// without anything that only the grader's own people understand.
func TestCards(t *testing.T) {
	for name, s := range streams(t) {
		for _, l := range course.Languages() {
			t.Run(name+"."+string(l), func(t *testing.T) {
				var b strings.Builder
				show.Card(&b, explanation(s, l), show.Style{Language: l})
				card := b.String()
				checkCard(t, card)

				file := filepath.Join("testdata", "cards", name+"."+string(l)+".txt")
				if *update {
					require.NoError(t, os.WriteFile(file, []byte(card), 0o644))
				}
				golden, err := os.ReadFile(file)
				require.NoError(t, err)
				require.Equal(t, string(golden), card)
			})
		}
	}
}

// A refused file is explained in both languages.
func TestRejectedCard(t *testing.T) {
	k := &course.Koan{ID: "04_mutex/02_tip_jar"}
	source := []byte("package tipjar\n\nimport \"os\"\n\nfunc init() { os.Exit(0) }\n")
	v := verdict.OfProblems(k, verdict.Sources{Koan: source}, static.Check(k, source, nil))
	for l, want := range map[course.Language][]string{
		course.English:    {"NOT ALLOWED", `line 3: import "os" is not allowed in this koan`, "line 5: func init is not allowed"},
		course.Portuguese: {"NÃO PERMITIDO", `linha 3: import "os" não é permitido neste koan`, "linha 5: func init não é permitida"},
	} {
		var b strings.Builder
		e := explain.Explain(v, explain.Material{Koan: k, Source: source, Language: l})
		show.Card(&b, e, show.Style{Language: l})
		checkCard(t, b.String())
		for _, text := range want {
			require.Contains(t, b.String(), text)
		}
	}
}

// A card without a stream is one that was forgotten.
func TestNoCardIsLeftOver(t *testing.T) {
	cards, err := filepath.Glob(filepath.Join("testdata", "cards", "*.txt"))
	require.NoError(t, err)
	require.Len(t, cards, len(course.Languages())*len(streams(t)))
}

func checkCard(t *testing.T, card string) {
	t.Helper()
	lines := strings.Split(strings.TrimRight(card, "\n"), "\n")
	require.LessOrEqual(t, len(lines), 25, card)
	for _, line := range lines {
		require.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
		require.Equal(t, strings.TrimRight(line, " "), line)
	}
	for _, inner := range []string{
		"koantest", "zz_link", "testing.go", "goroutine 1", "Error Trace", "0x", "/usr/local", "\x1b", "\x16",
	} {
		require.NotContains(t, card, inner)
	}
}
