package writeronrlock_test

import (
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

// An inspector finds a dirty kitchen while a guest is still eating. When all
// have left, the bar is closed, until the next inspector finds it clean.
func TestSignSaysWhatTheInspectorFound(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var door writeronrlock.Door
	var dinner koantest.Gate
	var guests koantest.Gauge
	var served [4]bool
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
	crowd.Go(func() { door.Inspect(dirty) })
	crowd.Settle()
	dinner.Open()
	crowd.Finish()
	crowd.Go(func() {
		visit(2, func() {})
		door.Inspect(clean)
		visit(3, func() {})
	})
	crowd.Finish()
	require.Equal(t, [4]bool{false, true, false, true}, served,
		"guests who found the bar open")
	require.Equal(t, 2, guests.Total(), "guests who were served")
}
