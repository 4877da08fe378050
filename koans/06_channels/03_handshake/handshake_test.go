package handshake_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	handshake "goroutinekoans/koans/06_channels/03_handshake"
	"goroutinekoans/koans/koantest"
)

// The customer unpacks a parcel for as long as the test likes. Each time
// everybody has come to rest, the courier has ticked off exactly the parcels
// that the customer has taken, and stands at the door with the next one.
func TestTickedOffMeansTaken(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var fetched, ticked, taken koantest.Gauge
	var unpacked koantest.Gate
	crowd.Go(func() {
		handshake.Deliver(
			[]string{"book", "lamp", "shoes", "teapot"},
			func(string) { fetched.Enter() },
			func(string) { ticked.Enter() },
			func(string) {
				taken.Enter()
				unpacked.Wait()
			},
		)
	})
	for parcel := 1; parcel <= 4; parcel++ {
		crowd.Settle()
		require.Equal(t, parcel, taken.Total(), "parcels taken")
		require.Equal(t, parcel, ticked.Total(), "parcels ticked off")
		require.Equal(t, min(parcel+1, 4), fetched.Total(),
			"parcels fetched")
		unpacked.Next()
	}
	crowd.Finish()
}

// A parcel is fetched in one minute and unpacked in ten. The first one is
// handed over after one minute, and every other one as soon as the customer
// has unpacked the one before.
func TestTheNextParcelIsFetchedMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	var ticks []time.Duration
	crowd.Go(func() {
		handshake.Deliver(
			[]string{"book", "lamp", "shoes"},
			func(string) { clock.Sleep(time.Minute) },
			func(string) { ticks = append(ticks, clock.Now()) },
			func(string) { clock.Sleep(10 * time.Minute) },
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 31*time.Minute, took, "fetching and unpacking")
	want := []time.Duration{time.Minute, 11 * time.Minute, 21 * time.Minute}
	require.Equal(t, want, ticks, "when the parcels were ticked off")
}

// What the courier does, he writes in his book, and the customer puts what she
// has unpacked on the table. Both are complete when Deliver returns.
func TestTheBookIsInOrder(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book, table, finalBook, finalTable []string
	crowd.Go(func() {
		handshake.Deliver(
			[]string{"book", "lamp"},
			func(parcel string) { book = append(book, "fetch "+parcel) },
			func(parcel string) { book = append(book, "tick "+parcel) },
			func(parcel string) { table = append(table, parcel) },
		)
		finalBook, finalTable = slices.Clone(book), slices.Clone(table)
	})
	crowd.Finish()
	require.Equal(t,
		[]string{"fetch book", "tick book", "fetch lamp", "tick lamp"},
		finalBook, "the courier's book")
	require.Equal(t, []string{"book", "lamp"}, finalTable,
		"parcels unpacked")
}
