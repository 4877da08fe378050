package borrowedtray_test

import (
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	borrowedtray "goroutinekoans/koans/16_performance/05_borrowed_tray"
	"goroutinekoans/koans/koantest"
)

// rack is a rack that never loses a tray, and hands out first what came last.
// It counts what happens to its trays. It isn't made for two guests at once.
type rack struct {
	trays         []*borrowedtray.Tray
	taken, bought int
}

func (r *rack) Get() *borrowedtray.Tray {
	r.taken++
	if len(r.trays) == 0 {
		r.bought++
		return &borrowedtray.Tray{}
	}
	last := len(r.trays) - 1
	tray := r.trays[last]
	r.trays = r.trays[:last]
	return tray
}

func (r *rack) Put(tray *borrowedtray.Tray) {
	r.trays = append(r.trays, tray)
}

// portion is what a cook does who puts these pieces on the tray.
func portion(pieces ...string) func(add func(string)) {
	return func(add func(string)) {
		for _, piece := range pieces {
			add(piece)
		}
	}
}

// Ana gets rice and beans. Bruno comes after her, and Carla after him, with
// smaller portions. Then Ana's portion is still hers, and she may salt it.
func TestThePortionBelongsToTheGuest(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := &rack{}
	var ana, bruno, carla []byte
	crowd.Go(func() {
		ana = borrowedtray.Serve(rack, portion("rice", " and ", "beans"))
		bruno = borrowedtray.Serve(rack, portion("soup"))
		ana[0] = 'R'
		carla = borrowedtray.Serve(rack, portion("pie"))
	})
	crowd.Finish()
	require.Equal(t, "Rice and beans", string(ana), "what Ana has, in the end")
	require.Equal(t, "soup", string(bruno), "what Bruno has, in the end")
	require.Equal(t, "pie", string(carla), "what Carla has, in the end")
}

// A hundred guests come one after the other. One tray is enough for them; it
// is taken from the rack each time, and there in the end.
func TestTheTrayIsUsedAgain(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := &rack{}
	crowd.Go(func() {
		for range 100 {
			borrowedtray.Serve(rack, portion("soup"))
		}
	})
	crowd.Finish()
	require.Equal(t, 100, rack.taken, "trays taken from the rack")
	require.Equal(t, 1, rack.bought, "trays bought")
	require.Len(t, rack.trays, 1, "trays on the rack in the evening")
}

// A feast: a hundred cakes. A tray on which there was a feast before has room
// for them, and needs no more memory, but for what the guest takes along. After
// the feast somebody has soup, and takes along no more than that.
func TestTheTrayHasRoom(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := &rack{}
	cake := strings.Repeat("a piece of cake ", 100)
	feast := portion(slices.Repeat([]string{cake}, 100)...)
	var pieces, soup int
	crowd.Go(func() {
		borrowedtray.Serve(rack, feast)
		pieces, _ = memory(rack, feast)
		_, soup = memory(rack, portion("soup"))
	})
	crowd.Finish()
	require.LessOrEqual(t, pieces, 8, "pieces of memory for one portion")
	require.LessOrEqual(t, soup, 1024, "bytes of memory for a soup")
}

// memory is how many pieces of memory a portion needs, and how many bytes: the
// least of many, since others may need some at the same time.
func memory(rack *rack, cook func(add func(string))) (pieces, bytes int) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	pieces, bytes = math.MaxInt, math.MaxInt
	for range 30 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		borrowedtray.Serve(rack, cook)
		runtime.ReadMemStats(&after)
		pieces = min(pieces, int(after.Mallocs-before.Mallocs))
		bytes = min(bytes, int(after.TotalAlloc-before.TotalAlloc))
	}
	return pieces, bytes
}

// relay is a rack with one tray, for which the guests stand in line: whoever
// puts it back hands it to the next one.
type relay chan *borrowedtray.Tray

func (r relay) Get() *borrowedtray.Tray  { return <-r }
func (r relay) Put(t *borrowedtray.Tray) { r <- t }

// Twenty guests come at once, and share one tray. When all have been served,
// they begin to eat.
func TestOneTrayForTwenty(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var meal koantest.Gate
	rack := make(relay, 1)
	rack.Put(&borrowedtray.Tray{})
	var want, got [20]string
	for i := range 20 {
		want[i] = strings.Repeat("x", i)
		crowd.Go(func() {
			food := borrowedtray.Serve(rack, func(add func(string)) {
				for range i {
					add("x")
				}
			})
			meal.Wait()
			got[i] = string(food)
		})
	}
	crowd.Settle()
	meal.Open()
	crowd.Finish()
	require.Equal(t, want, got, "portions")
	require.Len(t, rack, 1, "trays on the rack in the evening")
}

// Two cooks cook at the same time, on two trays.
func TestCooksDoNotWaitForEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := make(relay, 2)
	rack.Put(&borrowedtray.Tray{})
	rack.Put(&borrowedtray.Tray{})
	both := koantest.NewMeeting(2)
	for range 2 {
		crowd.Go(func() {
			borrowedtray.Serve(rack, func(add func(string)) {
				both.Arrive()
				add("soup")
			})
		})
	}
	crowd.Finish()
}
