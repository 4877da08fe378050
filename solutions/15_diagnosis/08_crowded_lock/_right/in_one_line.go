// Package crowdedlock is about finding the lock that holds everybody up.
package crowdedlock

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
)

// Hottest switches on and off in one line, and looks for the largest growth.
func Hottest(path string, evening func()) (function string) {
	defer runtime.SetMutexProfileFraction(runtime.SetMutexProfileFraction(1))
	earlier := measured(path)
	evening()
	delays := measured(path)
	most := 0
	for f, delay := range delays {
		if grown := delay - earlier[f]; grown > most {
			function, most = f, grown
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
