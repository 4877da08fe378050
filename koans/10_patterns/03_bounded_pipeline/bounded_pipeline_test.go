package boundedpipeline_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	boundedpipeline "goroutinekoans/koans/10_patterns/03_bounded_pipeline"
	"goroutinekoans/koans/koantest"
)

// Twelve parcels and three machines, a minute each: the last parcels are ready
// after four minutes, with three machines running, and no parcel is lost.
func TestThreeMachines(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var running, taken koantest.Gauge
		start := time.Now()
		labelled := boundedpipeline.Label(belt(12, 0, &taken), 3,
			func(parcel string) string {
				running.Enter()
				time.Sleep(time.Minute)
				running.Leave()
				return parcel + " labelled"
			})
		var got, want []string
		for parcel := range labelled {
			got = append(got, parcel)
			want = append(want, fmt.Sprintf("parcel %d labelled", len(want)))
		}
		running.Exactly(t, 3, "machines running at once")
		koantest.Took(t, 4*time.Minute, time.Since(start), "twelve parcels")
		require.ElementsMatch(t, want, got, "parcels passed on")
		time.Sleep(time.Hour)
	})
}

// For an hour nobody takes the labelled parcels. Then all but a few still lie
// on the belt: three in the machines, and perhaps one in a hand.
func TestNothingPilesUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var running, taken koantest.Gauge
		labelled := boundedpipeline.Label(belt(100, 0, &taken), 3,
			func(parcel string) string {
				running.Enter()
				time.Sleep(time.Minute)
				running.Leave()
				return parcel
			})
		time.Sleep(time.Hour)
		synctest.Wait()
		require.LessOrEqual(t, taken.Total(), 4, "parcels off the belt")
		require.LessOrEqual(t, running.Total(), 4, "parcels labelled")
		passed := 0
		for range labelled {
			passed++
		}
		require.Equal(t, 100, passed, "parcels passed on")
		running.AtMost(t, 3, "machines running at once")
		time.Sleep(time.Hour)
	})
}

// One parcel takes nine and a half minutes, nine others take one. With two
// machines that is all the time it takes, and the nine are passed on before.
func TestTheHeavyParcelHoldsNobodyUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var running, taken koantest.Gauge
		start := time.Now()
		labelled := boundedpipeline.Label(belt(10, time.Second, &taken), 2,
			func(parcel string) string {
				running.Enter()
				defer running.Leave()
				if parcel == "parcel 0" {
					time.Sleep(9*time.Minute + 30*time.Second)
				} else {
					time.Sleep(time.Minute)
				}
				return parcel
			})
		last := ""
		for parcel := range labelled {
			last = parcel
		}
		koantest.Took(t, 9*time.Minute+30*time.Second, time.Since(start),
			"a heavy parcel and nine others")
		require.Equal(t, "parcel 0", last, "the last parcel passed on")
		running.Exactly(t, 2, "machines running at once")

		empty := make(chan string)
		close(empty)
		_, more := <-boundedpipeline.Label(empty, 2,
			func(parcel string) string { return parcel })
		require.False(t, more, "parcels from an empty belt")
		time.Sleep(time.Hour)
	})
}

// belt brings so many parcels, each when the one before has been taken, with a
// pause after the first one.
func belt(
	parcels int, pause time.Duration, taken *koantest.Gauge,
) <-chan string {
	b := make(chan string)
	go func() {
		defer close(b)
		for i := range parcels {
			b <- fmt.Sprint("parcel ", i)
			taken.Enter()
			if i == 0 {
				time.Sleep(pause)
			}
		}
	}()
	return b
}
