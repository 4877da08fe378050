package crowdedlock_test

import (
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	crowdedlock "goroutinekoans/koans/15_diagnosis/08_crowded_lock"
	"goroutinekoans/koans/koantest"
)

// One guest waits at the till. While he does, five wait for the stove, one
// after the other: all of them together can't have waited as long as he has.
func TestACrowdedEvening(t *testing.T) {
	defer fraction(0)()
	h := hottest(t, crowded)
	require.Equal(t, "atTheTill", h.function,
		"whose lock has held people up longest")
}

// After a crowded evening, which somebody else has measured, too, comes one on
// which nobody has to wait.
func TestAQuietEvening(t *testing.T) {
	defer fraction(1)()
	crowded(t)
	h := hottest(t, quiet)
	require.Equal(t, "", h.function,
		"whose lock has held people up on a quiet evening")
}

// Three evenings in a row: on the last one somebody waits only at the bar.
func TestOneEveningAfterTheOther(t *testing.T) {
	defer fraction(0)()
	first := hottest(t, crowded)
	second := hottest(t, quiet)
	third := hottest(t, func(t *testing.T) { waitFor(t, atTheBar) })
	require.Equal(t, "atTheTill", first.function,
		"whose lock has held people up longest")
	require.Equal(t, "", second.function,
		"whose lock has held people up on a quiet evening")
	require.Equal(t, "atTheBar", third.function,
		"whose lock has held people up on the third evening")
}

// Nothing is measured before, or every twentieth wait: so it is afterwards.
// Meanwhile each one is.
func TestTheProgramMeasuresAsBefore(t *testing.T) {
	for _, rate := range []int{0, 20} {
		off := fraction(rate)
		h := hottest(t, quiet)
		after := runtime.SetMutexProfileFraction(-1)
		off()
		require.Equal(t, 1, h.fraction, "fraction during the evening")
		require.Equal(t, rate, after, "fraction after the evening")
	}
}

// place is what happens at a lock: somebody takes it, does what inside does,
// and gives it back.
type place func(lock *sync.Mutex, inside func())

//go:noinline
func atTheTill(lock *sync.Mutex, inside func()) {
	lock.Lock()
	inside()
	lock.Unlock()
}

//go:noinline
func atTheStove(lock *sync.Mutex, inside func()) {
	lock.Lock()
	inside()
	lock.Unlock()
}

//go:noinline
func atTheBar(lock *sync.Mutex, inside func()) {
	lock.Lock()
	inside()
	lock.Unlock()
}

// crowded has one wait at the till for as long as five wait for the stove.
func crowded(t *testing.T) {
	waitFor(t, atTheTill, func() {
		for range 5 {
			waitFor(t, atTheStove)
		}
	})
}

// waitFor has somebody wait at a place, where another one is already, for as
// long as it takes what happens meanwhile.
func waitFor(t *testing.T, at place, meanwhile ...func()) {
	crowd := koantest.NewCrowd(t)
	var lock sync.Mutex
	gate := make(chan struct{})
	for range 2 {
		crowd.Go(func() { at(&lock, func() { <-gate }) })
		crowd.Settle()
	}
	for _, happens := range meanwhile {
		happens()
	}
	close(gate)
	crowd.Finish()
}

// quiet has everybody come when nobody else is there.
func quiet(t *testing.T) {
	var lock sync.Mutex
	for _, at := range []place{atTheTill, atTheStove, atTheBar} {
		crowd := koantest.NewCrowd(t)
		crowd.Go(func() { at(&lock, func() {}) })
		crowd.Finish()
	}
}

// fraction sets the fraction of the mutex profile until its result is called.
func fraction(rate int) (off func()) {
	before := runtime.SetMutexProfileFraction(rate)
	return func() { runtime.SetMutexProfileFraction(before) }
}

// found is what Hottest says, and the fraction that was set in the evening.
type found struct {
	function string
	fraction int
}

// hottest has a goroutine of its own look for the hottest lock of an evening.
func hottest(t *testing.T, evening func(t *testing.T)) (f found) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	var closing koantest.Gate
	crowd.Go(func() {
		f.function = crowdedlock.Hottest(here(), func() {
			f.fraction = runtime.SetMutexProfileFraction(-1)
			closing.Wait()
		})
	})
	crowd.Settle()
	if closing.Waiting() == 1 { // the evening has begun, and is as long as this
		evening(t)
	}
	closing.Open()
	crowd.Finish()
	f.function = strings.TrimPrefix(f.function, here()+".")
	return f
}

// here is the path of this package, as its functions have it in a profile.
func here() string {
	pc, _, _, _ := runtime.Caller(0)
	path, found := strings.CutSuffix(runtime.FuncForPC(pc).Name(), ".here")
	if !found {
		panic("a function of another name: " + path)
	}
	return path
}
