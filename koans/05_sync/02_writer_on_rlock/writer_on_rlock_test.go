package writeronrlock_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	writeronrlock "goroutinekoans/koans/05_sync/02_writer_on_rlock"
	"goroutinekoans/koans/koantest"
)

func clean() bool { return true }
func dirty() bool { return false }

// Four inspectors and eight guests come at once. Nobody knows which guests are
// early, but at the end the bar is open.
func TestInspectorsAndGuestsTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var door writeronrlock.Door
	for i := range 12 {
		crowd.Go(func() {
			if i%3 == 0 {
				door.Inspect(clean)
			} else {
				door.Enter(func() {})
			}
		})
	}
	crowd.Finish()

	open := false
	crowd.Go(func() { open = door.Enter(func() {}) })
	crowd.Finish()
	require.True(t, open, "the bar is open")
}

// Three guests meet inside: nobody is done before all three are served.
func TestGuestsAreServedTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var door writeronrlock.Door
	crowd.Go(func() { door.Inspect(clean) })
	crowd.Finish()

	table := koantest.NewMeeting(3)
	for range 3 {
		crowd.Go(func() { door.Enter(table.Arrive) })
	}
	crowd.Finish()
	require.Equal(t, 3, table.Arrived(), "guests at the table")
}

// An inspector finds a dirty kitchen while a guest is eating. From then on
// the bar is closed, until the next inspector finds it clean. Who inspects is
// done with the sign when he goes: he leaves nobody there to turn it later.
func TestSignSaysWhatTheInspectorFound(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	crowd := koantest.NewCrowd(t)
	var door writeronrlock.Door
	var dinner koantest.Gate
	var guests, gone koantest.Gauge
	var served [6]bool
	visit := func(i int, eat func()) {
		served[i] = door.Enter(func() {
			guests.Enter()
			eat()
		})
	}

	crowd.Go(func() {
		visit(0, func() {})
		door.Inspect(clean)
		visit(1, dinner.Wait)
	})
	crowd.Settle()
	crowd.Go(func() {
		door.Inspect(dirty)
		gone.Enter()
		visit(2, func() {})
	})
	there, left := len(crowd.Settle()), gone.Total()
	dinner.Open()
	crowd.Finish()
	crowd.Go(func() {
		door.Inspect(clean)
		visit(3, func() {})
		door.Inspect(dirty)
		visit(4, func() {})
		door.Inspect(clean)
		visit(5, func() {})
	})
	crowd.Finish()
	want := [6]bool{false, true, false, true, false, true}
	require.Equal(t, want, served, "guests who found the bar open")
	require.Equal(t, 3, guests.Total(), "guests who were served")
	if left == 1 {
		require.Equal(t, 1, there, "people there after the inspector")
	}
}

// In a city with many bars, two inspectors come to each at the same moment, and
// both find a clean kitchen.
func TestTwoInspectorsAgree(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	doors := make([]writeronrlock.Door, 1<<16)
	inspected := make([]bool, len(doors))
	crowd.Storm(8, func(_, call int) {
		i := call / 2
		if i >= len(doors) {
			return
		}
		doors[i].Inspect(clean)
		if call%2 == 0 {
			inspected[i] = true
		}
	})
	closed := 0
	const street = 4096
	for first := 0; first < len(doors) && inspected[first]; first += street {
		crowd.Go(func() {
			for i := first; i < first+street; i++ {
				if inspected[i] && !doors[i].Enter(func() {}) {
					closed++
				}
			}
		})
		crowd.Finish()
	}
	require.Zero(t, closed, "clean bars that are closed")
}
