package onelockpertable_test

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
	"unsafe"
	"weak"

	"github.com/stretchr/testify/require"

	onelockpertable "goroutinekoans/koans/16_performance/09_one_lock_per_table"
	"goroutinekoans/koans/koantest"
)

// board is the board beside the door. A waiter can be held back there: before
// he takes its lock, or when he has let it go.
type board struct {
	mu            sync.Mutex
	before, after hold
}

func (b *board) Lock() {
	b.before.pass()
	b.mu.Lock()
}

func (b *board) Unlock() {
	b.mu.Unlock()
	b.after.pass()
}

// hold holds back the first one who comes when it has been set.
type hold struct {
	set, held koantest.Gauge
	gate      koantest.Gate
}

func (h *hold) pass() {
	if h.set.Total() > 0 && h.held.Total() == 0 {
		h.held.Enter()
		h.gate.Wait()
	}
}

// Ana serves a table, and Bruno waits for it. Ana leaves, Bruno is at it; and
// when everybody has come to rest, Carla comes in through the door, and then
// Dora.
func TestOneWaiterAtATable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New(&board{})
	var waiters koantest.Gauge
	var talk koantest.Gate
	plates := 0
	serve := func() {
		waiters.Enter()
		talk.Wait()
		plates++
		waiters.Leave()
	}
	come := func() {
		crowd.Go(func() { house.At("the Silvas", serve) })
		crowd.Settle()
		waiters.AtMost(t, 1, "waiters at one table at once")
		if waiters.Inside() == 0 {
			crowd.Finish() // says who is stuck
		}
		require.Equal(t, 1, waiters.Inside(), "waiters at the table")
	}
	leave := func() {
		talk.Next()
		crowd.Settle()
		waiters.AtMost(t, 1, "waiters at one table at once")
	}
	come() // Ana
	come() // Bruno
	leave()
	come() // Carla
	leave()
	come() // Dora
	leave()
	leave()
	require.Zero(t, waiters.Inside(), "waiters at the table in the end")
	come() // Ana again
	leave()
	crowd.Finish()
	require.Equal(t, 5, plates, "plates on the table")
}

// Ana serves a table. Somebody is held back at the board: Bruno, who comes
// while she is there, or she herself, as she leaves. When she has served, Carla
// comes. Only then does the one who was held back go on; and then Dora comes.
func TestHeldBackAtTheBoard(t *testing.T) {
	koantest.NoLeaks(t)
	for _, brunoComes := range []bool{true, false} {
		for _, before := range []bool{true, false} {
			crowd := koantest.NewCrowd(t)
			board := &board{}
			hold := &board.after
			if before {
				hold = &board.before
			}
			house := onelockpertable.New(board)
			var waiters koantest.Gauge
			var talk koantest.Gate
			come := func() {
				crowd.Go(func() {
					house.At("the Silvas", func() {
						waiters.Enter()
						talk.Wait()
						waiters.Leave()
					})
				})
				crowd.Settle()
			}
			come() // Ana
			hold.set.Enter()
			if brunoComes {
				come()
			}
			talk.Next()
			crowd.Settle()
			come() // Carla
			hold.gate.Open()
			crowd.Settle()
			come() // Dora
			talk.Open()
			crowd.Finish()
			waiters.AtMost(t, 1, "waiters at one table at once")
		}
	}
}

// Two hundred tables, and a waiter at each. Nobody leaves before everybody is
// there, although others are waiting for the first table.
func TestTablesDoNotWaitForEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New(&board{})
	everybody := koantest.NewMeeting(200)
	for range 3 {
		crowd.Go(func() {
			house.At("party 0", func() {
				if everybody.Arrived() < 200 {
					everybody.Arrive()
				}
			})
		})
	}
	crowd.Settle()
	for table := 1; table < 200; table++ {
		crowd.Go(func() {
			house.At(fmt.Sprint("party ", table), everybody.Arrive)
		})
	}
	crowd.Finish()
}

// A hundred parties come and go; at every other table three waiters want to
// serve. One party more stays all night. In the morning the house holds on to
// the names of hardly any of the others: the garbage collector has taken them.
func TestWhoHasLeftIsForgotten(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New(&board{})
	var names [100]weak.Pointer[byte]
	var plates [100][3]int // by table and waiter
	var open koantest.Gate
	var left koantest.Gauge // one is inside for each waiter who has served
	var gone sync.WaitGroup
	morning := koantest.NewMeeting(2)
	crowd.Go(func() { house.At("who stay all night", morning.Arrive) })
	for table := range names {
		name := fmt.Sprintf("the party at the table by window %d", table)
		names[table] = weak.Make(unsafe.StringData(name))
		for waiter := range 1 + 2*(table%2) {
			gone.Add(1)
			crowd.Go(func() {
				defer gone.Done()
				house.At(name, func() {
					if waiter == 0 {
						open.Wait()
					}
					plates[table][waiter]++
				})
				left.Enter()
			})
		}
	}
	crowd.Settle()
	open.Open()
	crowd.Settle()
	if left.Total() < 200 {
		crowd.Finish() // says who is stuck
	}
	gone.Wait()
	remembered := 0
	for range 5 {
		runtime.GC()
		remembered = 0
		for _, name := range names {
			if name.Value() != nil {
				remembered++
			}
		}
	}
	runtime.KeepAlive(house)
	require.LessOrEqual(t, remembered, 3, "parties remembered in the morning")
	for table, plates := range plates {
		want := [][3]int{{1, 0, 0}, {1, 1, 1}}[table%2]
		require.Equal(t, want, plates, "plates on the table")
	}
	crowd.Go(morning.Arrive)
	crowd.Finish()
}

// Evening after evening a thousand parties come, each with another name. There
// are evenings after which the house doesn't need more memory than before.
func TestTheHouseDoesNotGrow(t *testing.T) {
	koantest.NoLeaks(t)
	const parties = 1000
	house := onelockpertable.New(&board{})
	least, before := 1<<20, inUse()
	for evening := range 8 {
		crowd := koantest.NewCrowd(t)
		crowd.Go(func() {
			for table := range parties {
				name := fmt.Sprintf("party %d of evening %d", table, evening)
				house.At(name, func() {})
			}
		})
		crowd.Finish()
		after := inUse()
		least = min(least, after-before)
		before = after
	}
	runtime.KeepAlive(house)
	require.Less(t, least, 4*parties, "bytes left behind by all the parties")
}

// inUse is how many bytes of memory are in use, when the garbage is gone.
func inUse() int {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}
