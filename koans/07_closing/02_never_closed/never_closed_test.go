package neverclosed_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	neverclosed "goroutinekoans/koans/07_closing/02_never_closed"
	"goroutinekoans/koans/koantest"
)

// oven bakes the given loaves, each in ten minutes, and then is out of flour.
func oven(loaves ...string) (bake func() (string, bool)) {
	return func() (string, bool) {
		if len(loaves) == 0 {
			return "", false
		}
		time.Sleep(10 * time.Minute)
		loaf := loaves[0]
		loaves = loaves[1:]
		return loaf, true
	}
}

// Four loaves are sold, one of which nobody has named. Selling takes ten
// minutes, too, so each loaf is sold while the next one is in the oven: five
// times ten minutes in all, and then the shop closes.
func TestTheShopClosesAfterTheLastLoaf(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var sold []string
		var soldOut time.Duration
		bake := oven("rye", "", "wheat", "spelt")
		start := time.Now()
		neverclosed.Morning(bake, func(loaf string) {
			time.Sleep(10 * time.Minute)
			sold = append(sold, loaf)
			soldOut = time.Since(start)
		})
		closed := time.Since(start)
		time.Sleep(24 * time.Hour)
		require.Equal(t, []string{"rye", "", "wheat", "spelt"}, sold,
			"loaves sold")
		koantest.Took(t, 50*time.Minute, soldOut, "selling four loaves")
		require.Equal(t, soldOut, closed, "when the shop closes")
	})
}

// A loaf that takes half a day is still worth waiting for.
func TestTheAssistantIsPatient(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		bake := oven("pumpernickel")
		var sold []string
		neverclosed.Morning(
			func() (string, bool) {
				time.Sleep(12 * time.Hour)
				return bake()
			},
			func(loaf string) { sold = append(sold, loaf) },
		)
		time.Sleep(48 * time.Hour)
		require.Equal(t, []string{"pumpernickel"}, sold, "loaves sold")
	})
}

// A hundred mornings with a slow assistant: the last loaf comes while she still
// sells the one before, and the baker has gone home when she gets to it.
func TestNoLoafStaysOnTheCounter(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range 100 {
			var sold []string
			neverclosed.Morning(oven("rye", "wheat"), func(loaf string) {
				time.Sleep(30 * time.Minute)
				sold = append(sold, loaf)
			})
			require.Equal(t, []string{"rye", "wheat"}, sold, "loaves sold")
		}
		time.Sleep(time.Hour)
	})
}

// Without flour the shop closes at once.
func TestNoFlour(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var sold []string
		start := time.Now()
		neverclosed.Morning(oven(), func(loaf string) {
			sold = append(sold, loaf)
		})
		closed := time.Since(start)
		time.Sleep(24 * time.Hour)
		require.Empty(t, sold, "loaves sold")
		require.Zero(t, closed, "when the shop closes")
	})
}
