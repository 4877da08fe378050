package watch

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

func copied(t *testing.T) *course.Course {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("../../testdata/course")))
	c, err := course.Load(dir)
	require.NoError(t, err)
	return c
}

func write(t *testing.T, c *course.Course, k *course.Koan, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(c.Root, filepath.FromSlash(k.File())), []byte(text), 0o644))
}

// A change is told of once, when the file has come to rest; a file that is
// touched, or written again with the same text, hasn't changed.
func TestFilesChanged(t *testing.T) {
	c := copied(t)
	k := c.Koans()[0]
	f := newFiles(c.Root, c.Koans())
	assert.Empty(t, f.changed())

	write(t, c, k, "")
	assert.Empty(t, f.changed(), "an editor has emptied the file")
	write(t, c, k, "package a // written")
	assert.Empty(t, f.changed(), "it has just been written")
	assert.Equal(t, []*course.Koan{k}, f.changed())
	assert.Empty(t, f.changed())

	file := filepath.Join(c.Root, filepath.FromSlash(k.File()))
	require.NoError(t, os.Chtimes(file, time.Unix(1, 0), time.Unix(1, 0)))
	assert.Empty(t, slices.Concat(f.changed(), f.changed(), f.changed()), "only touched")

	require.NoError(t, os.Remove(file))
	assert.Empty(t, f.changed())
	assert.Equal(t, []*course.Koan{k}, f.changed(), "deleted")
	require.NoError(t, os.WriteFile(file+".swp", []byte("package a"), 0o644))
	assert.Empty(t, slices.Concat(f.changed(), f.changed()), "a swap file is no koan")
	require.NoError(t, os.Rename(file+".swp", file))
	assert.Equal(t, []*course.Koan{k}, slices.Concat(f.changed(), f.changed()))

	for _, k := range c.Koans() {
		write(t, c, k, "package b")
	}
	assert.Equal(t, c.Koans(), slices.Concat(f.changed(), f.changed()), "a checkout is told of at once")
}

// fake is a grader whose commands take a minute, and end when called off.
type fake struct {
	now     *course.Koan
	code    map[string]int
	ran     []string
	off     []string
	panics  string
	columns int
}

func (f *fake) Run(ctx context.Context, columns int, args ...string) (string, int) {
	command := strings.Join(args, " ")
	f.columns = columns
	if command == f.panics {
		panic("a defect")
	}
	select {
	case <-time.After(time.Minute):
		f.ran = append(f.ran, command)
	case <-ctx.Done():
		f.off = append(f.off, command)
	}
	return "output of " + command, f.code[command]
}

func (f *fake) Now(context.Context) (*course.Koan, error) { return f.now, nil }

// In plain mode there are no keys: what is saved is run and printed.
func TestPlainMode(t *testing.T) {
	c := copied(t)
	cups, plate, door := c.Koans()[0], c.Koans()[1], c.Koans()[2]
	synctest.Test(t, func(t *testing.T) {
		grader := &fake{now: cups, code: map[string]int{"check": 1, "check " + cups.ID: 1}}
		var out bytes.Buffer
		ctx, cancel := context.WithCancel(t.Context())
		ticker := time.NewTicker(time.Second)
		loop := &Loop{Course: c, Grader: grader, Language: course.English, Plain: &out, Tick: ticker.C}
		ended := make(chan error)
		go func() { ended <- loop.Run(ctx) }()
		pass := func() {
			time.Sleep(10 * time.Minute)
			synctest.Wait()
		}
		pass()
		assert.Equal(t, []string{"check"}, grader.ran)
		assert.Contains(t, out.String(), "output of check\nwaiting for a koan to be saved")

		// A save while a run is on calls that off.
		write(t, c, cups, "package a")
		time.Sleep(10 * time.Second)
		write(t, c, cups, "package b")
		pass()
		assert.Equal(t, []string{"check " + cups.ID}, grader.off)
		assert.Equal(t, []string{"check", "check " + cups.ID}, grader.ran)

		// One that passes is followed by the path.
		write(t, c, plate, "package a")
		pass()
		assert.Equal(t, []string{"check " + plate.ID, "check"}, grader.ran[2:])
		assert.Contains(t, out.String(), "output of check "+plate.ID+"\noutput of check\n")

		// A checkout of several koans is one run.
		grader.ran = nil
		write(t, c, cups, "package c")
		write(t, c, door, "package c")
		pass()
		assert.Equal(t, []string{"check"}, grader.ran)

		ticker.Stop()
		cancel()
		require.NoError(t, <-ended)
	})
}

func TestKeys(t *testing.T) {
	for typed, want := range map[string][]string{
		"h": {"h"}, "lé": {"l", "é"}, "\x1b": {keyEscape}, "\x1b[A\x1b[6~": {keyUp, keyPage}, "\x03": {keyQuit},
		"ab\r": {"a", "b", keyEnter}, "\x1b[1;5Cq": {"q"}, "\x7f": {keyBack}, "\x00": nil,
	} {
		assert.Equal(t, want, keys([]byte(typed)), "%q", typed)
	}
}

// Every language has every word, and the same keys.
func TestWords(t *testing.T) {
	en, pt := wordsFor(course.English), wordsFor(course.Portuguese)
	require.Len(t, pt.keys, len(en.keys))
	for i := range en.keys {
		assert.Equal(t, en.keys[i].name, pt.keys[i].name)
		assert.NotEmpty(t, pt.keys[i].does)
	}
	for _, w := range []words{en, pt} {
		for _, text := range []string{w.save, w.checking, w.working, w.goTo, w.yes, w.waiting, w.reset("x"), w.more(1, 2, 3)} {
			assert.NotEmpty(t, text)
		}
	}
}
