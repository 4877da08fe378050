package goroutineprofile_test

import (
	"bytes"
	"context"
	"maps"
	"runtime/pprof"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	goroutineprofile "goroutinekoans/koans/15_diagnosis/02_goroutine_profile"
	"goroutinekoans/koans/koantest"
)

// A profile as pprof would write it down. There are numbers of three digits,
// and a label that looks like a count.
const evening = `goroutine profile: total 127
112 @ 0x47b0ce 0x40c5a5 0x40c192 0x5423a5
#	0x5423a4	main.atTheHatch+0x24	/bar/hatch.go:12
#	0x5424c2	main.waiter+0x42		/bar/waiter.go:30

12 @ 0x47b0ce 0x48a3b5
# labels: {"table":"7 @ the window"}
#	0x48a3b4	main.(*Stove).Light+0x54	/bar/stove.go:5
#	0x5424c2	main.cook+0x42			/bar/cook.go:30

2 @ 0x47b0ce 0x48a3b5 0x5424d0
#	0x5423a4	main.atTheHatch+0x24	/bar/hatch.go:12
#	0x5424d0	main.headWaiter+0x50	/bar/waiter.go:50

1 @ 0x47b0ce
#	0x47b0cd	main.main+0x11	/bar/main.go:3

`

// In the evening 114 stand at the hatch; they have come there on two ways.
func TestAnEveningInTheBar(t *testing.T) {
	places := look(t, evening)
	counted(t, places, map[string]int{
		"main.atTheHatch": 114, "main.(*Stove).Light": 12, "main.main": 1,
	})
	require.Len(t, places, 3, "places where somebody is")
}

// Thirty waiters stand at the hatch, and five who came there as cooks; eleven
// stand at the stove, four of them for table 7. The test has the runtime write
// down where they are.
func TestARealProfile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch, stove := make(chan int), make(chan int)
	for range 30 {
		crowd.Go(func() { waiter(hatch) })
	}
	for range 5 {
		crowd.Go(func() { cook(hatch) })
	}
	for i := range 11 {
		crowd.Go(func() {
			if i >= 4 {
				atTheStove(stove)
				return
			}
			pprof.Do(context.Background(), pprof.Labels("table", "7"),
				func(context.Context) { atTheStove(stove) })
		})
	}
	crowd.Settle()
	var profile bytes.Buffer
	err := pprof.Lookup("goroutine").WriteTo(&profile, 1)
	close(hatch)
	close(stove)
	crowd.Finish()
	require.NoError(t, err, "error of the profile")

	places := map[string]int{}
	for function, n := range look(t, profile.String()) {
		// Without the way to the package.
		places[function[strings.LastIndex(function, ".")+1:]] += n
	}
	counted(t, places, map[string]int{"atTheHatch": 35, "atTheStove": 11})
}

// Without records there is nobody anywhere.
func TestAnEmptyProfile(t *testing.T) {
	require.Empty(t, look(t, "goroutine profile: total 0\n"),
		"places where somebody is")
}

//go:noinline
func atTheHatch(hatch chan int) { <-hatch }

//go:noinline
func atTheStove(stove chan int) { <-stove }

//go:noinline
func waiter(hatch chan int) { atTheHatch(hatch) }

//go:noinline
func cook(hatch chan int) { atTheHatch(hatch) }

// look lets a goroutine of its own look at the profile.
func look(t *testing.T, profile string) (places map[string]int) {
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { places = goroutineprofile.Places(profile) })
	crowd.Finish()
	return places
}

// counted checks the places one by one.
func counted(t *testing.T, got, want map[string]int) {
	t.Helper()
	for _, place := range slices.Sorted(maps.Keys(want)) {
		require.Equal(t, want[place], got[place], "goroutines in %s", place)
	}
}
