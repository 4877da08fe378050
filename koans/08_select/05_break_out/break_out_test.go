package breakout_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	breakout "goroutinekoans/koans/08_select/05_break_out"
	"goroutinekoans/koans/koantest"
)

// An order after one day, another after two; after five the bell rings, and the
// cook goes home. Who waits for so long rests, and doesn't lose patience.
func TestHomeAfterTheBell(t *testing.T) {
	var k kitchen
	koantest.Bubble(t, func(t *testing.T) {
		const day = 24 * time.Hour
		board, bell := make(chan string, 10), make(chan struct{}, 1)
		start := time.Now()
		go func() {
			time.Sleep(day)
			board <- "soup"
			time.Sleep(day)
			board <- "rice"
			time.Sleep(3 * day)
			bell <- struct{}{}
		}()
		// The cook comes a moment later: who only looks in from time to time
		// never looks in just when the bell rings.
		time.Sleep(777_777)
		breakout.Cook(board, bell, k.cook, k.cleanUp)
		koantest.Took(t, 5*day, time.Since(start), "until the cook went home")
		time.Sleep(time.Hour)
	})
	require.Equal(t, []string{"soup", "rice", "clean"}, k.done,
		"what the cook did")
}

// Forty orders are on the board, and the bell has rung already: the select
// draws lots, and the bell comes up long before the last order does.
func TestWhatIsPinnedIsCooked(t *testing.T) {
	var k kitchen
	var want []string
	koantest.Bubble(t, func(t *testing.T) {
		board, bell := make(chan string, 40), make(chan struct{}, 1)
		for i := range 40 {
			order := fmt.Sprint("order ", i+1)
			want = append(want, order)
			board <- order
		}
		bell <- struct{}{}
		breakout.Cook(board, bell, k.cook, k.cleanUp)
		require.Equal(t, append(want, "clean"), k.done, "what the cook did")
		time.Sleep(time.Hour)
	})
}

// Nobody ordered anything: the cook still cleans up before he goes home.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var k kitchen
		board, bell := make(chan string), make(chan struct{}, 1)
		bell <- struct{}{}
		breakout.Cook(board, bell, k.cook, k.cleanUp)
		require.Equal(t, []string{"clean"}, k.done, "what the cook did")
		time.Sleep(time.Hour)
	})
}

// kitchen is where one cook works: nobody else may be in it.
type kitchen struct{ done []string }

func (k *kitchen) cook(order string) { k.done = append(k.done, order) }
func (k *kitchen) cleanUp()          { k.done = append(k.done, "clean") }
