package halflocked_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	halflocked "goroutinekoans/koans/04_mutex/04_half_locked"
	"goroutinekoans/koans/koantest"
)

// One cook, one guest: the slate shows what was written on it.
func TestTheSlateShowsTheDishes(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var slate halflocked.Slate
	var read string
	var dishes int
	crowd.Go(func() {
		slate.Add("soup")
		slate.Add("fish")
		slate.Add("cake")
		slate.Strike("fish")
		read, dishes = slate.String(), slate.Len()
	})
	crowd.Finish()
	require.Equal(t, "soup, cake", read)
	require.Equal(t, 2, dishes, "dishes on the slate")
}

// Cooks write and strike dishes while guests count them.
func TestCountingWhileCooksWrite(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var slate halflocked.Slate
	var counted koantest.Gauge
	for range 10 {
		crowd.Go(func() { slate.Add("soup") })
		crowd.Go(func() {
			slate.Len()
			counted.Enter()
		})
		crowd.Go(func() { slate.Strike("soup") })
	}
	crowd.Finish()
	require.Equal(t, 10, counted.Total(), "guests who have counted")
}

// A guest reads the slate and stays, lost in thought. Only then does the cook
// strike out the first dish.
func TestReadingBeforeACookStrikes(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var slate halflocked.Slate
	crowd.Go(func() {
		slate.Add("soup")
		slate.Add("fish")
		slate.Add("cake")
	})
	crowd.Finish()
	var read string
	var thought koantest.Gate
	crowd.Go(func() {
		read = slate.String()
		thought.Wait()
	})
	crowd.Settle()
	crowd.Go(func() { slate.Strike("soup") })
	crowd.Settle()
	thought.Open()
	crowd.Finish()
	require.Equal(t, "soup, fish, cake", read)
}

// On a busy evening eight cooks write a dish each and strike it out, over and
// over, while eight guests count and read.
func TestBusyEvening(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var slate halflocked.Slate
	var odd koantest.Gauge
	crowd.Storm(16, func(i, _ int) {
		if i%2 == 0 {
			dish := "soup"[:1+i%4]
			slate.Add(dish)
			slate.Strike(dish)
		} else if slate.Len() > 8 || len(slate.String()) > 8*len("soup, ") {
			odd.Enter()
		}
	})
	odd.AtMost(t, 0, "guests who saw more than eight dishes")
	dishes := -1
	crowd.Go(func() { dishes = slate.Len() })
	crowd.Finish()
	require.Zero(t, dishes, "dishes on the slate")
}
