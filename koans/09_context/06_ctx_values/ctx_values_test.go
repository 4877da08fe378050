package ctxvalues_test

import (
	"context"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	ctxvalues "goroutinekoans/koans/09_context/06_ctx_values"
	"goroutinekoans/koans/koantest"
)

// In a house full of carpenters every name is taken already: "table" for the
// number of a table that they build, and any other that they might think of.
func TestEveryNameIsTaken(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		house := house{context.Background()}
		_, found := ctxvalues.Table(house)
		require.False(t, found, "a table is found before WithTable")

		ctx := ctxvalues.WithTable(house, 7)
		table, found := ctxvalues.Table(ctx)
		require.True(t, found, "a table is found after WithTable")
		require.Equal(t, 7, table, "the table's number after WithTable")
		require.Equal(t, 99, ctx.Value("table"),
			"what the carpenters find under \"table\"")
	})
}

// Five tables at the same time, ordered at a counter that has the number 0:
// each order keeps its number until the last guest is served.
func TestFiveTablesAtOnce(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(5)
	var first, last [6]int
	counter := -1
	crowd.Go(func() {
		bar := ctxvalues.WithTable(context.Background(), 0)
		ctxvalues.Serve(bar, []int{1, 2, 3, 4, 5},
			func(ctx context.Context) {
				i, _ := ctxvalues.Table(ctx)
				first[i]++
				together.Arrive()
				i, _ = ctxvalues.Table(ctx)
				last[i]++
			})
		counter, _ = ctxvalues.Table(bar)
	})
	crowd.Finish()
	once := [6]int{0, 1, 1, 1, 1, 1}
	require.Equal(t, once, first, "orders by table, at first")
	require.Equal(t, once, last, "orders by table, at last")
	require.Equal(t, 0, counter, "the number of the counter")
}

// A table that moves has a new number, and its old context the old one. The end
// of the order reaches all of them.
func TestTheNearestCounts(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		order, cancel := context.WithCancel(context.Background())
		old := ctxvalues.WithTable(order, 4)
		moved := ctxvalues.WithTable(context.WithoutCancel(old), 8)
		child, stop := context.WithCancel(moved)
		defer stop()

		at, _ := ctxvalues.Table(old)
		require.Equal(t, 4, at, "the table's number before it moves")
		at, _ = ctxvalues.Table(moved)
		require.Equal(t, 8, at, "the table's number after it has moved")
		at, _ = ctxvalues.Table(child)
		require.Equal(t, 8, at, "the table's number in a child")
		_, ok := ctxvalues.Table(order)
		require.False(t, ok, "a table is found before WithTable")

		require.NoError(t, old.Err(), "the order before its end")
		cancel()
		require.ErrorIs(t, old.Err(), context.Canceled,
			"the order after its end")
	})
}

// house is a context in which every key that any package could write is taken:
// strings, numbers, and all others whose type has no home.
type house struct{ context.Context }

func (h house) Value(key any) any {
	t := reflect.TypeOf(key)
	if t.PkgPath() == "" && t.Kind() != reflect.Pointer {
		return 99
	}
	return h.Context.Value(key)
}
