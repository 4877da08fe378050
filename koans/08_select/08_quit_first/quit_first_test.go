package quitfirst_test

import (
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	quitfirst "goroutinekoans/koans/08_select/08_quit_first"
	"goroutinekoans/koans/koantest"
)

// rounds is how often something is tried that is left to select: it has one
// chance in 2 to the 64th to choose right each time.
const rounds = 64

// The belt is full. Stop comes while the third parcel is being delivered; and
// then before the round has begun.
func TestStopComesFirst(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range rounds {
			belt, stop := fullBelt(), make(chan struct{})
			delivered := 0
			quitfirst.Round(belt, stop, func(string) {
				delivered++
				if delivered == 3 {
					close(stop)
				}
				require.LessOrEqual(t, delivered, 3,
					"parcels delivered when stop comes at the third")
			})
			require.Equal(t, 3, delivered,
				"parcels delivered when stop comes at the third")
			require.Len(t, belt, 5, "parcels left on the belt")

			belt = fullBelt()
			quitfirst.Round(belt, stop, func(string) { delivered++ })
			require.Equal(t, 3, delivered, "parcels delivered before and after")
			require.Len(t, belt, 8, "parcels left when nobody may take one")
		}
	})
}

// Each parcel is put into the courier's hands. Stop comes when he has taken the
// last one, but has had no time yet to look at it: there is one processor only.
func TestAParcelInHandIsDelivered(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	koantest.Bubble(t, func(t *testing.T) {
		for range rounds {
			belt, stop := make(chan string), make(chan struct{})
			over := make(chan struct{})
			delivered := 0
			go func() {
				defer close(over)
				quitfirst.Round(belt, stop, func(string) { delivered++ })
			}()
			for range 3 {
				synctest.Wait()
				belt <- "parcel"
			}
			close(stop)
			<-over
			require.Equal(t, 3, delivered, "parcels put into his hands")
		}
	})
}

// Nothing comes for a minute (and a moment: whoever looks only now and then
// doesn't come by just then), then a parcel, then nothing, then stop.
func TestAnIdleCourierRests(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		belt, stop := make(chan string), make(chan struct{})
		const moment = time.Minute + time.Microsecond
		start := time.Now()
		go func() {
			time.Sleep(moment)
			belt <- "parcel"
			time.Sleep(moment)
			close(stop)
		}()
		var parcels []string
		quitfirst.Round(belt, stop, func(parcel string) {
			koantest.Took(t, moment, time.Since(start),
				"until the parcel was delivered")
			parcels = append(parcels, parcel)
		})
		koantest.Took(t, 2*moment, time.Since(start), "the whole round")
		require.Equal(t, []string{"parcel"}, parcels, "parcels delivered")
	})
}

// The office closes the belt, with two parcels still on it.
func TestTheBeltIsClosed(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		belt, stop := make(chan string, 2), make(chan struct{})
		belt <- "small"
		belt <- "large"
		close(belt)
		var parcels []string
		quitfirst.Round(belt, stop, func(parcel string) {
			parcels = append(parcels, parcel)
		})
		require.Equal(t, []string{"small", "large"}, parcels,
			"parcels delivered")
	})
}

// fullBelt is a belt with eight parcels on it.
func fullBelt() chan string {
	belt := make(chan string, 8)
	for range 8 {
		belt <- "parcel"
	}
	return belt
}
