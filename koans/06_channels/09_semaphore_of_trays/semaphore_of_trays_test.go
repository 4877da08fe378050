package semaphoreoftrays_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	trays "goroutinekoans/koans/06_channels/09_semaphore_of_trays"
	"goroutinekoans/koans/koantest"
)

// The guests of eight tables let their waiters go one by one. Each time
// everybody has come to rest, three tables are being served, until fewer are
// left.
func TestThreeTablesAtATime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var busy koantest.Gauge
	var letGo koantest.Gate
	crowd.Go(func() {
		trays.Serve([]int{1, 2, 3, 4, 5, 6, 7, 8}, func(int) {
			busy.Enter()
			letGo.Wait()
			busy.Leave()
		})
	})
	for left := 8; left > 0; left-- {
		crowd.Settle()
		busy.Exactly(t, 3, "tables served at once")
		require.Equal(t, min(left, 3), busy.Inside(), "tables being served")
		letGo.Next()
	}
	crowd.Finish()
}

// The guests of tables 1 and 2 talk and talk. All the other tables are served
// meanwhile, with the one tray that is left.
func TestAFreeTrayIsUsedAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var served koantest.Gauge
	var talk koantest.Gate
	crowd.Go(func() {
		trays.Serve([]int{1, 2, 3, 4, 5, 6, 7, 8}, func(table int) {
			if table <= 2 {
				talk.Wait()
			}
			served.Enter()
		})
	})
	crowd.Settle()
	require.Equal(t, 2, talk.Waiting(), "tables that talk")
	require.Equal(t, 6, served.Total(), "tables served meanwhile")
	talk.Open()
	crowd.Finish()
}

// From none to nine tables: each is ticked off on a list of its own, once, and
// when Serve returns the lists are complete.
func TestEveryTableIsServedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var want, got [10][]int
	for size := range 10 {
		want[size] = slices.Repeat([]int{1}, size)
		crowd.Go(func() {
			served := make([]int, size)
			var tables []int
			for table := range size {
				tables = append(tables, table)
			}
			trays.Serve(tables, func(table int) { served[table]++ })
			got[size] = slices.Clone(served)
		})
	}
	crowd.Finish()
	for size := range 10 {
		require.ElementsMatch(t, want[size], got[size], "times served")
	}
}

// Two rooms are served at the same time, and need all their trays for it: the
// six waiters wait for each other.
func TestEachRoomHasItsOwnTrays(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	six := koantest.NewMeeting(6)
	serve := func(int) { six.Arrive() }
	crowd.Go(func() { trays.Serve([]int{1, 2, 3}, serve) })
	crowd.Go(func() { trays.Serve([]int{1, 2, 3}, serve) })
	crowd.Finish()
}
