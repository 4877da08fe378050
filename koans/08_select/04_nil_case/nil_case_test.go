package nilcase_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	nilcase "goroutinekoans/koans/08_select/04_nil_case"
	"goroutinekoans/koans/koantest"
)

// The bell sounds after a minute and a half (and a moment: nobody who looks
// only now and then comes by just when a dish is ready). There are dishes
// before it and after it.
func TestTheLastRoundIsAnnouncedOnce(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		hatch, bell := make(chan string), make(chan struct{})
		go func() {
			time.Sleep(time.Minute)
			hatch <- "soup"
			time.Sleep(time.Minute)
			hatch <- "pasta"
			time.Sleep(time.Minute)
			hatch <- "cake"
			time.Sleep(time.Minute)
			close(hatch)
		}()
		const ringing = 90*time.Second + time.Microsecond
		time.AfterFunc(ringing, func() { close(bell) })

		start := time.Now()
		var dishes []string
		serve := func(dish string) {
			dishes = append(dishes, dish)
			koantest.Took(t, time.Duration(len(dishes))*time.Minute,
				time.Since(start), "until the dish was served")
		}
		rounds := 0
		announce := func() {
			rounds++
			require.Equal(t, 1, rounds, "times the last round was announced")
			koantest.Took(t, ringing, time.Since(start),
				"until the last round was announced")
		}
		nilcase.Serve(hatch, bell, serve, announce)
		koantest.Took(t, 4*time.Minute, time.Since(start), "the whole evening")
		require.Equal(t, []string{"soup", "pasta", "cake"}, dishes,
			"dishes served")
		require.Equal(t, 1, rounds, "times the last round was announced")
	})
}

// The kitchen closes before the bell sounds. It never does that evening.
func TestTheKitchenClosesFirst(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		hatch, bell := make(chan string, 2), make(chan struct{})
		hatch <- "soup"
		hatch <- "pasta"
		close(hatch)
		var dishes []string
		rounds := 0
		nilcase.Serve(hatch, bell,
			func(dish string) { dishes = append(dishes, dish) },
			func() { rounds++ })
		time.Sleep(time.Hour)
		require.Equal(t, []string{"soup", "pasta"}, dishes, "dishes served")
		require.Equal(t, 0, rounds, "times the last round was announced")
	})
}

// To serve takes the waiter a minute, and so does the announcement. The bell
// sounds while he serves the first dish; the second one is ready while he
// announces.
func TestOneThingAtATime(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	hatch, bell := make(chan string, 3), make(chan struct{})
	crowd.Go(func() {
		hatch <- "soup"
		clock.Sleep(90 * time.Second)
		hatch <- "pasta"
		hatch <- "cake"
		close(hatch)
	})
	crowd.Go(func() {
		clock.Sleep(30 * time.Second)
		close(bell)
	})
	var busy koantest.Gauge
	work := func() {
		busy.Enter()
		clock.Sleep(time.Minute)
		busy.Leave()
	}
	crowd.Go(func() {
		nilcase.Serve(hatch, bell, func(string) { work() }, work)
	})
	took := clock.Run()
	busy.AtMost(t, 1, "things done at once")
	require.Equal(t, 4, busy.Total(), "things done")
	koantest.Took(t, 4*time.Minute, took, "the whole evening")
}
