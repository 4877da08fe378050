package barstalls_test

import (
	"context"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	barstalls "goroutinekoans/koans/04_mutex/11_bar_stalls"
	"goroutinekoans/koans/koantest"
)

// Seven guests come to a bathroom with three stalls. Each time everybody has
// come to rest, three are inside, until fewer than three are left.
func TestAllStallsAreUsed(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	stalls := barstalls.New(3)
	var inside koantest.Gauge
	var leave koantest.Gate
	for range 7 {
		crowd.Go(func() {
			stalls.Use(context.Background(), func() {
				inside.Enter()
				leave.Wait()
				inside.Leave()
			})
		})
	}
	for guests := 7; guests > 0; guests-- {
		crowd.Settle()
		inside.Exactly(t, 3, "guests in a stall at once")
		require.Equal(t, min(3, guests), inside.Inside(), "guests in a stall")
		leave.Next()
	}
	crowd.Finish()
	require.Equal(t, 7, inside.Total(), "guests who had their turn")
}

// Guests come one after the other to a single stall: number 0 goes in, the
// others queue. Number 2 gives up, then number 4 comes.
func TestFirstComeFirstServed(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	stalls := barstalls.New(1)
	patience, giveUp := context.WithCancel(context.Background())
	defer giveUp()
	var leave koantest.Gate
	var inside, gone koantest.Gauge
	var order []int
	var errs [5]error
	come := func(guest int, ctx context.Context) {
		crowd.Go(func() {
			errs[guest] = stalls.Use(ctx, func() {
				inside.Enter()
				order = append(order, guest)
				leave.Wait()
				inside.Leave()
			})
			gone.Enter()
		})
		crowd.Settle()
	}
	come(0, context.Background())
	come(1, context.Background())
	come(2, patience)
	come(3, context.Background())
	giveUp()
	crowd.Settle()
	require.Equal(t, 1, gone.Total(), "guests who went home")
	come(4, context.Background())
	inside.AtMost(t, 1, "guests in the only stall at once")
	leave.Open()
	crowd.Finish()
	require.Equal(t, []int{0, 1, 3, 4}, order, "guests in their order")
	require.ErrorIs(t, errs[2], context.Canceled, "what guest 2 gets")
	errs[2] = nil
	require.Equal(t, [5]error{}, errs, "what the others get")
}

// Ana is in the only stall, Bruno and Carla wait. Ana makes Bruno give up and
// leaves at that very moment: with a single processor, Bruno gets to do nothing
// in between. The stall is Carla's then, and Davi's when he comes later.
func TestNoStallIsLost(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for range 5 {
		crowd := koantest.NewCrowd(t)
		stalls := barstalls.New(1)
		patience, giveUp := context.WithCancel(context.Background())
		var leave koantest.Gate
		var served koantest.Gauge
		come := func(ctx context.Context, visit func()) {
			crowd.Go(func() { stalls.Use(ctx, visit) })
			crowd.Settle()
		}
		come(context.Background(), func() { leave.Wait(); giveUp() })
		come(patience, func() {})
		come(context.Background(), served.Enter)
		leave.Open()
		crowd.Settle()
		before := served.Total()
		come(context.Background(), served.Enter)
		crowd.Finish()
		require.Equal(t, 1, before, "turns before Davi came")
		require.Equal(t, 2, served.Total(), "turns of Carla and Davi")
	}
}
