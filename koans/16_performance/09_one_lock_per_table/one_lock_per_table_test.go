package onelockpertable_test

import (
	"fmt"
	"runtime"
	"testing"
	"unsafe"
	"weak"

	"github.com/stretchr/testify/require"

	onelockpertable "goroutinekoans/koans/16_performance/09_one_lock_per_table"
	"goroutinekoans/koans/koantest"
)

// Ana serves a table, and Bruno waits for it. Ana leaves, Bruno is at it; and
// when everybody has come to rest, Carla comes in through the door, and then
// Dora.
func TestOneWaiterAtATable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New()
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

// Two hundred tables, and a waiter at each. Nobody leaves before everybody is
// there, although others are waiting for the first table.
func TestTablesDoNotWaitForEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New()
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
// serve. In the morning the house still holds on to the names of hardly any of
// them: the garbage collector has taken the rest.
func TestWhoHasLeftIsForgotten(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := onelockpertable.New()
	var names [100]weak.Pointer[byte]
	var plates [100]int
	var open koantest.Gate
	for table := range names {
		crowd.Go(func() {
			name := fmt.Sprintf("the party at the table by window %d", table)
			names[table] = weak.Make(unsafe.StringData(name))
			for range 2 * (table % 2) {
				crowd.Go(func() {
					house.At(name, func() { plates[table]++ })
				})
			}
			house.At(name, func() {
				open.Wait()
				plates[table]++
			})
		})
	}
	crowd.Settle()
	open.Open()
	crowd.Finish()
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
		require.Equal(t, 1+2*(table%2), plates, "plates on the table")
	}
}
