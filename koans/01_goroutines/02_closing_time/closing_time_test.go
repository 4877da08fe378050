package closingtime_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	closingtime "goroutinekoans/koans/01_goroutines/02_closing_time"
	"goroutinekoans/koans/koantest"
)

// evening has tables served that take the given times, on a virtual clock:
// its hours pass at once. It returns how many tables had been served when the
// lights went out, and how late that was.
func evening(t *testing.T, takes ...time.Duration) (int, time.Duration) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var served koantest.Gauge
	var tables int
	var late time.Duration
	crowd.Go(func() {
		closingtime.ServeAll(len(takes), func(table int) {
			clock.Sleep(takes[table])
			served.Enter()
		})
		tables, late = served.Total(), clock.Now()
	})
	clock.Run()
	return tables, late
}

// Three tables: one takes half an hour, one three hours, one ten minutes. And
// once they take days: that is no reason to lose patience.
func TestEveryTableIsServedBeforeTheLightsGoOut(t *testing.T) {
	koantest.NoLeaks(t)
	daysLong(t)
	served, _ := evening(t, 30*time.Minute, 3*time.Hour, 10*time.Minute)
	require.Equal(t, 3, served, "tables served when the lights go out")
}

// More guests than that: seven tables. The last round is over with the slowest
// of them: not before, and not after.
func TestTheLightsGoOutWithTheLastTable(t *testing.T) {
	koantest.NoLeaks(t)
	_, late := evening(t, 30*time.Minute, 3*time.Hour, 10*time.Minute,
		3*time.Hour, time.Hour, 2*time.Hour, 3*time.Hour)
	koantest.Took(t, 3*time.Hour, late, "the last round")
}

// Nobody has come tonight.
func TestAnEmptyBarClosesAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	_, late := evening(t)
	require.Zero(t, late, "time until the empty bar is closed")
}

// daysLong has three tables served, which take one, three and five days. It
// looks how ServeAll waits, and lets the days pass in a bubble if one can see
// that.
func daysLong(t *testing.T) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	var kitchen koantest.Gate
	crowd.Go(func() {
		closingtime.ServeAll(3, func(int) { kitchen.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			closingtime.ServeAll(3, func(table int) {
				time.Sleep(time.Duration(1+2*table) * 24 * time.Hour)
			})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"a round of five days")
			time.Sleep(time.Hour)
		})
	}
	kitchen.Open()
	crowd.Finish()
}
