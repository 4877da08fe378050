package show_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/show"
)

func markdown(t *testing.T, text string, s show.Style) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, show.Markdown(&b, text, s, "[a picture]"))
	return b.String()
}

func TestMarkdownOnAPipeIsPlain(t *testing.T) {
	got := markdown(t, "# The *door*\n\nA **lock** keeps `others` out, see\n[the docs](https://go.dev) or <https://pkg.go.dev/sync>.\n\n"+
		"- one\n  and a half\n- two\n\n```go\n\tmu.Lock()\n```\n\n```mermaid\ngraph TD\n```\n\n1. first\n\n| a | b |\n", show.Style{})
	assert.Equal(t, "The door\n\nA lock keeps `others` out, see the docs (https://go.dev) or\nhttps://pkg.go.dev/sync.\n\n"+
		"• one and a half\n• two\n\n        mu.Lock()\n\n    [a picture]\n\n1. first\n\n| a | b |\n", got)
}

func TestMarkdownWithColours(t *testing.T) {
	got := markdown(t, "a `lock` and **more**\n", show.Style{Color: true})
	assert.Equal(t, "a \x1b[36mlock\x1b[0m and \x1b[1mmore\x1b[0m\n", got)
}

func TestMarkdownKeepsToTheWidth(t *testing.T) {
	text := strings.Repeat("goroutines wait for each other ", 30)
	for line := range strings.Lines(markdown(t, "- "+text, show.Style{Width: 50})) {
		assert.LessOrEqual(t, len([]rune(strings.TrimSpace(line))), 50)
	}
}

func TestWrap(t *testing.T) {
	assert.Equal(t, []string{"aa bb", "cc"}, show.Wrap("aa  bb cc", 5))
	assert.Equal(t, []string{"averylongword", "b"}, show.Wrap("averylongword b", 5))
	assert.Empty(t, show.Wrap(" ", 5))
}
