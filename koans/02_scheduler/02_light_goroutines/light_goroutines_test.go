package lightgoroutines_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	lightgoroutines "goroutinekoans/koans/02_scheduler/02_light_goroutines"
	"goroutinekoans/koans/koantest"
)

// 500 couriers wait for a call. When all have come to rest, the memory in use
// is compared with what it was before: stacks and heap, after a garbage
// collection. Then the calls come, and nobody has anything to deliver.
func TestWhoWaitsIsLight(t *testing.T) {
	koantest.NoLeaks(t)
	const couriers = 500
	crowd := koantest.NewCrowd(t)
	var phone koantest.Gate
	before := memory()
	crowd.Go(func() {
		lightgoroutines.Deliver(couriers, city{call: func(int) []int {
			phone.Wait()
			return nil
		}})
	})
	crowd.Settle()
	waiting := phone.Waiting()
	each := (memory() - before) / couriers / 1024
	phone.Open()
	crowd.Finish()
	require.Equal(t, couriers, waiting, "couriers who wait for a call")
	require.Less(t, each, 16, "KB of memory for each courier who waits")
}

// Twenty couriers have to be waiting before the first phone rings.
func TestAllWaitTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	meeting := koantest.NewMeeting(20)
	brought := make([]int, 20)
	crowd.Go(func() {
		lightgoroutines.Deliver(20, city{
			call: func(courier int) []int {
				meeting.Arrive()
				return []int{courier}
			},
			bring: func(courier, house int) { brought[house]++ },
		})
	})
	crowd.Finish()
	for _, n := range brought {
		require.Equal(t, 1, n, "times mail is brought to a house")
	}
}

// Tours of all kinds: the last house of the city, the same house again, none.
// Every courier keeps a diary of his own.
func TestMailOnlyOncePerHouse(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	tours := [][]int{{3, 3, 98303, 3, 0}, {3, 98303, 98303}, nil}
	diary := make([]string, len(tours))
	crowd.Go(func() {
		lightgoroutines.Deliver(len(tours), city{
			call: func(courier int) []int { return tours[courier] },
			bring: func(courier, house int) {
				diary[courier] += fmt.Sprintf("mail %d. ", house)
			},
			greet: func(courier, house int) {
				diary[courier] += fmt.Sprintf("hello %d. ", house)
			},
		})
	})
	crowd.Finish()
	require.Equal(t, []string{
		"mail 3. hello 3. mail 98303. hello 3. mail 0. ",
		"mail 3. mail 98303. hello 98303. ",
		"",
	}, diary, "what the couriers did")
}

// Fifty couriers go to the same two houses, each when the one before is back.
// Where others have been is nothing to them.
func TestEveryTourIsNew(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var phone koantest.Gate
	mail := make([]int, 50)
	crowd.Go(func() {
		lightgoroutines.Deliver(len(mail), city{
			call: func(int) []int {
				phone.Wait()
				return []int{7, 98303}
			},
			bring: func(courier, _ int) { mail[courier]++ },
			greet: func(int, int) {},
		})
	})
	for range mail {
		crowd.Settle()
		phone.Next()
	}
	crowd.Finish()
	for _, n := range mail {
		require.Equal(t, 2, n, "houses that get mail on a tour")
	}
}

// city is a City made of functions.
type city struct {
	call         func(courier int) []int
	bring, greet func(courier, house int)
}

func (c city) Call(courier int) []int   { return c.call(courier) }
func (c city) Bring(courier, house int) { c.bring(courier, house) }
func (c city) Greet(courier, house int) { c.greet(courier, house) }

// memory is what the stacks and the heap take up, in bytes. Two collections: a
// stack may be freed in the second one only.
func memory() int {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.StackInuse + m.HeapAlloc)
}
