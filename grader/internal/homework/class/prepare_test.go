package class_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/class"
	"goroutinekoans/grader/internal/verdict"
)

// Students share a link. If that can't be made, only the one whose can't be
// made by itself has no verdict.
func TestStudentsShareALink(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the go command of this test is a shell script")
	}
	subs, out := t.TempDir(), t.TempDir()
	var students []class.Student
	for _, id := range []string{"ann", "bob", "cat", "dan"} {
		dir := filepath.Join(subs, id)
		answer(t, dir, "01_start/01_two_cups", "two_cups.go")
		file := filepath.Join(dir, "koans/01_start/01_two_cups/two_cups.go")
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, append(text, "\nconst by = \""+id+"\"\n"...), 0o644))
		students = append(students, class.Student{ID: id, Path: dir})
	}
	answer(t, filepath.Join(subs, "dan"), "01_start/01_two_cups", "_wrong/one.go")

	count, command := filepath.Join(t.TempDir(), "count"), filepath.Join(t.TempDir(), "go")
	tool, err := exec.LookPath("go")
	require.NoError(t, err)
	script := func(broken string) {
		require.NoError(t, os.WriteFile(command, []byte("#!/bin/sh\necho >>"+count+"\n"+broken+"\nexec "+tool+` "$@"`), 0o755))
		_ = os.Remove(count)
	}
	runs := func() int {
		text, err := os.ReadFile(count)
		require.NoError(t, err)
		return bytes.Count(text, []byte("\n"))
	}
	d := newDesk(t, out)
	d.Judge.Builder.Go = command
	script(`if grep -rqs 'by = "bob"' "$GOTMPDIR"; then echo no space left >&2; exit 1; fi`)
	require.NoError(t, d.Grade(t.Context(), students))
	got := words(t, d.Log)
	for id, want := range map[string]verdict.Word{"ann": "pass", "bob": "internal_error", "cat": "pass", "dan": "wrong"} {
		assert.Equal(t, want, got[id+" stups"], id)
	}

	script("")
	again := newDesk(t, t.TempDir())
	again.Judge.Builder.Go = command
	require.NoError(t, again.Grade(t.Context(), students))
	assert.Equal(t, 1, runs())
	got = words(t, again.Log)
	for id, want := range map[string]verdict.Word{"ann": "pass", "bob": "pass", "cat": "pass", "dan": "wrong"} {
		assert.Equal(t, want, got[id+" stups"], id)
	}
}
