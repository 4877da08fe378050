package waitinlock_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	waitinlock "goroutinekoans/koans/13_deadlocks/02_wait_in_lock"
	"goroutinekoans/koans/koantest"
)

// Two walls are painted; one takes two cans, the other three. Then a third is
// painted, which takes one. The painters go to their walls, and not before all
// are there do they begin.
func TestTheJobGetsDone(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book waitinlock.Book
	var begin koantest.Gate
	var done koantest.Gauge
	sum := 0
	crowd.Go(func() {
		defer done.Enter()
		sum = book.Paint([]string{"hall", "stairs"}, func(wall string) int {
			begin.Wait()
			return map[string]int{"hall": 2, "stairs": 3}[wall]
		})
	})
	crowd.Settle()
	require.Equal(t, 0, done.Total(), "jobs done before anybody paints")
	begin.Open()
	crowd.Finish()
	require.Equal(t, 5, sum, "cans after the first job")

	crowd.Go(func() {
		sum = book.Paint([]string{"attic"}, func(string) int { return 1 })
	})
	crowd.Finish()
	require.Equal(t, 6, sum, "cans after the second job")
}

// Four painters meet, each at his wall: none goes on before all four are there.
func TestPaintersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book waitinlock.Book
	together := koantest.NewMeeting(4)
	sum := 0
	crowd.Go(func() {
		sum = book.Paint([]string{"a", "b", "c", "d"}, func(string) int {
			together.Arrive()
			return 1
		})
	})
	crowd.Finish()
	require.Equal(t, 4, sum, "cans after the job")
}

// The painter of the second wall waits for the first one to be done. Then he
// looks into the book: is it there?
func TestPaintersLookIntoTheBook(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book waitinlock.Book
	var dry koantest.Gate
	jobs, walls, sum := 0, 0, 0
	crowd.Go(func() {
		sum = book.Paint([]string{"first", "second"}, func(wall string) int {
			if wall == "second" {
				dry.Wait()
				jobs, walls = book.Jobs()
			}
			return 1
		})
	})
	crowd.Settle()
	dry.Open()
	crowd.Finish()
	require.Equal(t, 1, jobs, "jobs in the book meanwhile")
	require.Equal(t, 1, walls, "walls in the book meanwhile")
	require.Equal(t, 2, sum, "cans after the job")
}

// Two jobs at once, with two painters each. When all are at their walls, those
// of the first job get done, and later those of the second.
func TestTwoJobsAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var book waitinlock.Book
	var done [2]koantest.Gate
	sums := make([]int, 2)
	walls := []string{"front", "back"}
	for i := range sums {
		crowd.Go(func() {
			sums[i] = book.Paint(walls, func(string) int {
				done[i].Wait()
				return 1
			})
		})
		crowd.Settle()
	}
	painting := done[0].Waiting() + done[1].Waiting()
	for i := range done {
		done[i].Open()
		crowd.Settle()
	}
	crowd.Finish()
	jobs, painted := 0, 0
	crowd.Go(func() { jobs, painted = book.Jobs() })
	crowd.Finish()
	require.Equal(t, 4, painting, "painters at their walls")
	require.Equal(t, 2, jobs, "jobs in the book")
	require.Equal(t, 4, painted, "walls in the book")
	require.Equal(t, []int{2, 4}, sums, "cans after each job")
}
