package ttlcache_test

import (
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	ttlcache "goroutinekoans/koans/14_leaks/09_ttl_cache"
	"goroutinekoans/koans/koantest"
)

// After an hour three dishes are stale, and telling the kitchen takes five
// minutes each. The board is closed while the wiper is speaking. A day later he
// isn't there any more.
func TestClosedWhileHeSpeaks(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b, _ := newBoard()
		b.writeThree()
		time.Sleep(62 * time.Minute)
		b.Close()
		time.Sleep(24 * time.Hour)
	})
}

// Closed two minutes after he has begun to speak, he speaks for another three.
// Then Close returns, and two dishes stay untold.
func TestHeTellsOfNoOther(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b, told := newBoard()
		b.writeThree()
		time.Sleep(62 * time.Minute)
		start := time.Now()
		b.Close()
		closing, before := time.Since(start), told.Total()
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		koantest.Took(t, 3*time.Minute, closing, "closing while he speaks")
		require.Equal(t, 1, before, "dishes told when Close returns")
		require.Equal(t, 1, told.Total(), "dishes told a day later")
	})
}

// Three people close at once, one of them comes back in an hour, and no wiper
// is in anybody's way. Another board is closed as soon as it hangs.
func TestEverybodyCloses(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b, told := newBoard()
		b.writeThree()
		time.Sleep(5 * time.Minute)
		start := time.Now()
		var people sync.WaitGroup
		for range 3 {
			people.Go(b.Close)
		}
		people.Wait()
		time.Sleep(time.Hour)
		b.Close()
		koantest.Took(t, time.Hour, time.Since(start), "closing four times")
		another, _ := newBoard()
		another.Close()
		koantest.Took(t, time.Hour, time.Since(start), "closing at once")
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		require.Equal(t, 0, told.Total(), "dishes told")
	})
}

// The kitchen listens for a year, and whoever closes the board meanwhile waits
// for the rest of it.
func TestAYearInTheKitchen(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const year = 365 * 24 * time.Hour
		var told koantest.Gauge
		b := ttlcache.New(time.Hour, 10*time.Minute, func(string) {
			told.Enter()
			time.Sleep(year)
		})
		b.Write("soup")
		time.Sleep(70 * time.Minute)
		start := time.Now()
		b.Close()
		require.Equal(t, 1, told.Total(), "dishes told")
		koantest.Took(t, year-10*time.Minute, time.Since(start),
			"closing in a year of the kitchen")
		time.Sleep(24 * time.Hour)
	})
}

// Two people close the board while the wiper is speaking. Neither goes home
// before he does.
func TestBothWaitForHim(t *testing.T) {
	wipes(t)
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var kitchen koantest.Gate
	var closed koantest.Gauge
	b := ttlcache.New(0, time.Nanosecond, func(string) { kitchen.Wait() })
	crowd.Go(func() { b.Write("soup") })
	koantest.Until(t, "the wiper speaks", func() bool {
		return kitchen.Waiting() == 1
	})
	for range 2 {
		crowd.Go(func() {
			b.Close()
			closed.Enter()
		})
	}
	crowd.Settle()
	require.Equal(t, 0, closed.Total(), "people gone while he speaks")
	kitchen.Open()
	crowd.Finish()
}

// The soup is written at minute 0 and again at minute 25, the pasta at 25, too.
// Each is fresh for an hour, and wiped off in the next of the rounds, which are
// every ten minutes. When the kitchen hears of the soup it makes more, and
// writes it on the board.
func TestDishesGetStale(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		told := make(chan string, 9)
		var b *ttlcache.Board
		b = ttlcache.New(time.Hour, 10*time.Minute, func(dish string) {
			told <- dish
			if dish == "soup" {
				b.Write("soup")
			}
		})
		b.Write("soup")
		time.Sleep(25 * time.Minute)
		b.Write("soup")
		b.Write("pasta")

		time.Sleep(59 * time.Minute)
		require.True(t, b.Has("soup"), "there is soup in minute 84")
		time.Sleep(time.Minute)
		require.False(t, b.Has("soup"), "there is soup in minute 85")
		require.False(t, b.Has("cake"), "there is cake")

		time.Sleep(6 * time.Minute)
		synctest.Wait()
		require.Len(t, told, 2, "dishes told in minute 90")
		require.ElementsMatch(t, []string{"soup", "pasta"},
			[]string{<-told, <-told}, "dishes told in minute 90")
		require.True(t, b.Has("soup"), "there is soup in minute 91")
		b.Close()
		time.Sleep(24 * time.Hour)
	})
}

// Four people write and read at the same time, twenty dishes each, while the
// wiper makes his round every minute.
func TestManyHands(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var told koantest.Gauge
		b := ttlcache.New(time.Minute, time.Minute, func(string) {
			told.Enter()
		})
		var people sync.WaitGroup
		for person := range 4 {
			people.Go(func() {
				for i := range 20 {
					b.Write(fmt.Sprint("dish ", person, ".", i))
					b.Has("dish 0.0")
					time.Sleep(time.Minute)
				}
			})
		}
		people.Wait()
		time.Sleep(5*time.Minute + 30*time.Second)
		synctest.Wait()
		require.Equal(t, 80, told.Total(), "dishes told")
		b.Close()
		time.Sleep(24 * time.Hour)
	})
}

// board is a board of a bar that makes three dishes.
type board struct{ *ttlcache.Board }

// newBoard is a board, and a gauge of the dishes that the kitchen has heard of.
// To listen takes five minutes.
func newBoard() (*board, *koantest.Gauge) {
	told := &koantest.Gauge{}
	return &board{
		ttlcache.New(time.Hour, 10*time.Minute, func(string) {
			told.Enter()
			time.Sleep(5 * time.Minute)
		}),
	}, told
}

func (b *board) writeThree() {
	b.Write("soup")
	b.Write("pasta")
	b.Write("cake")
}

// wipes ends the test if nobody wipes: in a bubble that is known at once.
func wipes(t *testing.T) {
	t.Helper()
	koantest.Bubble(t, func(t *testing.T) {
		b, told := newBoard()
		b.Write("soup")
		time.Sleep(66 * time.Minute)
		require.Equal(t, 1, told.Total(), "dishes told")
		b.Close()
	})
}
