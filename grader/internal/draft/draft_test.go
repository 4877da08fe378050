package draft_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/draft"
)

func copied(t *testing.T) *course.Course {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("../../testdata/course")))
	c, err := course.Load(dir)
	require.NoError(t, err)
	return c
}

// A koan in a chapter that exists, and one in a chapter of its own: the course
// is a whole one afterwards, and the page of the curriculum has only grown.
func TestDraft(t *testing.T) {
	c := copied(t)
	before, err := os.ReadFile(filepath.Join(c.Root, "koans/curriculum.yaml"))
	require.NoError(t, err)
	for _, d := range []draft.Draft{{Chapter: "start", Name: "tip_jar"}, {Chapter: "03_new", Name: "a1"}, {Chapter: "00_first", Name: "zero"}} {
		c, err = course.Load(c.Root)
		require.NoError(t, err)
		d.Course = c
		files, err := d.Write()
		require.NoError(t, err)
		for _, f := range files {
			text, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(f)))
			require.NoError(t, err)
			assert.Contains(t, string(text), draft.Mark, f)
			if strings.HasSuffix(f, ".go") {
				_, err := parser.ParseFile(token.NewFileSet(), f, text, parser.AllErrors)
				assert.NoError(t, err)
			}
		}
	}
	c, err = course.Load(c.Root)
	require.NoError(t, err)
	var ids []string
	for _, k := range c.Koans() {
		ids = append(ids, k.ID)
	}
	assert.Equal(t, []string{
		"00_first/01_zero", "01_start/01_two_cups", "01_start/02_lost_plate", "01_start/03_tip_jar",
		"02_more/01_closed_door", "03_new/01_a1",
	}, ids)
	after, err := os.ReadFile(filepath.Join(c.Root, "koans/curriculum.yaml"))
	require.NoError(t, err)
	for line := range strings.Lines(string(before)) {
		assert.Contains(t, string(after), line)
	}
	_, err = c.PackPristine()
	require.NoError(t, err)
	_, err = c.Lesson(c.Chapters[0], course.Portuguese)
	require.NoError(t, err)
}

func TestRefusedNames(t *testing.T) {
	c := copied(t)
	var bad *draft.NameError
	for _, name := range []string{"", "Tip_Jar", "tip-jar", "../x", "1a", "a__b", "a_"} {
		_, err := (&draft.Draft{Course: c, Chapter: "start", Name: name}).Write()
		require.ErrorAs(t, err, &bad, name)
		assert.False(t, bad.Chapter)
	}
	_, err := (&draft.Draft{Course: c, Chapter: "nowhere", Name: "a"}).Write()
	require.ErrorAs(t, err, &bad)
	assert.True(t, bad.Chapter)
	_, err = (&draft.Draft{Course: c, Chapter: "more", Name: "two_cups"}).Write()
	require.ErrorIs(t, err, draft.ErrTaken)
}
