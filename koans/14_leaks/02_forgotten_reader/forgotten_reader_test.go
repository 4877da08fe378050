package forgottenreader_test

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	forgottenreader "goroutinekoans/koans/14_leaks/02_forgotten_reader"
	"goroutinekoans/koans/koantest"
)

// Seven parcels for three couriers, ten minutes each, are brought in half an
// hour. A moment later nobody stands at the counter any more.
func TestTheCouriersGoHome(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var d day
		start := time.Now()
		err := forgottenreader.Deliver(parcels(7), readable, d.bring)
		koantest.Took(t, 30*time.Minute, time.Since(start), "seven parcels")
		require.NoError(t, err, "what went wrong")
		time.Sleep(time.Microsecond)
	})
}

// It takes two hours to read an address. The couriers wait at the counter for
// as long as that, and go home after the last parcel.
func TestSlowlyRead(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var brought koantest.Gauge
	var err error
	crowd.Go(func() {
		err = forgottenreader.Deliver(parcels(4),
			func(parcel string) (string, error) {
				clock.Sleep(2 * time.Hour)
				return readable(parcel)
			},
			func(string) {
				clock.Sleep(10 * time.Minute)
				brought.Enter()
			})
	})
	koantest.Took(t, 8*time.Hour+10*time.Minute, clock.Run(), "four parcels")
	require.NoError(t, err, "what went wrong")
	require.Equal(t, 4, brought.Total(), "parcels brought")
}

// Nobody can read the address of the third parcel. The first two arrive after
// ten minutes; the others stay where they are, and so does nobody.
func TestAnAddressThatNobodyCanRead(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var d day
		smudged := errors.New("smudged")
		start := time.Now()
		err := forgottenreader.Deliver(parcels(7),
			func(parcel string) (string, error) {
				if parcel == "parcel 3" {
					return "", smudged
				}
				return readable(parcel)
			}, d.bring)
		koantest.Took(t, 10*time.Minute, time.Since(start), "two parcels")
		require.ErrorIs(t, err, smudged, "what went wrong")
		time.Sleep(time.Microsecond)
		synctest.Wait()
		require.Equal(t, 2, d.Total(), "parcels brought")
	})
}

// Three couriers are under way at once, each house gets its parcel, and a day
// without parcels is over at once.
func TestThreeCouriers(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		houses := map[string]int{}
		arrived := make(chan string, 60)
		var d day
		err := forgottenreader.Deliver(parcels(60), readable,
			func(house string) {
				d.bring(house)
				arrived <- house
			})
		require.NoError(t, err, "what went wrong")
		d.Exactly(t, 3, "couriers under way at once")
		for range 60 {
			houses[<-arrived]++
		}
		require.Len(t, houses, 60, "houses that got a parcel")

		start := time.Now()
		err = forgottenreader.Deliver(nil, readable, d.bring)
		require.NoError(t, err, "what went wrong")
		koantest.Took(t, 0, time.Since(start), "a day without parcels")
		time.Sleep(24 * time.Hour)
	})
}

// day counts the couriers who are under way.
type day struct{ koantest.Gauge }

func (d *day) bring(string) {
	d.Enter()
	time.Sleep(10 * time.Minute)
	d.Leave()
}

func parcels(n int) (names []string) {
	for i := range n {
		names = append(names, fmt.Sprint("parcel ", i+1))
	}
	return names
}

func readable(parcel string) (house string, err error) {
	return "house of " + parcel, nil
}
