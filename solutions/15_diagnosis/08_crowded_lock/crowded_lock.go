// Package crowdedlock is about finding the lock that holds everybody up.
package crowdedlock

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
)

// Hottest lets an evening take place and names the function of a package whose
// mutex others have waited for longest in this evening, or "" if nobody has had
// to wait. Every wait counts, however short, and no other evening does.
//
// The program may be measuring as well, for a purpose of its own: after the
// evening, the fraction of the mutex profile is what it was before.
func Hottest(path string, evening func()) (function string) {
	// Measured is what happens from now on; in the end the fraction is as it was.
	before := runtime.SetMutexProfileFraction(1)
	defer runtime.SetMutexProfileFraction(before)
	// The profile forgets nothing: what was in it before isn't of this evening.
	earlier := measured(path)
	evening()
	delays := measured(path)
	for f := range delays {
		delays[f] -= earlier[f]
	}
	for f, delay := range delays {
		if delay > delays[function] {
			function = f
		}
	}
	return function
}

// measured says how long others have waited so far, in cycles of the processor,
// until functions of the package have unlocked a mutex.
func measured(path string) map[string]int {
	var profile strings.Builder
	pprof.Lookup("mutex").WriteTo(&profile, 1)

	delays := map[string]int{}
	delay, unlocks := 0, false
	for line := range strings.SplitSeq(profile.String(), "\n") {
		if !strings.HasPrefix(line, "#") { // a new record: "cycles count @ ..."
			delay, unlocks = 0, false
			fmt.Sscanf(line, "%d", &delay)
			continue
		}
		if strings.Contains(line, "\tsync.(*Mutex).Unlock+") {
			unlocks = true // and not a lock inside of the runtime
		}
		if _, f, found := strings.Cut(line, "\t"+path+"."); found && unlocks {
			f, _, _ = strings.Cut(path+"."+f, "+")
			delays[f] += delay
			delay = 0 // whoever has called it isn't meant
		}
	}
	return delays
}
