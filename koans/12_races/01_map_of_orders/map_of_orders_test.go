package mapoforders_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	mapoforders "goroutinekoans/koans/12_races/01_map_of_orders"
	"goroutinekoans/koans/koantest"
)

// collect has the orders collected by one of a crowd.
func collect(
	t *testing.T,
	tables []string,
	take func(table string) string,
) map[string]string {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book map[string]string
	crowd.Go(func() { book = mapoforders.Collect(tables, take) })
	crowd.Finish()
	return book
}

// Twelve tables, at which everybody knows at once what they want.
func TestEveryOrderIsInTheBook(t *testing.T) {
	tables := []string{
		"bar", "bay", "bench", "corner", "door", "garden",
		"hall", "oven", "piano", "stairs", "stove", "window",
	}
	want := make(map[string]string)
	for _, table := range tables {
		want[table] = "soup for the " + table
	}
	book := collect(t, tables, func(table string) string {
		return "soup for the " + table
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
		})
	require.Len(t, book, 3, "orders in the book")
}

// A room without tables gives an empty book, which can be written in.
func TestEmptyRoom(t *testing.T) {
	book := collect(t, nil, func(string) string { return "nothing" })
	require.NotNil(t, book, "the book")
	require.Empty(t, book, "what the book says")
}
