package run

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A laptop that sleeps, a virtual machine that is moved: the koan hasn't used
// the time either.
func TestTimeStandsStillWithTheMachine(t *testing.T) {
	const tick = 20 * time.Millisecond
	start := time.Now()
	s := stopwatch{most: time.Second, last: start}
	require.Equal(t, tick, s.until(start.Add(tick)))
	require.Equal(t, time.Second+tick, s.until(start.Add(time.Hour)))
	require.Equal(t, time.Second+2*tick, s.until(start.Add(time.Hour+tick)))
}
