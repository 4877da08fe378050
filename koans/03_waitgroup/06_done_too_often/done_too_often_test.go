package donetoooften_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	donetoooften "goroutinekoans/koans/03_waitgroup/06_done_too_often"
	"goroutinekoans/koans/koantest"
)

var errBurnt = errors.New("burnt")

// The only dish of the evening burns. The waiter says so, and the dinner is
// over: nothing else happens.
func TestOneDishBurns(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var table []string
	crowd.Go(func() {
		donetoooften.Dinner(
			[]string{"toast"},
			func(string) error { return errBurnt },
			func(dish string) { table = append(table, dish+": served") },
			func(dish string, err error) {
				table = append(table, dish+": "+err.Error())
			},
		)
	})
	crowd.Finish()
	require.Equal(t, []string{"toast: burnt"}, table, "what the table heard")
}

// Four dishes take 1, 2, 3 and 4 minutes, and the first one burns. Each notes
// its end in a place of its own, and whoever ordered the dinner reads the notes
// as soon as Dinner returns, without any lock.
func TestDinnerWaitsForEveryDish(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	dishes := []string{"toast", "soup", "fish", "cake"}
	notes := make([]string, len(dishes))
	var read []string
	crowd.Go(func() {
		donetoooften.Dinner(
			dishes,
			func(dish string) error {
				i := slices.Index(dishes, dish)
				clock.Sleep(time.Duration(i+1) * time.Minute)
				if i == 0 {
					return errBurnt
				}
				return nil
			},
			func(dish string) {
				notes[slices.Index(dishes, dish)] += "served"
			},
			func(dish string, err error) {
				notes[slices.Index(dishes, dish)] += err.Error()
			},
		)
		read = slices.Clone(notes)
	})
	koantest.Took(t, 4*time.Minute, clock.Run(), "four dishes at once")
	want := []string{"burnt", "served", "served", "served"}
	require.Equal(t, want, read, "how the dishes ended")
}

// Sixty dishes, half of them toasts and half soups. The toasts burn at once,
// which is no reason to keep the soups back: each of them takes ten minutes.
func TestManyDishesBurn(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var served, burnt koantest.Gauge
	var dishes []string
	for range 30 {
		dishes = append(dishes, "toast", "soup")
	}
	crowd.Go(func() {
		donetoooften.Dinner(
			dishes,
			func(dish string) error {
				if dish == "toast" {
					return errBurnt
				}
				clock.Sleep(10 * time.Minute)
				return nil
			},
			func(string) { served.Enter() },
			func(string, error) { burnt.Enter() },
		)
	})
	koantest.Took(t, 10*time.Minute, clock.Run(), "thirty soups at once")
	require.Equal(t, 30, served.Total(), "soups that are served")
	require.Equal(t, 30, burnt.Total(), "toasts that are burnt")
}

// Three dishes that take one, three and five days. The test looks how Dinner
// waits, and lets the days pass in a bubble if one can see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		donetoooften.Dinner(
			[]string{"ham", "cheese", "wine"},
			func(string) error { gate.Wait(); return nil },
			func(string) {}, func(string, error) {},
		)
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			days := map[string]time.Duration{"ham": 1, "cheese": 3, "wine": 5}
			donetoooften.Dinner(
				[]string{"ham", "cheese", "wine"},
				func(dish string) error {
					time.Sleep(days[dish] * 24 * time.Hour)
					return nil
				},
				func(string) {}, func(string, error) {},
			)
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"a dinner of five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
