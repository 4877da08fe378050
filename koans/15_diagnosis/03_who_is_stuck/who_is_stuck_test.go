package whoisstuck_test

import (
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	whoisstuck "goroutinekoans/koans/15_diagnosis/03_who_is_stuck"
	"goroutinekoans/koans/koantest"
)

// Thirty wait at the hatch and twelve for the stove. Then the hatch opens, and
// those thirty go home.
func TestThirtyAtTheHatch(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch := make(chan int)
	var stove sync.Mutex
	stove.Lock()
	for range 12 {
		crowd.Go(func() { atTheStove(&stove) })
	}
	for range 30 {
		crowd.Go(func() { atTheHatch(hatch) })
	}
	crowd.Settle()
	first := look(crowd, here())
	close(hatch)
	koantest.Until(t, "those at the hatch go home", func() bool {
		return len(crowd.Members()) == 12
	})
	second := look(crowd, here())
	stove.Unlock()
	crowd.Finish()

	require.Equal(t, 30, first.goroutines, "goroutines at the worst place")
	require.Equal(t, here()+".atTheHatch", first.function, "the worst place")
	require.Equal(t, 12, second.goroutines,
		"goroutines at the worst place after the hatch was opened")
	require.Equal(t, here()+".atTheStove", second.function,
		"the worst place after the hatch was opened")
}

// On a large feast 150 stand on a staircase of ninety steps.
func TestALargeFeast(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch := make(chan int)
	var upstairs koantest.Gauge
	for range 150 {
		crowd.Go(func() {
			onTheStairs(90, hatch, upstairs.Enter)
			upstairs.Leave()
		})
	}
	// A look at so many takes its time: it comes when all have arrived.
	koantest.Until(t, "all are on the stairs", func() bool {
		return upstairs.Inside() == 150
	})
	crowd.Settle()
	worst := look(crowd, here())
	close(hatch)
	koantest.Until(t, "all have left the stairs", func() bool {
		return upstairs.Inside() == 0
	})
	crowd.Finish()

	require.Equal(t, 150, worst.goroutines, "goroutines at the worst place")
	require.Equal(t, here()+".onTheStairs", worst.function, "the worst place")
}

// In a quiet hour three wait at the hatch. To look at so few doesn't take room
// for a feast.
func TestAQuietHour(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch := make(chan int)
	for range 3 {
		crowd.Go(func() { atTheHatch(hatch) })
	}
	crowd.Settle()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	worst := look(crowd, here())
	runtime.ReadMemStats(&after)
	close(hatch)
	crowd.Finish()

	require.Equal(t, 3, worst.goroutines, "goroutines at the worst place")
	megabytes := (after.TotalAlloc - before.TotalAlloc) >> 20
	require.LessOrEqual(t, megabytes, uint64(1),
		"megabytes taken to look at three")
}

// Of a package in which nobody is, there is no worst place.
func TestNobodyThere(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	worst := look(crowd, "goroutinekoans/nowhere")
	crowd.Finish()
	require.Equal(t, place{}, worst, "the worst place of an empty house")
}

//go:noinline
func atTheHatch(hatch chan int) { <-hatch }

//go:noinline
func atTheStove(stove *sync.Mutex) {
	stove.Lock()
	defer stove.Unlock()
}

//go:noinline
func onTheStairs(step int, hatch chan int, arrive func()) {
	if step == 0 {
		arrive()
		<-hatch
		return
	}
	onTheStairs(step-1, hatch, arrive)
}

// here is the path of this package, as its functions have it in a dump.
func here() string {
	pc, _, _, _ := runtime.Caller(0)
	path, found := strings.CutSuffix(runtime.FuncForPC(pc).Name(), ".here")
	if !found {
		panic("a function of another name: " + path)
	}
	return path
}

// place is what Worst says.
type place struct {
	function   string
	goroutines int
}

// look lets one of the crowd look for the worst place.
func look(crowd *koantest.Crowd, path string) place {
	seen := make(chan place)
	crowd.Go(func() {
		function, goroutines := whoisstuck.Worst(path)
		seen <- place{function, goroutines}
	})
	return <-seen
}
