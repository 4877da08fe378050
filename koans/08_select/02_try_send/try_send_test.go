package trysend_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	trysend "goroutinekoans/koans/08_select/02_try_send"
	"goroutinekoans/koans/koantest"
)

// Two notes fit on the board, and nobody reads it this evening. Five guests are
// served all the same, one a minute.
func TestNobodyReads(t *testing.T) {
	var w waiter
	var dropped int
	var notes []string
	koantest.Bubble(t, func(t *testing.T) {
		board := make(chan string, 2)
		w.start = time.Now()
		dropped = trysend.Serve(orders(), w.serve, board)
		koantest.Took(t, 5*time.Minute, time.Since(w.start), "five orders")
		time.Sleep(time.Hour) // who still stands there then stays for ever
		notes = []string{look(board), look(board)}
	})
	require.Equal(t, orders(), w.served, "what was served")
	require.Equal(t, 3, dropped, "notes dropped")
	require.Equal(t, []string{"served: soup", "served: rice"}, notes,
		"notes on the board")
}

// Somebody stands before the board the whole evening and reads quickly: it has
// no room for notes, and yet none is dropped, that evening and the next ones.
func TestSomebodyReads(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range 16 {
			board := make(chan string)
			var read []string
			evening, home := make(chan bool), make(chan bool)
			go func() {
				defer close(home)
				for {
					select {
					case note := <-board:
						read = append(read, note)
					case <-evening:
						return
					}
				}
			}()
			w := waiter{start: time.Now()}
			dropped := trysend.Serve(orders(), w.serve, board)
			koantest.Took(t, 5*time.Minute, time.Since(w.start), "five orders")
			time.Sleep(time.Hour)
			close(evening)
			<-home
			require.Equal(t, 0, dropped, "notes dropped")
			require.Equal(t, []string{"served: soup", "served: rice",
				"served: fish", "served: cake", "served: tea"},
				read, "notes that were read")
		}
	})
}

// The reader comes by after two and a half minutes, takes one note, and leaves:
// then there is room for one more.
func TestSomebodyComesBy(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		board := make(chan string, 1)
		first := make(chan string, 1)
		go func() {
			time.Sleep(150 * time.Second)
			first <- look(board)
		}()
		w := waiter{start: time.Now()}
		dropped := trysend.Serve(orders(), w.serve, board)
		koantest.Took(t, 5*time.Minute, time.Since(w.start), "five orders")
		time.Sleep(time.Hour)
		require.Equal(t, 3, dropped, "notes dropped")
		require.Equal(t, []string{"served: soup", "served: fish"},
			[]string{<-first, look(board)}, "notes that were read")
	})
}

// look takes a note if there is one.
func look(board <-chan string) string {
	select {
	case note := <-board:
		return note
	default:
		return ""
	}
}

func orders() []string {
	return []string{"soup", "rice", "fish", "cake", "tea"}
}

// waiter needs a minute for each order.
type waiter struct {
	start  time.Time
	served []string
}

func (w *waiter) serve(order string) {
	time.Sleep(time.Minute)
	w.served = append(w.served, order)
}
