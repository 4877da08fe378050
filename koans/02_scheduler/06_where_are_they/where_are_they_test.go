package wherearethey_test

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	wherearethey "goroutinekoans/koans/02_scheduler/06_where_are_they"
	"goroutinekoans/koans/koantest"
)

// A bar on a long evening, as runtime.Stack would write it down.
const evening = `goroutine 1 [running]:
main.lookAround()
	/bar/main.go:12 +0x1d

goroutine 7 [chan receive, 7 minutes]:
main.hatch[...](0xc000012345)
	/bar/hatch.go:9 +0x2c
created by main.open in goroutine 1
	/bar/main.go:5 +0x44

goroutine 8 [chan receive]:
main.hatch[...](0xc000012345)
	/bar/hatch.go:9 +0x2c

goroutine 9 [select, 112 minutes, locked to thread]:
main.waiter({0xc000012345, 0x3, 0x3})
	/bar/waiter.go:30 +0x1a

goroutine 11 [runnable, locked to thread]:
main.cook()
	/bar/cook.go:3 +0x11

goroutine 12 [runnable]:
main.cook()
	/bar/cook.go:3 +0x11

goroutine 13 [chan receive (nil chan), 2 minutes]:
main.nobody()
	/bar/main.go:80 +0x11

goroutine 14 [select (no cases)]:
main.goroutine [select, 1 minutes]:
	/bar/main.go:90 +0x11

goroutine 15 [IO wait, 5 minutes]:
main.door()
	/bar/door.go:7 +0x11

goroutine 16 [runnable, synctest bubble 2]:
main.rehearsal()
	/bar/door.go:20 +0x11
`

// Ten goroutines, some of them with remarks; one has a remark that belongs to
// package testing/synctest.
func TestRemarksAreNoStates(t *testing.T) {
	census := take(t, evening)
	counted(t, census, map[string]int{
		"running": 1, "runnable": 3, "chan receive": 2, "select": 1,
		"chan receive (nil chan)": 1, "select (no cases)": 1, "IO wait": 1,
	})
	require.Equal(t, 4, census.Ready, "goroutines that are ready")
	require.Equal(t, 6, census.Waiting, "goroutines that wait")
}

// Three goroutines wait at a hatch, and one more that has a thread of its own;
// two wait for a lock, and one at two doors. The test, which runs, has the
// runtime write down where they are.
func TestARealDump(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch, backDoor := make(chan int), make(chan int)
	var till sync.Mutex
	till.Lock()
	for range 3 {
		crowd.Go(func() { <-hatch })
	}
	crowd.Go(func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		<-hatch
	})
	for range 2 {
		crowd.Go(func() {
			till.Lock()
			defer till.Unlock()
		})
	}
	crowd.Go(func() {
		select {
		case <-hatch:
		case <-backDoor:
		}
	})
	crowd.Settle()
	buf := make([]byte, 1<<20)
	dump := string(buf[:runtime.Stack(buf, true)])
	till.Unlock()
	close(hatch)
	crowd.Finish()

	// The goroutines of the testing package are in the dump, too.
	var ours []string
	for g := range strings.SplitSeq(dump, "\n\n") {
		if strings.Contains(g, t.Name()) {
			ours = append(ours, g)
		}
	}
	census := take(t, strings.Join(ours, "\n\n"))
	counted(t, census, map[string]int{
		"running": 1, "chan receive": 4, "sync.Mutex.Lock": 2, "select": 1,
	})
	require.Equal(t, 1, census.Ready, "goroutines that are ready")
	require.Equal(t, 7, census.Waiting, "goroutines that wait")
}

// Where nobody is, nobody is counted.
func TestAnEmptyBar(t *testing.T) {
	census := take(t, "")
	require.Empty(t, census.ByState, "different states")
	require.Equal(t, 0, census.Ready+census.Waiting, "goroutines in all")
}

// take lets a goroutine of its own take the census.
func take(t *testing.T, dump string) (census wherearethey.Census) {
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { census = wherearethey.Take(dump) })
	crowd.Finish()
	return census
}

// counted checks the states one by one, and then that there are no others.
func counted(t *testing.T, got wherearethey.Census, want map[string]int) {
	t.Helper()
	for _, state := range slices.Sorted(maps.Keys(want)) {
		require.Equal(t, want[state], got.ByState[state],
			"goroutines in the state %q", state)
	}
	require.Len(t, got.ByState, len(want), "different states")
}
