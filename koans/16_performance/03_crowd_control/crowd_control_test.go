package crowdcontrol_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	crowdcontrol "goroutinekoans/koans/16_performance/03_crowd_control"
	"goroutinekoans/koans/koantest"
)

// queue is a queue of guests 0, 1, 2 and so on.
func queue(length int) []string {
	guests := make([]string, length)
	for i := range guests {
		guests[i] = fmt.Sprint(i)
	}
	return guests
}

// Two hundred guests, four counters, and every guest takes a long time to
// choose. Each time everybody has come to rest, four are at the counters, and
// hardly anybody else is there. With other counters it's the same.
func TestTheYardIsNotCrowded(t *testing.T) {
	koantest.NoLeaks(t)
	for _, counters := range []int{4, 1, 9} {
		crowd := koantest.NewCrowd(t)
		var guests koantest.Gauge
		var choose koantest.Gate
		crowd.Go(func() {
			crowdcontrol.Serve(queue(200), counters, func(string) {
				guests.Enter()
				choose.Wait()
				guests.Leave()
			})
		})
		for range 10 {
			people := yard(crowd.Settle())
			guests.Exactly(t, counters, "guests served at once")
			people.AtMost(t, counters+2, "goroutines in the yard")
			choose.Next()
		}
		choose.Open()
		crowd.Finish()
	}
}

// yard is who is there: the goroutines that Serve needs.
type yard []koantest.Goroutine

// AtMost fails the test if there are more than that. It says where most of
// them stand.
func (y yard) AtMost(t *testing.T, limit int, what string) {
	t.Helper()
	if len(y) <= limit {
		return
	}
	standing := map[int]int{} // how many, by line
	for _, g := range y {
		standing[g.Frames[0].Line]++
	}
	most := slices.MaxFunc(y, func(a, b koantest.Goroutine) int {
		return standing[a.Frames[0].Line] - standing[b.Frames[0].Line]
	})
	proof, err := json.Marshal(koantest.Evidence{
		Fault: koantest.Wrong, By: "gauge", What: what, At: most.Frames,
		Want: fmt.Sprint(limit), Got: fmt.Sprint(len(y)),
	})
	require.NoError(t, err)
	t.Attr(koantest.Attr, string(proof))
	t.Fatalf("wrong: %s: want %d, got %d", what, limit, len(y))
}

// Guest 0 can't decide. All the others are served meanwhile at the two other
// counters, also those who come a hundred places later.
func TestAFreeCounterIsUsedAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var served koantest.Gauge
	var choose koantest.Gate
	crowd.Go(func() {
		crowdcontrol.Serve(queue(100), 3, func(guest string) {
			if guest == "0" {
				choose.Wait()
			}
			served.Enter()
		})
	})
	crowd.Settle()
	require.Equal(t, 1, choose.Waiting(), "guests who can't decide")
	require.Equal(t, 99, served.Total(), "guests served meanwhile")
	choose.Open()
	crowd.Finish()
}

// From nobody to nine guests, at one to three counters: everybody is served
// once, and Serve returns after the last one.
func TestEverybodyIsServed(t *testing.T) {
	koantest.NoLeaks(t)
	for counters := 1; counters <= 3; counters++ {
		for length := range 10 {
			crowd := koantest.NewCrowd(t)
			plates, want := make([]int, length), make([]int, length)
			var final []int
			crowd.Go(func() {
				crowdcontrol.Serve(queue(length), counters, func(guest string) {
					plates[int(guest[0]-'0')]++
				})
				final = append([]int{}, plates...)
			})
			crowd.Finish()
			for i := range want {
				want[i] = 1
			}
			require.Equal(t, want, final, "plates for each guest")
		}
	}
}
