package intake_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/intake"
)

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	at := filepath.Join(dir, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o755))
	require.NoError(t, os.WriteFile(at, []byte(text), 0o644))
}

func TestFolders(t *testing.T) {
	r := reader(t)
	dir := t.TempDir()
	write(t, dir, "koans/"+cups+"/two_cups.go", "a")
	write(t, dir, "solutions/"+door+"/closed_door.go", "x")
	s, err := r.Read(dir)
	require.NoError(t, err)
	assert.Len(t, s.Sources, 1)
	assert.False(t, s.At.IsZero())

	// The files of a clone are as old as the clone.
	write(t, dir, ".git/koans/"+door+"/closed_door.go", "x")
	s, err = r.Read(dir)
	require.NoError(t, err)
	assert.Len(t, s.Sources, 1)
	assert.True(t, s.At.IsZero())
}

func TestLinksInFolders(t *testing.T) {
	r := reader(t)
	secret := save(t, "secret", []byte("secret"))
	for _, name := range []string{"koans/" + cups + "/two_cups.go", "koans/01_start", "koans"} {
		dir := t.TempDir()
		write(t, dir, "go.mod", "module x")
		at := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o755))
		if err := os.Symlink(secret, at); err != nil {
			t.Skip(err)
		}
		_, err := r.Read(dir)
		refused := (*intake.RefusedError)(nil)
		require.ErrorAs(t, err, &refused, name)
		assert.Equal(t, intake.Link, refused.Why)
	}
	class := t.TempDir()
	require.NoError(t, os.Symlink(filepath.Dir(secret), filepath.Join(class, "ann")))
	sent, _, err := r.Find([]string{class})
	require.NoError(t, err)
	_, err = r.Read(sent[0].Path)
	refused := (*intake.RefusedError)(nil)
	require.ErrorAs(t, err, &refused)
}

func TestFind(t *testing.T) {
	r := reader(t)
	class := t.TempDir()
	write(t, class, "ann/koans/"+cups+"/two_cups.go", "a")
	write(t, class, "bob/koans-main/koans/"+cups+"/two_cups.go", "b")
	write(t, class, "cat.tar.gz", "")
	write(t, class, "Dan Doe_4711_assignsubmission_file_/koans.zip", "")
	write(t, class, "grades.csv", "")
	write(t, class, ".DS_Store", "")
	sent, passed, err := r.Find([]string{class})
	require.NoError(t, err)
	var names []string
	for _, s := range sent {
		names = append(names, s.Student)
	}
	assert.Equal(t, []string{"Dan Doe_4711_assignsubmission_file_", "ann", "bob", "cat"}, names)
	assert.Equal(t, []string{filepath.Join(class, "grades.csv")}, passed)
	_, err = r.Read(sent[0].Path) // the archive in it is empty, and looked at
	require.ErrorContains(t, err, string(intake.Unknown))
	s, err := r.Read(sent[2].Path)
	require.NoError(t, err)
	assert.Equal(t, "b", string(s.Sources[cups]))

	sent, _, err = r.Find([]string{filepath.Join(class, "ann"), filepath.Join(class, "bob")})
	require.NoError(t, err)
	require.Len(t, sent, 2)
	assert.Equal(t, "bob", sent[1].Student)

	_, _, err = r.Find([]string{class, filepath.Join(class, "ann")})
	ambiguous := (*intake.AmbiguousError)(nil)
	require.ErrorAs(t, err, &ambiguous)
	assert.Equal(t, "ann", ambiguous.Student)
}
