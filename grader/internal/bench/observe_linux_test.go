package bench

import (
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The CPU of a process counts that nobody in the command has waited for.
func TestOrphansAreCounted(t *testing.T) {
	const busy = `i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done`
	waited, err := observe(exec.Command("sh", "-c", "sh -c '"+busy+"'; true"))
	require.NoError(t, err)
	// The fifo has the shell end last, without a wait.
	orphan, err := observe(exec.Command("sh", "-c", "sh -c '("+busy+"; echo done) &' | cat"))
	require.NoError(t, err)
	assert.Greater(t, orphan.CPU, waited.CPU/4)
	// This one is at work yet when the last in the pipe has ended.
	late, err := observe(exec.Command("sh", "-c", "sh -c '(exec >&-; "+busy+") &' | cat"))
	require.NoError(t, err)
	assert.Greater(t, late.CPU, waited.CPU/4)
	assert.Positive(t, waited.Memory)
}

func TestHighWater(t *testing.T) {
	assert.EqualValues(t, 18432<<10, highWater("Name:\tgrader\nVmPeak:\t 1 kB\nVmHWM:\t   18432 kB\nVmRSS:\t 2 kB\n"))
	assert.Zero(t, highWater("Name:\tgrader\nState:\tZ (zombie)\n"))
}
