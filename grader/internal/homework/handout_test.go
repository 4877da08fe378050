package homework_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework"
)

const (
	small = "../../testdata/course"
	whole = "../../.."
)

func load(t *testing.T, root string) *course.Course {
	t.Helper()
	c, err := course.Load(root)
	require.NoError(t, err)
	return c
}

func files(t *testing.T, h *homework.Handout) map[string]string {
	t.Helper()
	all, err := h.Files()
	require.NoError(t, err)
	found := map[string]string{}
	for _, f := range all {
		found[f.Name] = string(f.Data)
	}
	return found
}

// No answer is handed out: no solution, no variant, nothing that a reference
// says and the stub doesn't.
func TestHandoutHoldsNoAnswers(t *testing.T) {
	c := load(t, whole)
	found := files(t, &homework.Handout{Course: c})
	for name, text := range found {
		assert.False(t, strings.HasPrefix(name, "solutions/"), name)
		assert.NotContains(t, name, "_wrong")
		assert.False(t, strings.HasPrefix(name, "grader/") && strings.HasSuffix(name, "_test.go"), name)
		if strings.HasSuffix(name, ".go") {
			for _, k := range c.Koans() {
				reference, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(k.Solution())))
				require.NoError(t, err)
				assert.NotEqual(t, string(reference), text, name)
			}
		}
	}
	for _, k := range c.Koans() {
		stub, _ := c.Pristine(k.File())
		assert.Equal(t, string(stub), found[k.File()])
		assert.Contains(t, found, k.TestFile())
		assert.Contains(t, found, k.HintsFile(course.Portuguese))
	}
	assert.Contains(t, found["Makefile"], "check:")
	assert.NotContains(t, found["Makefile"], "solutions/")
}

// A solved tree hands out stubs, and a handout is a course of its own.
func TestHandoutOfSomeChapters(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(small)))
	c := load(t, dir)
	k := c.Koans()[0]
	require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.FromSlash(k.File())), []byte("solved"), 0o644))

	h := &homework.Handout{Course: c, Chapters: c.Chapters[:1]}
	all, err := h.Files()
	require.NoError(t, err)
	out := filepath.Join(t.TempDir(), "class")
	require.NoError(t, homework.WriteDir(all, out))

	got := load(t, out)
	require.Len(t, got.Chapters, 1)
	assert.Equal(t, c.Chapters[0].ID, got.Chapters[0].ID)
	assert.Equal(t, c.Chapters[0].Koans, got.Chapters[0].Koans)
	stub, _ := c.Pristine(k.File())
	text, err := os.ReadFile(filepath.Join(out, filepath.FromSlash(k.File())))
	require.NoError(t, err)
	assert.Equal(t, string(stub), string(text))

	require.ErrorIs(t, homework.WriteDir(all, out), homework.ErrNotEmpty)
}

func TestZip(t *testing.T) {
	all, err := (&homework.Handout{Course: load(t, small)}).Files()
	require.NoError(t, err)
	var buffer bytes.Buffer
	require.NoError(t, homework.WriteZip(all, "class", &buffer))
	z, err := zip.NewReader(bytes.NewReader(buffer.Bytes()), int64(buffer.Len()))
	require.NoError(t, err)
	require.Len(t, z.File, len(all))
	for i, f := range z.File {
		assert.Equal(t, "class/"+all[i].Name, f.Name)
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		assert.Equal(t, all[i].Data, data)
	}
}

// The staff's autograder begins with the files that Gradescope looks for, which
// may be run, and has the course in it.
func TestStaff(t *testing.T) {
	all, err := (&homework.Handout{Course: load(t, small)}).Staff()
	require.NoError(t, err)
	names := map[string]homework.File{}
	for _, f := range all {
		names[f.Name] = f
	}
	assert.Contains(t, names, "shards/slurm-array.sh")
	data := names["gradescope.zip"].Data
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	inside := map[string]os.FileMode{}
	for _, f := range z.File {
		inside[f.Name] = f.Mode()
	}
	assert.Equal(t, os.FileMode(0o755), inside["setup.sh"])
	assert.Equal(t, os.FileMode(0o755), inside["run_autograder"])
	assert.Contains(t, inside, "course/koans/pristine.txtar")
}
