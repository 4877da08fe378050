package sandbox_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/sandbox"
)

func find(t *testing.T) *sandbox.Bubblewrap {
	t.Helper()
	b, err := sandbox.Find(t.Context())
	broken := (*sandbox.BrokenError)(nil)
	if errors.Is(err, sandbox.ErrMissing) || errors.As(err, &broken) {
		t.Skip(err)
	}
	require.NoError(t, err)
	return b
}

func sh(t *testing.T, b *sandbox.Bubblewrap, script string) (string, error) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "home"), 0o700))
	shell, err := exec.LookPath("sh")
	require.NoError(t, err)
	shell, err = filepath.EvalSymlinks(shell)
	require.NoError(t, err)
	args := b.Wrap([]string{shell, "-c", script}, dir)
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = []string{"PATH=/usr/bin:/bin", "KEPT=yes"}
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func TestSandboxHolds(t *testing.T) {
	b := find(t)
	out, err := sh(t, b, `echo "$KEPT"; pwd`)
	require.NoError(t, err, out)
	assert.Contains(t, out, "yes\n")
	assert.Contains(t, out, "/home\n")
	for name, script := range map[string]string{
		"the root":      `echo x >/new`,
		"the system":    `echo x >/usr/new`,
		"homes":         `ls /root /home`,
		"other folders": `ls /work /etc/passwd`,
		"a full disk":   `head -c 20000000 /dev/zero >/tmp/big`,
		"a huge file":   `head -c 90000000 /dev/zero >big`,
		"devices":       `ls /dev/sda /dev/mem /dev/kmsg`,
	} {
		out, err := sh(t, b, script)
		require.Error(t, err, "%s: %s", name, out)
	}
}

func TestExitCodeComesThrough(t *testing.T) {
	_, err := sh(t, find(t), "exit 7")
	exit := (*exec.ExitError)(nil)
	require.ErrorAs(t, err, &exit)
	assert.Equal(t, 7, exit.ExitCode())
}

func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := sandbox.Find(t.Context())
	require.ErrorIs(t, err, sandbox.ErrMissing)
}
