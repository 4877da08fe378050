package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

const root = "../../.."

// shipped makes a copy of the real course as it was shipped, whatever has been
// solved in this tree.
func shipped(t *testing.T) string {
	t.Helper()
	c, err := course.Load(root)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(dir, "hints"), os.DirFS(filepath.Join(root, "hints"))))
	require.NoError(t, os.CopyFS(filepath.Join(dir, "koans"), os.DirFS(filepath.Join(root, "koans"))))
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o644))
	}
	for _, file := range c.Shipped("koans") {
		text, _ := c.Pristine(file)
		require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.FromSlash(file)), text, 0o644))
	}
	return dir
}

// console takes what a README shows after "$ make check", up to the end of the
// block.
func console(t *testing.T, readme string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, readme))
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(text), "make check\n")
	for found && !strings.HasPrefix(rest, "Welcome") && !strings.HasPrefix(rest, "Boas-vindas") {
		_, rest, found = strings.Cut(rest, "make check\n")
	}
	require.True(t, found, "%s shows no output of make check", readme)
	block, _, _ := strings.Cut(rest, "```")
	return block
}

// What the READMEs show is what a fresh clone prints.
func TestReadmesShowTheTruth(t *testing.T) {
	dir := shipped(t)
	for readme, l := range map[string]course.Language{"README.md": course.English, "README.pt-BR.md": course.Portuguese} {
		var out, errs bytes.Buffer
		app := &App{
			Stdout: &out, Stderr: &errs, Dir: dir, Now: time.Now,
			Env: append(os.Environ(), "KOANS_LANG="+string(l), "NO_COLOR=1"),
		}
		require.Equal(t, Unsolved, app.Run(context.Background(), nil), "%s%s", out.String(), errs.String())
		assert.Equal(t, out.String(), console(t, readme), readme)
		assert.Empty(t, errs.String())
	}
}

// The pictures of cards are those of today's cards.
func TestPicturesAreTrue(t *testing.T) {
	c, err := course.Load(shipped(t))
	require.NoError(t, err)
	app := &App{Dir: c.Root, Env: os.Environ(), Now: time.Now}
	for _, l := range course.Languages() {
		for _, p := range pictures(l) {
			drawn, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(p.file)))
			require.NoError(t, err)
			if p.command[0] != "check" {
				continue // lanes differ from run to run
			}
			s := &session{App: app, course: c}
			text, err := s.picture(context.Background(), l, p)
			require.NoError(t, err)
			assert.Equal(t, written(string(text)), written(string(drawn)), "make pictures")
			assert.Regexp(t, `█.*✗`, string(drawn), "the run in the card")
		}
	}
}

var (
	svgText  = regexp.MustCompile(`<text [^>]*>([^<]*)</text>`)
	laneText = regexp.MustCompile(`^[─═░█]|^(test|teste|A|G\d+)( teste?)?( ?:\d+)?$`)
)

// written is what a picture of a card says, without the lanes in it: they
// differ from run to run.
func written(svg string) (lines []string) {
	for _, m := range svgText.FindAllStringSubmatch(svg, -1) {
		if !laneText.MatchString(m[1]) {
			lines = append(lines, m[1])
		}
	}
	return lines
}

// A README is read, not scrolled through.
func TestReadmesAreShort(t *testing.T) {
	for _, name := range []string{"README.md", "README.pt-BR.md"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		assert.Less(t, bytes.Count(text, []byte("\n")), 150, name)
	}
}
