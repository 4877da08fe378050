package assemblyline_test

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	assemblyline "goroutinekoans/koans/10_patterns/04_assembly_line"
	"goroutinekoans/koans/koantest"
)

// bakery is how far each of the three has come. The gauges also tell how many
// work at the same time.
type bakery struct {
	oven                      time.Duration // how long a loaf is in there
	kneading, shaping, baking koantest.Gauge
}

var errBurnt = errors.New("burnt")

// bake makes so many loaves: kneading and shaping take a minute each. The burnt
// one of them, counted from 1, goes wrong.
func (b *bakery) bake(loaves, burnt int) ([]string, error) {
	return assemblyline.Bake(loaves,
		func(loaf int) string {
			work(&b.kneading, time.Minute)
			return fmt.Sprint("loaf ", loaf)
		},
		func(dough string) string {
			work(&b.shaping, time.Minute)
			return "round " + dough
		},
		func(loaf string) (string, error) {
			work(&b.baking, b.oven)
			if b.baking.Total() == burnt {
				return "", errBurnt
			}
			return "brown " + loaf, nil
		})
}

func work(place *koantest.Gauge, takes time.Duration) {
	place.Enter()
	time.Sleep(takes)
	place.Leave()
}

// Of a thousand loaves the third burns, in minute 11. By then there are two
// more on the way. An hour later no other has been begun, and nobody is there.
func TestTheLineStops(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b := &bakery{oven: 3 * time.Minute}
		start := time.Now()
		_, err := b.bake(1000, 3)
		koantest.Took(t, 11*time.Minute, time.Since(start), "three loaves")
		require.ErrorIs(t, err, errBurnt, "what went wrong")
		time.Sleep(time.Hour)
		synctest.Wait()
		require.LessOrEqual(t, b.kneading.Total(), 5, "loaves kneaded")
		require.LessOrEqual(t, b.shaping.Total(), 4, "loaves shaped")
		require.Equal(t, 3, b.baking.Total(), "loaves baked")
	})
}

// The first loaf burns, then the last one: of five, and of one. Then the first
// one in a quick oven, while the other two are at work for half a minute more.
func TestTheLineStopsAtBothEnds(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, day := range []struct{ loaves, burnt, minutes int }{
			{5, 1, 5}, {5, 5, 17}, {1, 1, 5},
		} {
			b := &bakery{oven: 3 * time.Minute}
			start := time.Now()
			_, err := b.bake(day.loaves, day.burnt)
			koantest.Took(t, time.Duration(day.minutes)*time.Minute,
				time.Since(start), "the line until it stopped")
			require.ErrorIs(t, err, errBurnt, "what went wrong")
			time.Sleep(time.Hour)
		}
		b := &bakery{oven: 30 * time.Second}
		start := time.Now()
		_, err := b.bake(1000, 1)
		require.LessOrEqual(t, time.Since(start), 3*time.Minute,
			"the line until it stopped")
		require.ErrorIs(t, err, errBurnt, "what went wrong")
		time.Sleep(time.Hour)
		synctest.Wait()
		require.LessOrEqual(t, b.kneading.Total(), 4, "loaves kneaded")
		require.LessOrEqual(t, b.shaping.Total(), 3, "loaves shaped")
	})
}

// Five loaves: the first one comes in minute 5, the others every three minutes.
// Then three in an oven that is hardly warm: two hours each. Then a day without
// a loaf.
func TestAllThreeWorkAtOnce(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b := &bakery{oven: 3 * time.Minute}
		start := time.Now()
		breads, err := b.bake(5, 0)
		koantest.Took(t, 17*time.Minute, time.Since(start), "five loaves")
		require.NoError(t, err, "what went wrong")
		require.Equal(t, []string{
			"brown round loaf 0", "brown round loaf 1", "brown round loaf 2",
			"brown round loaf 3", "brown round loaf 4",
		}, breads, "breads")
		b.kneading.Exactly(t, 1, "people who knead")
		b.shaping.Exactly(t, 1, "people who shape")

		b.oven, start = 2*time.Hour, time.Now()
		breads, err = b.bake(3, 0)
		koantest.Took(t, 362*time.Minute, time.Since(start), "three loaves")
		require.NoError(t, err, "what went wrong")
		require.Len(t, breads, 3, "breads from a cold oven")

		breads, err = b.bake(0, 0)
		require.NoError(t, err, "what went wrong")
		require.Empty(t, breads, "breads on a day without a loaf")
		time.Sleep(time.Hour)
	})
}
