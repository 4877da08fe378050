package onelockshop_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	onelockshop "goroutinekoans/koans/16_performance/06_one_lock_shop"
	"goroutinekoans/koans/koantest"
)

// drawers is how many drawers there are, one for each letter.
const drawers = 26

// At each of the 26 drawers somebody deals, and nobody is done before all of
// them are at it.
func TestAllDrawersAreOpenAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shop := onelockshop.New()
	all := koantest.NewMeeting(drawers)
	for drawer := range drawers {
		crowd.Go(func() {
			shop.Change(string(rune('a'+drawer))+" thing", func(int) int {
				all.Arrive()
				return drawer
			})
		})
	}
	crowd.Finish()
	crowd = koantest.NewCrowd(t)
	var pieces, want [drawers]int
	crowd.Go(func() {
		for drawer := range pieces {
			want[drawer] = drawer
			pieces[drawer] = shop.Pieces(string(rune('a'+drawer)) + " thing")
		}
	})
	crowd.Finish()
	require.Equal(t, want, pieces, "pieces of each article")
}

// While somebody haggles over salt, somebody else looks for jam and tea.
func TestLookingUpWaitsForNobodyElse(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shop := onelockshop.New()
	both := koantest.NewMeeting(2)
	haggle := func(int) int {
		both.Arrive()
		return 1
	}
	crowd.Go(func() { shop.Change("salt", haggle) })
	crowd.Settle()
	crowd.Go(func() {
		shop.Pieces("jam")
		shop.Pieces("tea")
		both.Arrive()
	})
	crowd.Finish()
}

// Twenty people buy eggs, and each sees what the one before has left. There is
// never more than one at it. Others look meanwhile how many eggs there are, and
// if there is any endive.
func TestOneAtATimeForTheSameArticle(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shop := onelockshop.New()
	crowd.Go(func() { shop.Change("eggs", func(int) int { return 20 }) })
	crowd.Finish()
	var eggs koantest.Gauge
	var talk koantest.Gate
	left := 20
	for range 20 {
		crowd.Go(func() {
			shop.Change("eggs", func(before int) int {
				eggs.Enter()
				talk.Wait()
				eggs.Leave()
				left--
				return before - 1
			})
		})
	}
	for range 5 {
		crowd.Settle()
		crowd.Go(func() { shop.Pieces("eggs") })
		crowd.Go(func() { shop.Pieces("endive") })
		crowd.Settle()
		eggs.AtMost(t, 1, "people who buy eggs at once")
		talk.Next()
	}
	talk.Open()
	crowd.Finish()
	var pieces int
	crowd.Go(func() { pieces = shop.Pieces("eggs") })
	crowd.Finish()
	require.Equal(t, 0, left, "eggs that nobody bought")
	require.Equal(t, 0, pieces, "eggs in the drawer")
}

// At every drawer three articles are dealt in, by three people each. Nobody
// waits while they do.
func TestEveryPieceIsCounted(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shop := onelockshop.New()
	want := map[string]int{}
	for drawer := range drawers {
		for article := range 3 {
			name := string(rune('a'+drawer)) + string(rune('1'+article))
			want[name] = 3 * (drawer + article)
			for range 3 {
				crowd.Go(func() {
					shop.Change(name, func(before int) int {
						return before + drawer + article
					})
				})
			}
		}
	}
	crowd.Finish()
	got := map[string]int{}
	crowd.Go(func() {
		for name := range want {
			got[name] = shop.Pieces(name)
		}
	})
	crowd.Finish()
	require.Equal(t, want, got, "pieces of each article")
}
