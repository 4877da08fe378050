package racewithoutdatarace_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	cakes "goroutinekoans/koans/12_races/09_race_without_data_race"
	"goroutinekoans/koans/koantest"
)

// higher is a jury that prefers higher numbers.
func higher(cake, best int64) bool {
	return cake > best
}

// seated is such a jury, which comes to each of its judgements only when it is
// let through.
func seated(table *koantest.Gate) func(cake, best int64) bool {
	return func(cake, best int64) bool {
		table.Wait()
		return cake > best
	}
}

// watched is a shelf that keeps a diary, and may stop somebody before a step.
type watched struct {
	mu    sync.Mutex
	cake  int64
	diary [][2]int64 // which cake was replaced by which

	left int           // steps until somebody is stopped; 0: nobody is
	way  koantest.Gate // where they are stopped
}

// step is one step at the shelf: change says which cake is there after it.
func (s *watched) step(change func(old int64) int64) (old int64) {
	s.mu.Lock()
	stop := s.left == 1
	s.left = max(0, s.left-1)
	s.mu.Unlock()
	if stop {
		s.way.Wait()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	old = s.cake
	s.cake = change(old)
	if s.cake != old {
		s.diary = append(s.diary, [2]int64{old, s.cake})
	}
	return old
}

// stopBefore has somebody stopped before the nth step from now; 0: nobody.
func (s *watched) stopBefore(n int) {
	s.mu.Lock()
	s.left = n
	s.mu.Unlock()
}

func (s *watched) Load() int64 {
	return s.step(func(old int64) int64 { return old })
}

func (s *watched) Store(cake int64) {
	s.step(func(int64) int64 { return cake })
}

func (s *watched) Swap(cake int64) int64 {
	return s.step(func(int64) int64 { return cake })
}

func (s *watched) CompareAndSwap(old, cake int64) bool {
	return old == s.step(func(now int64) int64 {
		if now == old {
			return cake
		}
		return now
	})
}

// verdict holds what the juries have said against what the shelf has seen: each
// cake was replaced by a better one only, the best of all is there in the end,
// and a cake was said to have been there if it was.
func (s *watched) verdict(t *testing.T, said map[int64]bool) {
	t.Helper()
	been := map[int64]bool{}
	for _, change := range s.diary {
		require.Greater(t, change[1], change[0], "the cake that replaces one")
		been[change[1]] = true
	}
	var best int64
	for cake := range said {
		best = max(best, cake)
	}
	require.Equal(t, best, s.cake, "the cake on the shelf")
	for cake, is := range said {
		require.Equal(t, been[cake], is, "a cake has been on the shelf")
	}
}

// One cake after the other: each is compared with the best so far. The jury is
// one that prefers lower numbers.
func TestOneAfterTheOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var best atomic.Int64
	contest := cakes.NewContest(&best)
	lower := func(cake, best int64) bool { return best == 0 || cake < best }
	var prizes []bool
	crowd.Go(func() {
		for _, cake := range []int64{7, 12, 3, 3, 5} {
			prizes = append(prizes, contest.Judge(cake, lower))
		}
	})
	crowd.Finish()
	require.Equal(t, []bool{true, false, true, false, false}, prizes,
		"cakes that were on the shelf")
	require.EqualValues(t, 3, best.Load(), "the cake on the shelf")
}

// Two juries have been given the same cake to compare with, when one finishes
// all its work before the other goes on; then the other finishes, too. Once the
// jury of the better cake is the faster one, and once the slower one.
func TestTwoJuriesAtTheTable(t *testing.T) {
	koantest.NoLeaks(t)
	for _, order := range [][]int{{1, 0}, {0, 1}} {
		crowd := koantest.NewCrowd(t)
		var shelf watched
		contest := cakes.NewContest(&shelf)
		var tables [2]koantest.Gate
		var said [2]bool
		for i, cake := range []int64{10, 20} {
			crowd.Go(func() {
				said[i] = contest.Judge(cake, seated(&tables[i]))
			})
		}
		crowd.Settle()
		for _, i := range order {
			// Whoever judges twice comes to the table again: let both be
			// seated for the second time before anybody goes on.
			tables[i].Next()
			crowd.Settle()
		}
		for _, i := range order {
			tables[i].Open()
			crowd.Settle()
		}
		crowd.Finish()
		shelf.verdict(t, map[int64]bool{10: said[0], 20: said[1]})
	}
}

// One jury is stopped before its first step at the shelf, and another cake is
// judged meanwhile; then it is stopped once more, and a third cake is judged.
// That goes on with every pair of steps before which one can be stopped.
func TestOtherCakesBetweenAnyTwoSteps(t *testing.T) {
	koantest.NoLeaks(t)
	for _, cake := range [][3]int64{
		{10, 20, 30}, {20, 10, 30}, {30, 10, 20},
	} {
		for first, stopped := 1, true; stopped; first++ {
			for second, again := 1, true; again; second++ {
				stopped, again = stopTwice(t, cake, first, second)
			}
		}
	}
}

// stopTwice has the jury of the first cake stopped before its step first, and
// then before step second from there. It reports where it could be stopped.
func stopTwice(
	t *testing.T, cake [3]int64, first, second int,
) (stopped, again bool) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	var shelf watched
	contest := cakes.NewContest(&shelf)
	var said [3]bool
	judge := func(i int) {
		crowd.Go(func() { said[i] = contest.Judge(cake[i], higher) })
		crowd.Settle()
	}
	shelf.stopBefore(first)
	judge(0)
	stopped = shelf.way.Waiting() == 1
	shelf.stopBefore(0)
	judge(1)
	shelf.stopBefore(second)
	shelf.way.Next()
	crowd.Settle()
	again = shelf.way.Waiting() == 1
	shelf.stopBefore(0)
	judge(2)
	shelf.way.Open()
	crowd.Finish()
	shelf.verdict(t, map[int64]bool{
		cake[0]: said[0], cake[1]: said[1], cake[2]: said[2],
	})
	return stopped, again
}

// Thirty times a jury has made up its mind about the best of all cakes, and
// each time another one has come meanwhile.
func TestAgainAndAgain(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var shelf watched
	contest := cakes.NewContest(&shelf)
	var table koantest.Gate
	var said [32]bool
	crowd.Go(func() { said[31] = contest.Judge(31, seated(&table)) })
	crowd.Settle()
	for cake := int64(1); cake <= 30; cake++ {
		crowd.Go(func() { said[cake] = contest.Judge(cake, higher) })
		crowd.Settle()
		table.Next()
		crowd.Settle()
	}
	table.Open()
	crowd.Finish()
	all := map[int64]bool{}
	for cake := int64(1); cake <= 31; cake++ {
		all[cake] = said[cake]
	}
	shelf.verdict(t, all)
}

// Three juries eat at the same time: none has a judgement before all have
// begun.
func TestManyJuries(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var best atomic.Int64
	contest := cakes.NewContest(&best)
	all := koantest.NewMeeting(3)
	for _, cake := range []int64{4, 6, 5} {
		eaten := false
		crowd.Go(func() {
			contest.Judge(cake, func(cake, best int64) bool {
				if !eaten {
					eaten = true
					all.Arrive()
				}
				return cake > best
			})
		})
	}
	crowd.Finish()
	require.EqualValues(t, 6, best.Load(), "the cake on the shelf")
}
