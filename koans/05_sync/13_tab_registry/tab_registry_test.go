package tabregistry_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	tabregistry "goroutinekoans/koans/05_sync/13_tab_registry"
	"goroutinekoans/koans/koantest"
)

// Five waiters ask for the tab of table 7 at once. When everybody has come to
// rest, one of them is opening it. All five get that tab, and read what is
// written on it.
func TestATabIsOpenedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var opened koantest.Gauge
	var slow koantest.Gate
	registry := tabregistry.NewRegistry(func(table int) *tabregistry.Tab {
		opened.Enter()
		slow.Wait()
		return &tabregistry.Tab{Table: table, Opened: "8 pm, by Ana"}
	})
	var got [5]*tabregistry.Tab
	var read [5]tabregistry.Tab
	for i := range got {
		crowd.Go(func() {
			got[i] = registry.Tab(7)
			read[i] = *got[i]
		})
	}
	crowd.Settle()
	opened.AtMost(t, 1, "tabs opened for table 7")
	slow.Open()
	crowd.Finish()
	require.Equal(t, 1, opened.Total(), "tabs opened for table 7")
	want := tabregistry.Tab{Table: 7, Opened: "8 pm, by Ana"}
	for i := range got {
		require.Same(t, got[0], got[i], "the tab that a waiter gets")
		require.Equal(t, want, read[i], "what a waiter reads on the tab")
	}
}

// A waiter asks for a tab, and later, in a quiet hour, another one asks for
// the same. Each table has a tab of its own.
func TestATabIsKept(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var opened koantest.Gauge
	registry := tabregistry.NewRegistry(func(table int) *tabregistry.Tab {
		opened.Enter()
		return &tabregistry.Tab{Table: table}
	})
	var first, second, other *tabregistry.Tab
	crowd.Go(func() { first = registry.Tab(7) })
	crowd.Finish()
	crowd.Go(func() { other = registry.Tab(8) })
	crowd.Finish()
	crowd.Go(func() { second = registry.Tab(7) })
	crowd.Finish()
	require.Same(t, first, second, "the tab of table 7")
	require.Equal(t, &tabregistry.Tab{Table: 7}, first)
	require.Equal(t, &tabregistry.Tab{Table: 8}, other)
	require.Equal(t, 2, opened.Total(), "tabs opened for two tables")
}

// The numbers of two tables, so far apart and so round in their distance that
// a registry with a few drawers has both in the same one.
const inside, terrace = 1, 6401

// The tabs of two tables are opened: each of the two waits for the other.
func TestTablesOpenTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	both := koantest.NewMeeting(2)
	registry := tabregistry.NewRegistry(func(table int) *tabregistry.Tab {
		both.Arrive()
		return &tabregistry.Tab{Table: table}
	})
	crowd.Go(func() { registry.Tab(inside) })
	crowd.Go(func() { registry.Tab(terrace) })
	crowd.Finish()
}

// One table's tab is open already. While another one is being opened, a waiter
// gets the first: whoever opens the second waits for that.
func TestAnOpenTabIsAtHand(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	both := koantest.NewMeeting(2)
	registry := tabregistry.NewRegistry(func(table int) *tabregistry.Tab {
		if table == terrace {
			both.Arrive()
		}
		return &tabregistry.Tab{Table: table}
	})
	crowd.Go(func() { registry.Tab(inside) })
	crowd.Finish()
	crowd.Go(func() { registry.Tab(terrace) })
	crowd.Settle()
	crowd.Go(func() {
		registry.Tab(inside)
		both.Arrive()
	})
	crowd.Finish()
}
