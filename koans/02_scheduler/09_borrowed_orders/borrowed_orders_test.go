package borrowedorders_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	borrowedorders "goroutinekoans/koans/02_scheduler/09_borrowed_orders"
	"goroutinekoans/koans/koantest"
)

// Four cooks, and all 64 orders hang at the first station. To cook takes a
// minute, to walk two. If everybody could start at once, it would take 16
// minutes; who walks again for every single order needs 33 in all.
func TestIdleCooksHelp(t *testing.T) {
	k := newKitchen(t, 2*time.Minute, 64, 0, 0, 0)
	took := k.run()
	k.eachCookedOnce()
	koantest.Took(t, 28*time.Minute, max(took, 28*time.Minute),
		"64 orders at one station, at most")
}

// Two orders hang at the first station, 60 at the second, and two cooks have
// none. Whoever walks to the first station comes too late, and looks again.
func TestWhoComesTooLateLooksAgain(t *testing.T) {
	k := newKitchen(t, 2*time.Minute, 2, 60, 0, 0)
	took := k.run()
	k.eachCookedOnce()
	koantest.Took(t, 28*time.Minute, max(took, 28*time.Minute),
		"2 orders here and 60 there, at most")
}

// There is enough to do everywhere: all cook their own, and nobody walks.
func TestOwnOrdersFirst(t *testing.T) {
	k := newKitchen(t, 2*time.Minute, 8, 8, 8, 8)
	cookOf := make([]int, 32)
	k.cooked = func(who, order int) { cookOf[order] = who }
	took := k.run()
	k.eachCookedOnce()
	for order, who := range cookOf {
		require.Equal(t, order/8, who, "the cook of an order")
	}
	koantest.Took(t, 8*time.Minute, took, "8 orders at each station")
}

// To walk takes ten minutes here. Meanwhile the first cook cooks his four
// orders, and the other one comes for nothing.
func TestAWalkIsInNobodysWay(t *testing.T) {
	k := newKitchen(t, 10*time.Minute, 4, 0)
	var begun [4]time.Duration
	k.cooked = func(_, order int) { begun[order] = k.clock.Now() }
	took := k.run()
	k.eachCookedOnce()
	koantest.Took(t, 3*time.Minute, slices.Max(begun[:]),
		"until the last order is begun")
	koantest.Took(t, 10*time.Minute, took, "until both have gone home")
}

// Two orders, and the one that is cooked first takes an hour. The other cook
// has one of his own, which takes a minute. Then he walks for two and takes the
// one that is left: half of one order, rounded up.
func TestTheLastOrderIsTakenToo(t *testing.T) {
	k := newKitchen(t, 2*time.Minute, 2, 1)
	var begun [2]time.Duration // by cook
	k.cooked = func(who, _ int) {
		begun[who] = k.clock.Now()
		if who == 0 && begun[who] == 0 {
			k.clock.Sleep(59 * time.Minute)
		}
	}
	took := k.run()
	k.eachCookedOnce()
	koantest.Took(t, 3*time.Minute, slices.Max(begun[:]),
		"until the second order is begun")
	koantest.Took(t, time.Hour, took, "one long order and two short ones")
}

// The first cook needs ten minutes for an order, and has 16. The other one
// needs one minute and has none: he comes again and again, as long as orders
// hang there.
func TestWhoHasHelpedHelpsAgain(t *testing.T) {
	k := newKitchen(t, 2*time.Minute, 16, 0)
	k.cooked = func(who, _ int) {
		if who == 0 {
			k.clock.Sleep(9 * time.Minute)
		}
	}
	took := k.run()
	k.eachCookedOnce()
	koantest.Took(t, 40*time.Minute, max(took, 40*time.Minute),
		"a slow cook's 16 orders, at most")
}

// One cook alone, cooks without orders, and no cook at all.
func TestQuietEvenings(t *testing.T) {
	for _, sizes := range [][]int{{3}, {0, 0, 0}, {}} {
		k := newKitchen(t, time.Minute, sizes...)
		k.run()
		k.eachCookedOnce()
	}
}

// A kitchen knows how often each order was cooked.
type kitchen struct {
	t      *testing.T
	clock  *koantest.Clock
	crowd  *koantest.Crowd
	far    time.Duration
	orders [][]int
	times  []koantest.Gauge
	cooked func(who, order int)
}

// newKitchen has stations with so many orders, numbered from 0.
func newKitchen(t *testing.T, far time.Duration, sizes ...int) *kitchen {
	koantest.NoLeaks(t)
	k := &kitchen{t: t, far: far, cooked: func(int, int) {}}
	k.crowd = koantest.NewCrowd(t)
	k.clock = koantest.NewClock(k.crowd)
	next := 0
	for _, size := range sizes {
		var orders []int
		for range size {
			orders = append(orders, next)
			next++
		}
		k.orders = append(k.orders, orders)
	}
	k.times = make([]koantest.Gauge, next)
	return k
}

// run lets the evening pass, and says how long it took.
func (k *kitchen) run() time.Duration {
	k.clock.Wakes = 1000
	k.crowd.Go(func() {
		borrowedorders.CookAll(k.orders, func(who, order int) {
			k.times[order].Enter()
			k.cooked(who, order)
			k.clock.Sleep(time.Minute)
		}, func(int, int) {
			k.clock.Sleep(k.far)
		})
	})
	return k.clock.Run()
}

func (k *kitchen) eachCookedOnce() {
	k.t.Helper()
	for i := range k.times {
		require.Equal(k.t, 1, k.times[i].Total(), "times an order was cooked")
	}
}
