//go:build unix

package process

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// shell starts a script whose first line of output is a process number.
func shell(t *testing.T, script string) (*Tree, int) {
	t.Helper()
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer r.Close()
	cmd := exec.Command("sh", "-c", script)
	cmd.Stdout, cmd.Env = w, []string{"PATH=" + os.Getenv("PATH")}
	tree, err := Start(cmd)
	w.Close()
	require.NoError(t, err)
	buf := make([]byte, 32)
	n, err := r.Read(buf)
	require.NoError(t, err)
	pid, err := strconv.Atoi(strings.TrimSpace(string(buf[:n])))
	require.NoError(t, err)
	return tree, pid
}

func gone(pid int) bool {
	_, alive := bornAt(pid)
	return !alive
}

func TestEndTakesTheChildrenAlong(t *testing.T) {
	tree, child := shell(t, "sleep 60 & echo $!; wait")
	require.False(t, gone(child))
	require.Positive(t, tree.Memory())
	require.Contains(t, descendants([]int{os.Getpid()}), child)
	exit := (*exec.ExitError)(nil)
	require.ErrorAs(t, tree.End(), &exit)
	require.True(t, exit.Sys().(syscall.WaitStatus).Signaled())
	require.True(t, gone(child))
}

func TestEndTakesAlongWhoWasLeftBehind(t *testing.T) {
	tree, child := shell(t, "sleep 60 & echo $!; exit 3")
	<-tree.Done()
	exit := (*exec.ExitError)(nil)
	require.ErrorAs(t, tree.End(), &exit)
	require.Equal(t, 3, exit.ExitCode())
	require.Eventually(t, func() bool { return gone(child) }, 5*time.Second, time.Millisecond)
}

func TestStartOfNothing(t *testing.T) {
	_, err := Start(exec.Command("no-such-command"))
	require.ErrorIs(t, err, exec.ErrNotFound)
}
