package racewithoutdatarace_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	cakes "goroutinekoans/koans/12_races/09_race_without_data_race"
	"goroutinekoans/koans/koantest"
)

// higher is a jury that prefers higher numbers.
func higher(cake, best int64) bool {
	return cake > best
}

// jury prefers higher numbers, and comes to each of its judgements only when
// the table is opened.
func jury(table *koantest.Gate) func(cake, best int64) bool {
	return func(cake, best int64) bool {
		table.Wait()
		return cake > best
	}
}

// result is what becomes of two cakes of which the second is the better one.
type result struct {
	first, second bool
	best          int64
}

// contest has two cakes judged. Both juries have been given the same cake to
// compare with, when one finishes all its work before the other goes on; then
// the other finishes, too.
func contest(t *testing.T, secondIsFaster bool) result {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var shelf cakes.Shelf
	var tables [2]koantest.Gate
	var r result
	crowd.Go(func() { r.first = shelf.Judge(10, jury(&tables[0])) })
	crowd.Go(func() { r.second = shelf.Judge(20, jury(&tables[1])) })
	crowd.Settle()
	order := []int{0, 1}
	if secondIsFaster {
		order = []int{1, 0}
	}
	for _, i := range order {
		// Whoever judges twice comes to the table again: let both be seated
		// for the second time before anybody goes on.
		tables[i].Next()
		crowd.Settle()
	}
	for _, i := range order {
		tables[i].Open()
		crowd.Settle()
	}
	crowd.Finish()
	crowd.Go(func() { r.best = shelf.Best() })
	crowd.Finish()
	return r
}

// The jury of the better cake is the faster one. When the other comes to its
// judgement, the cake that it has compared with is no longer there.
func TestAWorseCakeDoesNotReplaceABetterOne(t *testing.T) {
	r := contest(t, true)
	require.EqualValues(t, 20, r.best, "the cake on the shelf")
	require.True(t, r.second, "the better cake has been on the shelf")
	require.False(t, r.first, "the worse cake has been on the shelf")
}

// The jury of the better cake is the slower one. The cake that it has compared
// with is no longer there, but that makes its own no worse.
func TestTheBestCakeWinsWhenItIsLate(t *testing.T) {
	r := contest(t, false)
	require.EqualValues(t, 20, r.best, "the cake on the shelf")
	require.True(t, r.second, "the better cake has been on the shelf")
	require.True(t, r.first, "the worse cake has been on the shelf")
}

// One cake after the other: each is compared with the best so far.
func TestOneAfterTheOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var shelf cakes.Shelf
	var prizes []bool
	var best int64
	crowd.Go(func() {
		for _, cake := range []int64{7, 3, 12, 12, 9} {
			prizes = append(prizes, shelf.Judge(cake, higher))
		}
		best = shelf.Best()
	})
	crowd.Finish()
	require.Equal(t, []bool{true, false, true, false, false}, prizes,
		"cakes that were on the shelf")
	require.EqualValues(t, 12, best, "the cake on the shelf")
}

// Three juries eat at the same time: none has a judgement before all have
// begun. Meanwhile the empty shelf can be looked at.
func TestManyJuries(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var shelf cakes.Shelf
	all := koantest.NewMeeting(3)
	for _, cake := range []int64{4, 6, 5} {
		eaten := false
		crowd.Go(func() {
			shelf.Judge(cake, func(cake, best int64) bool {
				if !eaten {
					eaten = true
					all.Arrive()
				}
				return cake > best
			})
		})
	}
	crowd.Finish()
	var best int64
	crowd.Go(func() { best = shelf.Best() })
	crowd.Finish()
	require.EqualValues(t, 6, best, "the cake on the shelf")
}

// Eight juries judge as fast as they can, each in love with the cake before it,
// on more processors than there are: one may be stopped anywhere. Every cake
// gets onto the shelf, and each is replaced by one other, but for the last.
func TestACrazyContest(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	const juries, each = 8, 30_000
	crowd := koantest.NewCrowd(t)
	var shelf cakes.Shelf
	var replaced [juries][each]int64
	var refused [juries]int
	var opens koantest.Gate
	for i := range juries {
		crowd.Go(func() {
			opens.Wait()
			for n := range each {
				cake := int64(i*each + n + 1)
				if !shelf.Judge(cake, func(_, best int64) bool {
					replaced[i][n] = best
					return true
				}) {
					refused[i]++
				}
			}
		})
	}
	crowd.Settle()
	opens.Open()
	crowd.Finish()
	var times [juries*each + 1]int
	for i := range juries {
		require.Zero(t, refused[i], "cakes refused though the jury loves them")
		for _, cake := range replaced[i] {
			times[cake]++
		}
	}
	var late int
	for _, n := range times {
		late += max(0, n-1)
	}
	require.Zero(t, late, "cakes that replaced one that was no longer there")
}
