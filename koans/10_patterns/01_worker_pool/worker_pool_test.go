package workerpool_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	workerpool "goroutinekoans/koans/10_patterns/01_worker_pool"
	"goroutinekoans/koans/koantest"
)

// Ten dishes of one minute each, and three washers: that takes four minutes,
// with three at the sinks. Then the weddings of a year: twelve thousand dishes,
// and fifty washers.
func TestTheWholePileIsWashed(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, evening := range []struct{ washers, dishes, minutes int }{
			{3, 10, 4}, {50, 12_000, 240},
		} {
			var sinks koantest.Gauge
			pile := make([]string, evening.dishes)
			for i := range pile {
				pile[i] = fmt.Sprint("plate ", i)
			}
			start := time.Now()
			rack := workerpool.Wash(evening.washers, pile,
				func(dirty string) string {
					sinks.Enter()
					time.Sleep(time.Minute)
					sinks.Leave()
					return "clean " + dirty
				})
			sinks.Exactly(t, evening.washers, "washers at the sinks")
			koantest.Took(t, time.Duration(evening.minutes)*time.Minute,
				time.Since(start), "the washing up")
			require.Equal(t, len(pile), len(rack), "dishes on the rack")
			for i := range pile {
				pile[i] = "clean " + pile[i]
			}
			slices.Sort(pile)
			slices.Sort(rack)
			require.True(t, slices.Equal(pile, rack), "each dish is clean")
		}
		time.Sleep(time.Hour)
	})
}

// A pan takes four and a half minutes, a cup one minute. While one washer
// scrubs the pan, the other one washes all four cups.
func TestWhoIsFreeTakesTheNextDish(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		rack := workerpool.Wash(2,
			[]string{"pan", "cup 1", "cup 2", "cup 3", "cup 4"},
			func(dirty string) string {
				if strings.HasPrefix(dirty, "pan") {
					time.Sleep(4*time.Minute + 30*time.Second)
				} else {
					time.Sleep(time.Minute)
				}
				return dirty
			})
		koantest.Took(t, 4*time.Minute+30*time.Second, time.Since(start),
			"a pan and four cups")
		require.Equal(t, []string{"cup 1", "cup 2", "cup 3", "cup 4", "pan"},
			rack, "the rack")
		time.Sleep(time.Hour)
	})
}

// Five washers and two dishes; then five washers and no dish at all.
func TestQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		wash := func(dirty string) string {
			time.Sleep(time.Minute)
			return dirty
		}
		rack := workerpool.Wash(5, []string{"cup", "glass"}, wash)
		koantest.Took(t, time.Minute, time.Since(start), "two dishes")
		require.ElementsMatch(t, []string{"cup", "glass"}, rack,
			"dishes on the rack")
		require.Empty(t, workerpool.Wash(5, nil, wash),
			"dishes on the rack when there were none")
		time.Sleep(time.Hour)
	})
}
