package deliveryoffice_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	deliveryoffice "goroutinekoans/koans/17_bar/01_delivery_office"
	"goroutinekoans/koans/koantest"
)

var (
	errNobody = errors.New("nobody at home")
	street    = []string{"a", "b", "c", "d", "e"}
)

// Five parcels, three couriers, two minutes at each house, and the door opens
// once a minute: trips begin after 1, 2, 3, 4 and 5 minutes.
func TestOneTripAMinute(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		began := make([]time.Duration, len(street))
		office := deliveryoffice.Office{
			Couriers: 3, Every: time.Minute, Trips: 1,
		}
		outcomes := office.Deliver(t.Context(), street,
			func(_ context.Context, house string) error {
				began[house[0]-'a'] = time.Since(start)
				time.Sleep(2 * time.Minute)
				return nil
			})
		koantest.Took(t, 7*time.Minute, time.Since(start), "five parcels")
		require.Equal(t, make([]error, 5), outcomes, "outcomes")
		require.ElementsMatch(t, []time.Duration{
			time.Minute, 2 * time.Minute, 3 * time.Minute,
			4 * time.Minute, 5 * time.Minute,
		}, began, "when the trips began")
		time.Sleep(time.Hour)
	})
}

// One courier, three parcels, up to three trips: at a, somebody opens at the
// third ring, at b at the first one, at c never.
func TestAgainAndAgain(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var trips string
		rings := map[string]int{}
		office := deliveryoffice.Office{
			Couriers: 1, Every: time.Minute, Trips: 3,
		}
		outcomes := office.Deliver(t.Context(), street[:3],
			func(_ context.Context, house string) error {
				trips += house
				rings[house]++
				if house == "c" || house == "a" && rings[house] < 3 {
					return errNobody
				}
				return nil
			})
		koantest.Took(t, 7*time.Minute, time.Since(start), "seven trips")
		require.Equal(t, "abcacac", trips, "trips")
		require.Equal(t, []error{nil, nil, errNobody}, outcomes, "outcomes")
		time.Sleep(time.Hour)
	})
}

// Five couriers ring at five houses at the same time, in vain, and all bring
// their parcels back at once. The second time somebody is at home.
func TestAllComeBackAtOnce(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		rings := make([]int, len(street))
		first := koantest.NewMeeting(len(street))
		office := deliveryoffice.Office{
			Couriers: 5, Every: time.Minute, Trips: 2,
		}
		outcomes := office.Deliver(t.Context(), street,
			func(_ context.Context, house string) error {
				ring := &rings[house[0]-'a']
				if *ring++; *ring == 1 {
					first.Arrive()
					return errNobody
				}
				return nil
			})
		require.Equal(t, make([]error, 5), outcomes, "outcomes")
		require.Equal(t, []int{2, 2, 2, 2, 2}, rings, "rings at each house")
		time.Sleep(time.Hour)
	})
}

// After two and a half minutes all is called off. Two parcels are delivered;
// three couriers, or fewer, stand at the door with others; the rest is on the
// counter. An hour later nobody is in the office any more.
func TestCalledOffAtTheDoor(t *testing.T) {
	for _, couriers := range []int{1, 2, 3} {
		rings := make([]int, len(street))
		outcomes := callOff(t, 150*time.Second, 150*time.Second, couriers, 3,
			func(_ context.Context, house string) error {
				rings[house[0]-'a']++
				return nil
			})
		delivered := 0
		for i, err := range outcomes {
			delivered += rings[i]
			if rings[i] == 0 {
				require.Equal(t, context.DeadlineExceeded, err,
					"outcome of what was called off")
			} else {
				require.NoError(t, err, "outcome of what was delivered")
			}
		}
		require.Equal(t, 2, delivered, "parcels delivered by then")
	}
}

// Two couriers are out when all is called off. One turns round at once, the
// other has earphones in, rings until the tenth minute and finds nobody; for
// both parcels it was the first trip. Nobody leaves any more.
func TestCalledOffOnTheRoad(t *testing.T) {
	var trips koantest.Gauge
	outcomes := callOff(t, 150*time.Second, 10*time.Minute, 2, 3,
		func(ctx context.Context, house string) error {
			trips.Enter()
			<-ctx.Done()
			if house == "a" {
				time.Sleep(450 * time.Second)
				return errNobody
			}
			return ctx.Err()
		})
	require.Equal(t, 2, trips.Total(), "trips")
	for _, err := range outcomes {
		require.Equal(t, context.DeadlineExceeded, err,
			"outcome of what was called off")
	}
}

// Two couriers are out for the last time when all is called off, and ring on:
// at a somebody opens, at b nobody. What is on the counter stays there.
func TestCalledOffOnTheLastTrip(t *testing.T) {
	outcomes := callOff(t, 150*time.Second, 4*time.Minute, 2, 1,
		func(ctx context.Context, house string) error {
			<-ctx.Done()
			time.Sleep(90 * time.Second)
			return map[string]error{"b": errNobody}[house]
		})
	off := context.DeadlineExceeded
	require.Equal(t, []error{nil, errNobody, off, off, off}, outcomes,
		"outcomes")
}

// It was all called off before the office opened.
func TestCalledOffBefore(t *testing.T) {
	var trips koantest.Gauge
	outcomes := callOff(t, 0, 0, 3, 3, func(context.Context, string) error {
		trips.Enter()
		return nil
	})
	require.Zero(t, trips.Total(), "trips")
	for _, err := range outcomes {
		require.Equal(t, context.DeadlineExceeded, err,
			"outcome of what was called off")
	}
}

// callOff has couriers deliver to the whole street, calls it off after so long,
// and sees that Deliver returns when it should and nobody stays behind.
func callOff(
	t *testing.T, after, want time.Duration, couriers, trips int,
	ring func(ctx context.Context, house string) error,
) (outcomes []error) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(context.Background(), after)
		defer cancel()
		start := time.Now()
		office := deliveryoffice.Office{
			Couriers: couriers, Every: time.Minute, Trips: trips,
		}
		outcomes = office.Deliver(ctx, street, ring)
		koantest.Took(t, want, time.Since(start), "what was called off")
		time.Sleep(time.Hour)
	})
	return outcomes
}
