package thousandwaiters_test

import (
	"runtime/pprof"
	"testing"

	"github.com/stretchr/testify/require"

	thousandwaiters "goroutinekoans/koans/02_scheduler/01_thousand_waiters"
	"goroutinekoans/koans/koantest"
)

// A thousand waiters wait for the bell, then for the kitchen. Each time
// everybody has come to rest, the threads are counted that the program has more
// than before the feast. Some it may have: the runtime makes a few for itself.
//
// This test comes first: threads that another feast had left would be used
// again here.
func TestAThousandWaitersNeedFewThreads(t *testing.T) {
	koantest.NoLeaks(t)
	const tables = 1000
	crowd := koantest.NewCrowd(t)
	bell := make(chan struct{})
	var kitchen koantest.Gate
	served := make([]int, tables)
	before := threads()
	crowd.Go(func() {
		thousandwaiters.Feast(tables, bell, func(table int) {
			kitchen.Wait()
			served[table]++
		})
	})
	waiting := len(crowd.Settle())
	require.Less(t, threads()-before, 50, "more threads while all wait")
	require.Equal(t, 0, kitchen.Waiting(), "tables served before the bell")
	close(bell)
	crowd.Settle()
	require.Less(t, threads()-before, 50, "more threads while all serve")
	kitchen.Open()
	crowd.Finish()
	require.GreaterOrEqual(t, waiting, tables, "waiters who wait for the bell")
	for _, n := range served {
		require.Equal(t, 1, n, "times a table is served")
	}
}

// The bell has rung. Twenty waiters meet in the kitchen: each needs all the
// others there.
func TestAllTablesAreServedTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bell := make(chan struct{})
	close(bell)
	meeting := koantest.NewMeeting(20)
	served := make([]int, 20)
	crowd.Go(func() {
		thousandwaiters.Feast(20, bell, func(table int) {
			meeting.Arrive()
			served[table]++
		})
	})
	crowd.Finish()
	for _, n := range served {
		require.Equal(t, 1, n, "times a table is served")
	}
}

// threads is how many threads the runtime has.
func threads() int { return pprof.Lookup("threadcreate").Count() }
