package testyourown_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	testyourown "goroutinekoans/koans/14_leaks/08_test_your_own"
	"goroutinekoans/koans/koantest"
)

// A bar whose cook nobody sends home, and one that hires somebody for closing
// who stays: both are found out, and the error speaks of where they stand.
func TestWhoStaysBehindIsFound(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := newHouse()
		forgotten := verdict(func() func() {
			go h.cook()
			return func() {}
		})
		lateComer := verdict(func() func() {
			return func() { go h.cook() }
		})
		h.end()
		require.Equal(t, "still there: a cook", forgotten,
			"a bar that forgets its cook")
		require.Equal(t, "still there: a cook", lateComer,
			"a bar that forgets who came for closing")
	})
}

// A bar whose three cooks go when they are told, and that waits for them; and
// one that doesn't wait. There they need another fifty milliseconds.
func TestWhoGoesHomeIsLeftAlone(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		clean := verdict(func() func() {
			over := make(chan bool)
			var cooks sync.WaitGroup
			for range 3 {
				cooks.Go(func() { <-over })
			}
			return func() {
				close(over)
				cooks.Wait()
			}
		})
		onTheirWay := verdict(func() func() {
			over := make(chan bool)
			for range 3 {
				go func() {
					<-over
					time.Sleep(50 * time.Millisecond)
				}()
			}
			return func() { close(over) }
		})
		require.Equal(t, "nobody is there", clean, "a bar that waits")
		require.Equal(t, "nobody is there", onTheirWay,
			"a bar whose cooks are on their way out")
		time.Sleep(time.Minute)
	})
}

// In the house there are two tenants, and neither is the bar's, though one is a
// cook. While the bar is open, the other one moves out, so that there are as
// many people afterwards as before; but the bar's cook is among them.
func TestTheTenantsAreNotMeant(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := newHouse()
		movesOut := make(chan bool)
		go h.cook()
		go func() { <-movesOut }()
		time.Sleep(time.Minute)
		clean := verdict(func() func() { return func() {} })
		forgotten := verdict(func() func() {
			go h.cook()
			return func() { close(movesOut) }
		})
		h.end()
		require.Equal(t, "nobody is there", clean, "a house with two tenants")
		require.Equal(t, "still there: a cook", forgotten,
			"a house in which a cook has replaced a tenant")
	})
}

// house is where the bars are. Who is in it stays until its end.
type house struct{ over chan bool }

func newHouse() *house { return &house{over: make(chan bool)} }

func (h *house) cook() { <-h.over }

// end lets those go who were stuck, so that the test itself leaves nobody.
func (h *house) end() {
	close(h.over)
	time.Sleep(time.Minute)
}

// verdict is what Inspect says of a bar, in short.
func verdict(open func() (closeUp func())) string {
	err := testyourown.Inspect(open)
	switch {
	case err == nil:
		return "nobody is there"
	case strings.Contains(err.Error(), "(*house).cook"):
		return "still there: a cook"
	default:
		return "still there: somebody else"
	}
}
