//go:build unix

package intake_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/intake"
)

// Whoever opened it would wait forever.
func TestPipeForAKoan(t *testing.T) {
	dir := t.TempDir()
	at := filepath.Join(dir, "koans", filepath.FromSlash(cups), "two_cups.go")
	require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o755))
	require.NoError(t, syscall.Mkfifo(at, 0o644))
	_, err := reader(t).Read(dir)
	refused := (*intake.RefusedError)(nil)
	require.ErrorAs(t, err, &refused)
	assert.Equal(t, intake.Special, refused.Why)
}
