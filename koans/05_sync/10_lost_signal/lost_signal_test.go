package lostsignal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	lostsignal "goroutinekoans/koans/05_sync/10_lost_signal"
	"goroutinekoans/koans/koantest"
)

// Two people come before the owner does, and two while he turns the key, which
// sticks. At last he notes the time on a slate without a lock of its own: all
// four are still outside then, and read it when they come in.
func TestTheEarlyOnesAreCalledIn(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	door := lostsignal.New()
	var key koantest.Gate
	var inside koantest.Gauge
	slate, read := "", make([]string, 4)
	enter := func(i int) {
		door.Enter()
		inside.Enter()
		read[i] = slate
	}
	crowd.Go(func() { enter(0) })
	crowd.Go(func() { enter(1) })
	crowd.Settle()
	require.Equal(t, 0, inside.Total(), "people behind a locked door")
	crowd.Go(func() {
		door.Open(func() {
			key.Wait()
			slate = "8:00"
		})
	})
	crowd.Settle()
	crowd.Go(func() { enter(2) })
	crowd.Go(func() { enter(3) })
	crowd.Settle()
	require.Equal(t, 0, inside.Total(), "people behind a locked door")
	key.Open()
	crowd.Finish()
	want := []string{"8:00", "8:00", "8:00", "8:00"}
	require.Equal(t, want, read, "what they read on the slate")
}

// The owner is first today, and opens for nobody. Then three people come
// together, and five thousand more in the course of the day.
func TestTheLateOnesFindItOpen(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	door := lostsignal.New()
	slate, read := "", make([]string, 3)
	crowd.Go(func() {
		door.Open(func() { slate = "8:00" })
	})
	crowd.Settle()
	for i := range read {
		crowd.Go(func() {
			door.Enter()
			read[i] = slate
		})
	}
	crowd.Finish()
	want := []string{"8:00", "8:00", "8:00"}
	require.Equal(t, want, read, "what they read on the slate")
	crowd.Go(func() {
		for range 5000 {
			door.Enter()
		}
	})
	crowd.Finish()

	// In a street with many bars, somebody comes to each as it opens.
	doors := make([]*lostsignal.Door, 1<<17)
	for i := range doors {
		doors[i] = lostsignal.New()
	}
	crowd.Storm(8, func(_, call int) {
		switch i := call / 2; {
		case i >= len(doors):
		case call%2 == 0:
			doors[i].Open(func() {})
		default:
			doors[i].Enter()
		}
	})
}
