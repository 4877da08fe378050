package mapoforders_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	mapoforders "goroutinekoans/koans/12_races/01_map_of_orders"
	"goroutinekoans/koans/koantest"
)

// collect has the orders collected by one of a crowd. Meanwhile runs when
// everybody has come as far as they can.
func collect(
	t *testing.T,
	tables []string,
	take func(table string) string,
	meanwhile func(crowd *koantest.Crowd),
) map[string]string {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book map[string]string
	crowd.Go(func() { book = mapoforders.Collect(tables, take) })
	crowd.Settle()
	meanwhile(crowd)
	crowd.Finish()
	return book
}

// Twelve tables, which decide one after the other: each only when the waiters
// of those before have done all they had to do.
func TestEveryOrderIsInTheBook(t *testing.T) {
	tables := []string{
		"bar", "bay", "bench", "corner", "door", "garden",
		"hall", "oven", "piano", "stairs", "stove", "window",
	}
	want := make(map[string]string)
	for _, table := range tables {
		want[table] = "soup for the " + table
	}
	var guests koantest.Gate
	book := collect(t, tables,
		func(table string) string {
			guests.Wait()
			return "soup for the " + table
		},
		func(crowd *koantest.Crowd) {
			for guests.Next() {
				crowd.Settle()
			}
		})
	require.Equal(t, want, book, "what the book says")
}

// At three tables nobody orders before the other two have been asked.
func TestWaitersAskTogether(t *testing.T) {
	asked := koantest.NewMeeting(3)
	book := collect(t, []string{"bar", "door", "window"},
		func(table string) string {
			asked.Arrive()
			return "the same as they have"
		},
		func(*koantest.Crowd) {})
	require.Len(t, book, 3, "orders in the book")
}

// A room without tables gives an empty book, which can be written in.
func TestEmptyRoom(t *testing.T) {
	book := collect(t, nil,
		func(string) string { return "nothing" }, func(*koantest.Crowd) {})
	require.NotNil(t, book, "the book")
	require.Empty(t, book, "what the book says")
}

// A thousand evenings in a hurry, on more processors than there are: a waiter
// may be stopped anywhere.
func TestAThousandEvenings(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	tables := []string{"bar", "door", "hall", "oven", "piano", "window"}
	crowd := koantest.NewCrowd(t)
	lost := 0
	crowd.Go(func() {
		for range 1000 {
			book := mapoforders.Collect(tables,
				func(string) string { return "soup" })
			lost += len(tables) - len(book)
		}
	})
	crowd.Finish()
	require.Zero(t, lost, "orders that are not in the book")
}
