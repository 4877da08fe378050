package labelledtables_test

import (
	"bytes"
	"context"
	"fmt"
	"runtime/pprof"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	labelledtables "goroutinekoans/koans/15_diagnosis/05_labelled_tables"
	"goroutinekoans/koans/koantest"
)

// Table 7 gets three courses. All of them are still on their way when the test
// has the runtime write down who works for that table: the waiter and three
// more.
func TestWhoWorksForTable7(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := koantest.NewMeeting(4)
	slow := func(context.Context) { kitchen.Arrive() }
	crowd.Go(func() {
		labelledtables.Serve(context.Background(), "7", slow, slow, slow)
	})
	crowd.Settle()
	seven := carry(t, "table", "7")
	crowd.Go(kitchen.Arrive)
	crowd.Finish()
	require.Equal(t, 4, seven, "goroutines with the label of table 7")
}

// Two waiters serve tables 3 and 4 at the same time, with two courses each.
func TestTwoTablesAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := koantest.NewMeeting(5)
	slow := func(context.Context) { kitchen.Arrive() }
	for _, table := range []string{"3", "4"} {
		crowd.Go(func() {
			labelledtables.Serve(context.Background(), table, slow, slow)
		})
	}
	crowd.Settle()
	three, four := carry(t, "table", "3"), carry(t, "table", "4")
	crowd.Go(kitchen.Arrive)
	crowd.Finish()
	require.Equal(t, 3, three, "goroutines with the label of table 3")
	require.Equal(t, 3, four, "goroutines with the label of table 4")
}

// A waiter of the night shift, which has a label as well, serves table 5 and
// then has a rest.
func TestAfterwardsTheWaiterIsFree(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var kitchen, rest koantest.Gate
	crowd.Go(func() {
		night := pprof.Labels("shift", "night")
		pprof.Do(context.Background(), night, func(ctx context.Context) {
			labelledtables.Serve(ctx, "5",
				func(context.Context) { kitchen.Wait() })
			rest.Wait()
		})
	})
	crowd.Settle()
	atWork := carry(t, "shift", "night")
	kitchen.Open()
	koantest.Until(t, "the waiter has a rest", func() bool {
		return rest.Waiting() == 1
	})
	crowd.Settle()
	five, resting := carry(t, "table", "5"), carry(t, "shift", "night")
	rest.Open()
	crowd.Finish()
	require.Equal(t, 2, atWork,
		"goroutines with the label of the night shift while they serve")
	require.Equal(t, 0, five,
		"goroutines with the label of table 5 when it has been served")
	require.Equal(t, 1, resting,
		"goroutines with the label of the night shift afterwards")
}

// Who brings a course finds the labels in the context, too.
func TestTheContextHasTheLabels(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var table, shift string
	crowd.Go(func() {
		night := pprof.Labels("shift", "night")
		pprof.Do(context.Background(), night, func(ctx context.Context) {
			labelledtables.Serve(ctx, "9", func(ctx context.Context) {
				table, _ = pprof.Label(ctx, "table")
				shift, _ = pprof.Label(ctx, "shift")
			})
		})
	})
	crowd.Finish()
	require.Equal(t, "9", table, "the table in the context of a course")
	require.Equal(t, "night", shift, "the shift in the context of a course")
}

// carry counts the goroutines with such a label, as a goroutine profile shows
// them.
func carry(t *testing.T, key, value string) (goroutines int) {
	t.Helper()
	var profile bytes.Buffer
	err := pprof.Lookup("goroutine").WriteTo(&profile, 1)
	require.NoError(t, err, "error of the profile")
	label := fmt.Sprintf("%q:%q", key, value)
	n := 0
	for line := range strings.SplitSeq(profile.String(), "\n") {
		if strings.HasPrefix(line, "# labels: ") &&
			strings.Contains(line, label) {
			goroutines += n
		}
		fmt.Sscanf(line, "%d @", &n)
	}
	return goroutines
}
