package shiftchange_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	shiftchange "goroutinekoans/koans/17_bar/04_shift_change"
	"goroutinekoans/koans/koantest"
)

// The only cook is cutting a, and b and c are waiting at the hatch, since no
// cook has taken them, when the shift is to change. Then the cook goes on. All
// three are cooked, nobody is left standing, and d is for the new shift.
func TestChangeWhileOrdersWait(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var k kitchen
	bar := k.open(crowd, 1)
	for _, order := range []string{"a", "b", "c"} {
		crowd.Go(func() { k.answer(order, bar.Order(order)) })
		crowd.Settle()
	}
	taken := k.taken.Total()
	crowd.Go(func() {
		bar.Change(1, "winter")
		k.answer("d", bar.Order("d"))
		bar.Close()
	})
	crowd.Settle()
	k.knife.Open()
	crowd.Finish()
	require.Equal(t, 1, taken, "orders taken by the only cook, who is busy")
	for _, order := range []string{"a", "b", "c", "d"} {
		k.wantCooked(t, order)
	}
	require.Equal(t, "summer", k.dish("a").menus[0], "menu of the old shift")
	require.Equal(t, "winter", k.dish("d").menus[0], "menu of the new shift")
}

// A cook is cutting a, and nobody waits, when the shift changes. The new one
// cooks b meanwhile, and the guests see the new menu. But a is finished by the
// cook who began it, with his menu, and only then is the change over.
func TestChangeDuringAnOrder(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var k kitchen
	bar := k.open(crowd, 1)
	crowd.Go(func() { k.answer("a", bar.Order("a")) })
	crowd.Settle()
	var changed, read koantest.Gauge
	var menu string
	crowd.Go(func() {
		bar.Change(1, "winter")
		changed.Enter()
	})
	crowd.Settle()
	crowd.Go(func() {
		menu = bar.Menu()
		read.Enter()
	})
	crowd.Go(func() { k.answer("b", bar.Order("b")) })
	crowd.Settle()
	early, guests := changed.Total(), read.Total()
	k.knife.Open()
	crowd.Settle()
	crowd.Go(bar.Close)
	crowd.Finish()
	k.busy.AtLeast(t, 2, "cooks of both shifts at work at once")
	require.Equal(t, 0, early, "changes over while the old shift was cooking")
	require.Equal(t, 1, guests, "guests who could read the menu by then")
	require.Equal(t, "winter", menu, "menu that a guest sees by then")
	k.wantCooked(t, "a")
	k.wantCooked(t, "b")
	require.Equal(t, "summer", k.dish("a").menus[0], "menu of the old shift")
	require.Equal(t, "winter", k.dish("b").menus[0], "menu of the new shift")
}

// There are two cooks, then three, and as many are at work at once.
func TestAsManyCooks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	for _, cooks := range []int{2, 3} {
		var k kitchen
		bar := k.open(crowd, 1)
		crowd.Go(func() { bar.Change(cooks, "winter") })
		crowd.Settle()
		for _, order := range []string{"a", "b", "c", "d", "e"} {
			crowd.Go(func() { k.answer(order, bar.Order(order)) })
		}
		crowd.Settle()
		k.knife.Open()
		crowd.Settle()
		crowd.Go(bar.Close)
		crowd.Finish()
		k.busy.Exactly(t, cooks, "cooks at work at once")
		for _, order := range []string{"a", "b", "c", "d", "e"} {
			k.wantCooked(t, order)
		}
	}
}

// Close waits for the cook who is cutting a. After that b is refused, and the
// bar can be closed again.
func TestCloseWaits(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var k kitchen
	bar := k.open(crowd, 2)
	crowd.Go(func() { k.answer("a", bar.Order("a")) })
	crowd.Settle()
	var closed koantest.Gauge
	crowd.Go(func() {
		bar.Close()
		closed.Enter()
	})
	crowd.Settle()
	early := closed.Total()
	crowd.Go(func() { k.answer("b", bar.Order("b")) })
	crowd.Settle()
	k.knife.Open()
	crowd.Finish()
	crowd.Go(bar.Close)
	crowd.Finish()
	require.Equal(t, 0, early, "bars closed while a cook was cooking")
	k.wantCooked(t, "a")
	require.False(t, k.dish("b").taken, "an order was taken after closing")
	require.Zero(t, k.dish("b").cut.Total(), "cooked after closing")
}

// All twenty-six are ordered, from many tables, while two managers change the
// shift again and again, and guests read the menu.
func TestNothingIsLost(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	for range 5 {
		var k kitchen
		k.knife.Open()
		bar := k.open(crowd, 2)
		for i := range k.dishes {
			order := string(rune('a' + i))
			crowd.Go(func() { k.answer(order, bar.Order(order)) })
		}
		for _, menu := range []string{"autumn", "winter"} {
			crowd.Go(func() {
				for cooks := range 5 {
					bar.Change(cooks+1, menu)
					bar.Menu()
				}
			})
		}
		crowd.Settle()
		crowd.Go(bar.Close)
		crowd.Finish()
		for i := range k.dishes {
			k.wantCooked(t, string(rune('a'+i)))
		}
	}
}

// kitchen is what happens in a kitchen. Who is to cut something takes the
// knife.
type kitchen struct {
	knife  koantest.Gate
	busy   koantest.Gauge
	taken  koantest.Gauge // one is inside for each order that was answered
	dishes [26]dish
}

type dish struct {
	taken    bool
	menus    []string
	cut, fry koantest.Gauge
}

func (k *kitchen) dish(order string) *dish { return &k.dishes[order[0]-'a'] }

func (k *kitchen) answer(order string, taken bool) {
	k.dish(order).taken = taken
	k.taken.Enter()
}

// open opens a bar with the summer menu.
func (k *kitchen) open(crowd *koantest.Crowd, cooks int) *shiftchange.Bar {
	opened := make(chan *shiftchange.Bar, 1)
	crowd.Go(func() { opened <- shiftchange.Open(cooks, "summer", k.do) })
	crowd.Settle()
	select {
	case bar := <-opened:
		return bar
	default:
		crowd.Finish() // fails: it's not open, and at rest
		return nil
	}
}

func (k *kitchen) do(step, order, menu string) {
	k.busy.Enter()
	defer k.busy.Leave()
	d := k.dish(order)
	if step == "fry" {
		d.fry.Enter()
	} else {
		d.cut.Enter()
		if order != "b" {
			k.knife.Wait()
		}
	}
	d.menus = append(d.menus, menu)
}

// wantCooked wants an order to be cooked once, with one menu.
func (k *kitchen) wantCooked(t *testing.T, order string) {
	t.Helper()
	d := k.dish(order)
	require.True(t, d.taken, "an order was taken")
	require.Equal(t, 1, d.cut.Total(), "how often an order was cut")
	require.Equal(t, 1, d.fry.Total(), "how often an order was fried")
	require.Equal(t, d.menus[0], d.menus[1], "the two menus of one order")
}
