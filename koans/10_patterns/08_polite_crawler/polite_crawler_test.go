package politecrawler_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	politecrawler "goroutinekoans/koans/10_patterns/08_polite_crawler"
	"goroutinekoans/koans/koantest"
)

// network is who knows whom. The three floors are alike, so it makes no
// difference which of them is asked first.
var network = map[string][]string{
	"gate":    {"floor 1", "floor 2", "floor 3"},
	"floor 1": {"room 1", "gate", "floor 2"},
	"floor 2": {"room 2", "gate", "floor 3"},
	"floor 3": {"room 3", "gate", "floor 1"},
	"room 1":  {"floor 1", "cellar"},
	"room 2":  {"floor 2", "cellar"},
	"room 3":  {"floor 3", "cellar"},
	"cellar":  {"pump", "heating", "room 1", "room 2", "room 3"},
	"pump":    {"cellar"},
}

// office answers, and takes notes: each router has a line of its own.
type office struct {
	answer time.Duration
	giveUp time.Duration
	asking koantest.Gauge
	start  time.Time
	asked  map[string]*time.Duration
}

func newOffice(answer time.Duration) *office {
	o := &office{answer: answer, start: time.Now()}
	o.asked = map[string]*time.Duration{"heating": new(time.Duration)}
	for router := range network {
		o.asked[router] = new(time.Duration)
	}
	return o
}

// ask is the office's answer. The heating is out of order.
func (o *office) ask(
	ctx context.Context, router string,
) ([]string, error) {
	o.asking.Enter()
	defer o.asking.Leave()
	*o.asked[router] = time.Since(o.start)
	select {
	case <-time.After(o.answer):
	case <-ctx.Done():
		time.Sleep(o.giveUp)
		return nil, ctx.Err()
	}
	if router == "heating" {
		return nil, context.DeadlineExceeded
	}
	return network[router], nil
}

// tooSoon is how many questions were put less than a second after another one.
func (o *office) tooSoon() (n int) {
	for a, at := range o.asked {
		for b, other := range o.asked {
			gap := *at - *other
			if a != b && *at > 0 && gap >= 0 && gap < time.Second {
				n++
			}
		}
	}
	return n
}

// An answer takes 2.3 seconds, and the pause is one. The cellar is heard of in
// second 8.6, and the last of its neighbours is asked in second 12.6.
func TestOnePauseForAll(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		o := newOffice(2300 * time.Millisecond)
		found, err := politecrawler.Map(
			context.Background(), "gate", time.Second, o.ask)
		took := time.Since(o.start)
		time.Sleep(time.Hour)
		synctest.Wait()
		o.asking.AtMost(t, 3, "questions under way at once")
		require.Zero(t, o.tooSoon(), "questions put too soon")
		koantest.Took(t, 14900*time.Millisecond, took, "the whole network")
		o.asking.AtLeast(t, 3, "questions under way at once")
		require.NoError(t, err, "error")
		require.Equal(t, 10, o.asking.Total(), "questions")
		require.ElementsMatch(t, []string{
			"gate", "floor 1", "floor 2", "floor 3", "room 1", "room 2",
			"room 3", "cellar", "pump",
		}, found, "routers found")
	})
}

// In second 6.5 the technician is called away. Three questions are under way;
// they are given up at once, and no other one is put.
func TestCalledAway(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		o := newOffice(2300 * time.Millisecond)
		ctx, cancel := context.WithCancel(context.Background())
		time.AfterFunc(6500*time.Millisecond, cancel)
		found, err := politecrawler.Map(ctx, "gate", time.Second, o.ask)
		took := time.Since(o.start)
		time.Sleep(time.Hour)
		synctest.Wait()
		koantest.Took(t, 6500*time.Millisecond, took, "until he left")
		require.ErrorIs(t, err, context.Canceled, "error")
		require.Equal(t, 5, o.asking.Total(), "questions")
		require.Len(t, found, 2, "routers found")
	})
}

// This time the routers need another second to give up, so he leaves in 7.5.
func TestLeavesWhenAllHaveGivenUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		o := newOffice(2300 * time.Millisecond)
		o.giveUp = time.Second
		ctx, cancel := context.WithTimeout(
			context.Background(), 6500*time.Millisecond)
		defer cancel()
		_, err := politecrawler.Map(ctx, "gate", time.Second, o.ask)
		koantest.Took(t, 7500*time.Millisecond, time.Since(o.start),
			"until all had given up")
		require.ErrorIs(t, err, context.DeadlineExceeded, "error")
		time.Sleep(time.Hour)
	})
}

// He is called away while he waits for the first pause to pass, and then when
// there is nothing left to do: that is a success.
func TestCalledAwayEarlyAndLate(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		o := newOffice(time.Second)
		ctx, cancel := context.WithTimeout(
			context.Background(), 500*time.Millisecond)
		defer cancel()
		_, err := politecrawler.Map(ctx, "gate", time.Second, o.ask)
		koantest.Took(t, 500*time.Millisecond, time.Since(o.start),
			"until he left")
		require.ErrorIs(t, err, context.DeadlineExceeded, "error")
		time.Sleep(time.Hour)
		require.Zero(t, o.asking.Total(), "questions")

		o = newOffice(time.Second)
		ctx, late := context.WithTimeout(context.Background(), time.Hour)
		defer late()
		found, err := politecrawler.Map(ctx, "heating", time.Second, o.ask)
		koantest.Took(t, 2*time.Second, time.Since(o.start), "one router")
		require.NoError(t, err, "error")
		require.Empty(t, found, "routers found")
		time.Sleep(2 * time.Hour)
	})
}
