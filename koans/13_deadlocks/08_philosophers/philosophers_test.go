package philosophers_test

import (
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	philosophers "goroutinekoans/koans/13_deadlocks/08_philosophers"
	"goroutinekoans/koans/koantest"
)

// All guests are hungry at the same moment, at tables of three, five and six,
// and at a row of tables for two. Whoever has picked up a fork looks at it for
// a while, and goes on when everybody has come as far as he can.
func TestAllHungryAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	tables := slices.Concat([]int{3, 5, 6}, slices.Repeat([]int{2}, 24))
	for _, guests := range tables {
		crowd := koantest.NewCrowd(t)
		var look koantest.Gate
		forks := make([]sync.Locker, guests)
		for i := range forks {
			forks[i] = &fork{look: look.Wait}
		}
		table := philosophers.Lay(forks)
		meals := make([]int, guests)
		for i := range guests {
			crowd.Go(func() {
				table.Eat(i, func() { meals[i]++ })
			})
		}
		crowd.Settle()
		look.Open()
		crowd.Finish()
		for i := range meals {
			require.Equal(t, 1, meals[i], "meals of each guest")
		}
	}
}

// The guests come one after the other, each when the one before has come as far
// as he can, once round to the right and once to the left. Nobody lays down a
// fork before the last has come.
func TestOneAfterTheOther(t *testing.T) {
	koantest.NoLeaks(t)
	for _, step := range []int{1, 4} {
		crowd := koantest.NewCrowd(t)
		var look, plate koantest.Gate
		forks := make([]sync.Locker, 5)
		for i := range forks {
			forks[i] = &fork{look: look.Wait}
		}
		table := philosophers.Lay(forks)
		var meals koantest.Gauge
		for n := range 5 {
			crowd.Go(func() {
				table.Eat(n*step%5, func() { plate.Wait(); meals.Enter() })
			})
			crowd.Settle()
			look.Next()
			crowd.Settle()
		}
		look.Open()
		plate.Open()
		crowd.Finish()
		require.Equal(t, 5, meals.Total(), "meals of all guests")
	}
}

// Every plate stands between two forks, and so do the neighbours' hands: three
// guests, of whom any two share a fork, eat five times each.
func TestAForkForOne(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	crowd := koantest.NewCrowd(t)
	var begin koantest.Gate
	forks := []sync.Locker{&sync.Mutex{}, &sync.Mutex{}, &sync.Mutex{}}
	table := philosophers.Lay(forks)
	uses := make([]int, 3)
	for i := range uses {
		crowd.Go(func() {
			begin.Wait()
			for range 5 {
				table.Eat(i, func() {
					uses[i]++
					uses[(i+1)%3]++
				})
			}
		})
	}
	crowd.Settle()
	begin.Open()
	crowd.Finish()
	require.Equal(t, []int{10, 10, 10}, uses, "how often each fork was used")
}

// Guest 0 eats, and guest 1, who shares a fork with him, waits. Then guest 3
// comes, who has nothing to do with either: 0 and 3 meet while they eat. It is
// tried with everybody one seat further, all around the table.
func TestStrangersEatTogether(t *testing.T) {
	koantest.NoLeaks(t)
	for first := range 5 {
		crowd := koantest.NewCrowd(t)
		forks := make([]sync.Locker, 5)
		for i := range forks {
			forks[i] = &sync.Mutex{}
		}
		table := philosophers.Lay(forks)
		together := koantest.NewMeeting(2)
		crowd.Go(func() { table.Eat(first, together.Arrive) })
		crowd.Settle()
		crowd.Go(func() { table.Eat((first+1)%5, func() {}) })
		crowd.Settle()
		crowd.Go(func() { table.Eat((first+3)%5, together.Arrive) })
		crowd.Finish()
	}
}

// fork is a fork at which whoever has picked it up takes a look.
type fork struct {
	mu   sync.Mutex
	look func()
}

func (f *fork) Lock() {
	f.mu.Lock()
	f.look()
}

func (f *fork) Unlock() { f.mu.Unlock() }
