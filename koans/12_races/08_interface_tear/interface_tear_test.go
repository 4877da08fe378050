package interfacetear_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	tear "goroutinekoans/koans/12_races/08_interface_tear"
	"goroutinekoans/koans/koantest"
)

// Two kinds of chefs. They take up the same room, so that half of one and half
// of the other can at least not crash the test.
type (
	baker   struct{ name string }
	butcher struct{ name string }
)

func (b *baker) Cook(dish string) string {
	return b.name + " bakes " + dish
}

func (b *butcher) Cook(dish string) string {
	return b.name + " grills " + dish
}

// helper is a chef who does whatever the test wants.
type helper func()

func (h helper) Cook(dish string) string {
	h()
	return "fried " + dish
}

// Ten people order a thousand dishes each, while the chefs relieve one another,
// on more processors than there are: one may be stopped anywhere. Every dish is
// made by one of them, in their own way.
func TestEveryDishHasOneChef(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	crowd := koantest.NewCrowd(t)
	kitchen := tear.Open(&baker{"Ana"})
	var plates [10][1000]string
	for i := range plates {
		crowd.Go(func() {
			for n := range plates[i] {
				plates[i][n] = kitchen.Order("fish")
			}
		})
		crowd.Go(func() {
			for range 1000 {
				kitchen.Relieve(&butcher{"Bruno"})
				kitchen.Relieve(&baker{"Ana"})
			}
		})
	}
	crowd.Finish()
	seen := map[string]bool{"Ana bakes fish": true, "Bruno grills fish": true}
	for _, row := range plates {
		for _, plate := range row {
			seen[plate] = true
		}
	}
	require.Len(t, seen, 2, "ways in which fish is made")
}

// Whoever orders after the relief gets the new chef.
func TestTheNewChefCooks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var before, after string
	crowd.Go(func() {
		kitchen := tear.Open(&baker{"Ana"})
		before = kitchen.Order("bread")
		kitchen.Relieve(&butcher{"Bruno"})
		after = kitchen.Order("steak")
	})
	crowd.Finish()
	require.Equal(t, "Ana bakes bread", before, "what is on the plate")
	require.Equal(t, "Bruno grills steak", after, "what is on the plate")
}

// Three dishes stand on the stove: none is done before the others have begun.
func TestManyDishesAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	stove := koantest.NewMeeting(3)
	kitchen := tear.Open(helper(stove.Arrive))
	for range 3 {
		crowd.Go(func() { kitchen.Order("eggs") })
	}
	crowd.Finish()
	require.Equal(t, 3, stove.Arrived(), "dishes on the stove")
}

// The next chef comes in while eggs are on the stove. Both finish what they
// have begun.
func TestTheReliefDoesNotWait(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var stove koantest.Gate
	defer stove.Open()
	kitchen := tear.Open(helper(stove.Wait))
	var old, fresh string
	crowd.Go(func() { old = kitchen.Order("eggs") })
	crowd.Settle()
	var came koantest.Gauge
	crowd.Go(func() {
		defer came.Enter()
		kitchen.Relieve(&baker{"Ana"})
		fresh = kitchen.Order("bread")
	})
	crowd.Settle()
	came.AtLeast(t, 1, "chefs who came while there were eggs on the stove")
	stove.Open()
	crowd.Finish()
	require.Equal(t, "fried eggs", old, "what is on the plate")
	require.Equal(t, "Ana bakes bread", fresh, "what is on the plate")
}
