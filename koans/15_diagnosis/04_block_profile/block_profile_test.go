package blockprofile_test

import (
	"bytes"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	blockprofile "goroutinekoans/koans/15_diagnosis/04_block_profile"
	"goroutinekoans/koans/koantest"
)

// An evening as pprof would write it down. At the hatch of the bar somebody has
// waited 960 times, but never long. For the van one has waited long; at the
// oven it is four who, in two records, have waited longer than that.
const evening = `--- contention:
cycles/second=2000000000
99000000000 9 @ 0x40c5a5 0x5423a5
#	0x40c5a4	runtime.chanrecv1+0x24	/go/src/runtime/chan.go:509
#	0x5423a4	office.lunch+0x24		/office/lunch.go:12

9000000000 1 @ 0x40c5a5 0x5423a5 0x5424c2
#	0x40c5a4	runtime.chanrecv1+0x24	/go/src/runtime/chan.go:509
#	0x5423a4	bar.forTheVan+0x24		/bar/van.go:12
#	0x5424c2	bar.waiter+0x42			/bar/waiter.go:30

7000000000 2 @ 0x46d3a5 0x48a3b5 0x5424d0
#	0x46d3a4	sync.(*Mutex).Lock+0x24	/go/src/sync/mutex.go:46
#	0x48a3b4	bar.(*Oven).Open+0x54	/bar/oven.go:5
#	0x5424c2	bar.cook+0x42			/bar/cook.go:30

6000000000 2 @ 0x46d3a5 0x48a3b5 0x5425d0
#	0x46d3a4	sync.(*Mutex).Lock+0x24	/go/src/sync/mutex.go:46
#	0x48a3b4	bar.(*Oven).Open+0x54	/bar/oven.go:5
#	0x5425c2	bar.baker+0x42			/bar/baker.go:30

960000 960 @ 0x40c5a5 0x5423a5 0x5424c2
#	0x40c5a4	runtime.chanrecv1+0x24	/go/src/runtime/chan.go:509
#	0x5423a4	bar.atTheHatch+0x24		/bar/hatch.go:12
#	0x5424c2	bar.waiter+0x42			/bar/waiter.go:30
`

// The most time was lost at the oven.
func TestAnEveningInTheBar(t *testing.T) {
	function, times := ask(t, evening, "bar")
	require.Equal(t, "bar.(*Oven).Open", function,
		"where most time was lost in the bar")
	require.Equal(t, 4, times, "how often somebody has waited there")
	function, times = ask(t, evening, "office")
	require.Equal(t, "office.lunch", function,
		"where most time was lost in the office")
	require.Equal(t, 9, times, "how often somebody has waited there")
}

// One guest waits for the van. While he does, eight wait at the hatch, one
// after the other: all of them together can't have waited as long as he has.
// The test has the runtime write that down.
func TestARealProfile(t *testing.T) {
	koantest.NoLeaks(t)
	evenings++
	runtime.SetBlockProfileRate(1)
	defer runtime.SetBlockProfileRate(0)
	crowd := koantest.NewCrowd(t)
	van, hatch := make(chan int), make(chan int)
	crowd.Go(func() { forTheVan(van) })
	crowd.Settle()
	for range 8 {
		crowd.Go(func() { atTheHatch(hatch) })
		crowd.Settle()
		hatch <- 1
	}
	crowd.Settle()
	van <- 1
	crowd.Finish()
	runtime.SetBlockProfileRate(0)
	var profile bytes.Buffer
	err := pprof.Lookup("block").WriteTo(&profile, 1)
	require.NoError(t, err, "error of the profile")

	function, times := ask(t, profile.String(), here())
	require.Equal(t, "forTheVan", strings.TrimPrefix(function, here()+"."),
		"where most time was lost in the test")
	require.Equal(t, evenings, times, "how often somebody has waited there")
}

// evenings is how often TestARealProfile has run: a profile forgets nothing.
var evenings int

// Where nobody has waited, no time was lost.
func TestAnEmptyProfile(t *testing.T) {
	function, times := ask(t,
		"--- contention:\ncycles/second=2000000000\n", "bar")
	require.Empty(t, function, "where most time was lost")
	require.Equal(t, 0, times, "how often somebody has waited there")
}

//go:noinline
func forTheVan(van chan int) { <-van }

//go:noinline
func atTheHatch(hatch chan int) { <-hatch }

// here is the path of this package, as its functions have it in a profile.
func here() string {
	pc, _, _, _ := runtime.Caller(0)
	path, found := strings.CutSuffix(runtime.FuncForPC(pc).Name(), ".here")
	if !found {
		panic("a function of another name: " + path)
	}
	return path
}

// ask lets a goroutine of its own read the profile.
func ask(t *testing.T, profile, path string) (function string, times int) {
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { function, times = blockprofile.Longest(profile, path) })
	crowd.Finish()
	return function, times
}
