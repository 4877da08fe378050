package falsesharing_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	falsesharing "goroutinekoans/koans/16_performance/08_false_sharing"
	"goroutinekoans/koans/koantest"
)

// line is how many bytes a cache line has.
const line = 64

// evening has so many waiters serve, each ten plates more than the one before.
// They begin when all have come; then Evening must still be waiting for them.
// It returns the sum and the counters.
func evening(t *testing.T, waiters int) (int64, counters) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	var serving, over koantest.Gauge
	var open koantest.Gate
	all := counters{plates: make([]*atomic.Int64, waiters)}
	sum := int64(0)
	crowd.Go(func() {
		sum = falsesharing.Evening(waiters,
			func(waiter int, plates *atomic.Int64) {
				all.plates[waiter] = plates
				serving.Enter()
				open.Wait()
				for range 10 * (waiter + 1) {
					plates.Add(1)
				}
			})
		over.Enter()
	})
	people := crowd.Settle()
	if waiters > 0 {
		serving.AtLeast(t, waiters, "waiters who serve at once")
		require.Zero(t, over.Total(), "evenings that end before the last plate")
		all.serve = people[len(people)-1].Frames // the youngest is a waiter
	}
	open.Open()
	crowd.Finish()
	return sum, all
}

// counters are the waiters' counters, and where in Evening they serve.
type counters struct {
	plates []*atomic.Int64
	serve  []koantest.Frame
}

// AtMost fails the test if more than so many counters have another one in the
// same cache line, or one that may get there when memory is given out anew.
func (c counters) AtMost(t *testing.T, limit int, what string) {
	t.Helper()
	shared := 0
	for i, a := range c.plates {
		for j, b := range c.plates {
			apart := uintptr(unsafe.Pointer(a)) - uintptr(unsafe.Pointer(b))
			if i != j && min(apart, -apart) < line {
				shared++
				break
			}
		}
	}
	if shared <= limit {
		return
	}
	proof, err := json.Marshal(koantest.Evidence{
		Fault: koantest.Wrong, By: "gauge", What: what, At: c.serve,
		Want: fmt.Sprint(limit), Got: fmt.Sprint(shared),
	})
	require.NoError(t, err)
	t.Attr(koantest.Attr, string(proof))
	t.Fatalf("wrong: %s: want %d, got %d", what, limit, shared)
}

// Sixty-four waiters, and some more for each processor, which all have a corner
// of the memory to themselves: where do the counters lie?
func TestEachCounterHasItsOwnLine(t *testing.T) {
	koantest.NoLeaks(t)
	_, all := evening(t, 64+4*runtime.GOMAXPROCS(0))
	all.AtMost(t, 0, "counters that share a line with another one")
}

// From no waiter to nine: every one's counter shows his own plates, and the sum
// is right.
func TestEveryPlateCounts(t *testing.T) {
	koantest.NoLeaks(t)
	for waiters := range 10 {
		sum, all := evening(t, waiters)
		all.AtMost(t, 0, "counters that share a line with another one")
		for waiter, plates := range all.plates {
			require.EqualValues(t, 10*(waiter+1), plates.Load(),
				"plates on the counter of one waiter")
		}
		require.EqualValues(t, 5*waiters*(waiters+1), sum, "plates of all")
	}
}
