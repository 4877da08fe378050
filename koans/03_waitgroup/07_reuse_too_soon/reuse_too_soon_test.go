package reusetoosoon_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	reusetoosoon "goroutinekoans/koans/03_waitgroup/07_reuse_too_soon"
	"goroutinekoans/koans/koantest"
)

// The waiter fills the second round only when the first one has been served
// and toasted, so that every step is forced: fill, serve both guests, toast,
// and then all of it once more.
func TestRoundAfterRound(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar, table koantest.Gate
	var toasts koantest.Gauge
	rounds := [][]string{{"Ana", "Bia"}, {"Caio", "Davi"}}
	crowd.Go(func() {
		reusetoosoon.Rounds(
			rounds,
			func(int) { bar.Wait() },
			func(string) { table.Wait() },
			func(int) { toasts.Enter() },
		)
	})
	for i, round := range rounds {
		crowd.Settle()
		require.Equal(t, i, toasts.Total(), "toasts before the round")
		bar.Next()
		for range round {
			crowd.Settle()
			table.Next()
		}
		crowd.Settle()
		require.Equal(t, i+1, toasts.Total(), "toasts after the round")
	}
	crowd.Finish()
}

// Five rounds follow each other closely: the waiter needs a minute to fill
// one, the guests ten minutes to be served, and the host five for a toast. So
// the first toast is due after eleven minutes, the second one a minute later,
// and so on. The host looks at the glasses of his guests, without any lock.
func TestRoundsDontWaitForEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	rounds := [][]string{
		{"Ana", "Bia"}, {"Caio", "Davi", "Eva"}, {"Fabio"}, {"Gil", "Hugo"},
		{"Ivo", "Jair"},
	}
	glasses := map[string]*string{}
	for _, round := range rounds {
		for _, guest := range round {
			glasses[guest] = new(string)
		}
	}
	toasts := make([]time.Duration, len(rounds))
	raised := make([]string, len(rounds))
	crowd.Go(func() {
		reusetoosoon.Rounds(
			rounds,
			func(int) { clock.Sleep(time.Minute) },
			func(guest string) {
				clock.Sleep(10 * time.Minute)
				*glasses[guest] = guest
			},
			func(i int) {
				toasts[i] = clock.Now()
				for _, guest := range rounds[i] {
					raised[i] += *glasses[guest]
				}
				clock.Sleep(5 * time.Minute)
			},
		)
	})
	koantest.Took(t, 20*time.Minute, clock.Run(), "five rounds")
	want := []time.Duration{
		11 * time.Minute, 12 * time.Minute, 13 * time.Minute,
		14 * time.Minute, 15 * time.Minute,
	}
	require.Equal(t, want, toasts, "when the toasts were raised")
	company := []string{
		"AnaBia", "CaioDaviEva", "Fabio", "GilHugo", "IvoJair",
	}
	require.Equal(t, company, raised, "who had a glass")
}
