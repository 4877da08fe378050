package backpressure_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	backpressure "goroutinekoans/koans/16_performance/04_back_pressure"
	"goroutinekoans/koans/koantest"
)

// Forty guests stand in line, and the barista polishes the first cup. When
// everybody has come to rest, one coffee is being made, three slips are on the
// rail, and perhaps the cashier holds one more. So it stays, coffee by coffee,
// and likewise on shorter and longer rails.
func TestTheRailHasALimit(t *testing.T) {
	koantest.NoLeaks(t)
	for _, room := range []int{3, 1, 8} {
		crowd := koantest.NewCrowd(t)
		var house koantest.Gauge
		var cups koantest.Gate
		guests := 0
		crowd.Go(func() {
			backpressure.Serve(room,
				func() (string, bool) {
					if guests++; guests > 40 {
						return "", false
					}
					house.Enter()
					return fmt.Sprint(guests), true
				},
				func(string) {
					cups.Wait()
					house.Leave()
				})
		})
		for range 40 - room - 1 {
			crowd.Settle()
			house.AtMost(t, 1+room+1, "orders in the house at once")
			house.AtLeast(t, 1+room, "orders in the house at once")
			require.GreaterOrEqual(t, house.Inside(), 1+room,
				"orders in the house, with more guests in line")
			cups.Next()
		}
		cups.Open()
		crowd.Finish()
	}
}

// An order takes one minute and a coffee ten. The first coffee is begun after a
// minute; from then on the barista never stops. Then it's the other way round:
// a coffee takes one minute, and the guests ten to make up their minds.
func TestBothWorkAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	for _, day := range []struct{ order, coffee, all time.Duration }{
		{time.Minute, 10 * time.Minute, 81 * time.Minute},
		{10 * time.Minute, time.Minute, 81 * time.Minute},
	} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		guests := 0
		var took time.Duration
		crowd.Go(func() {
			backpressure.Serve(2,
				func() (string, bool) {
					if guests++; guests > 8 {
						return "", false
					}
					clock.Sleep(day.order)
					return fmt.Sprint(guests), true
				},
				func(string) { clock.Sleep(day.coffee) })
			took = clock.Now()
		})
		clock.Run()
		koantest.Took(t, day.all, took, "eight orders and eight coffees")
	}
}

// Each order is made once, in the order in which they came; with one place on
// the rail and with many, and on a day without guests.
func TestNoOrderIsLost(t *testing.T) {
	koantest.NoLeaks(t)
	for _, room := range []int{1, 2, 50} {
		for _, guests := range []int{0, 1, 2, 20} {
			crowd := koantest.NewCrowd(t)
			orders, coffees := []string{}, []string{}
			var final []string
			crowd.Go(func() {
				backpressure.Serve(room,
					func() (string, bool) {
						if len(orders) == guests {
							return "", false
						}
						slip := fmt.Sprint("coffee ", len(orders))
						orders = append(orders, slip)
						return slip, true
					},
					func(slip string) { coffees = append(coffees, slip) })
				final = append([]string{}, coffees...)
			})
			crowd.Finish()
			require.Equal(t, orders, final, "coffees when Serve returns")
		}
	}
}
