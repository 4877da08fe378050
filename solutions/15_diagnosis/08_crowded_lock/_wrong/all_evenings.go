//koan:verdict wrong
// What was in the profile before still is: on a quiet evening the lock of
// yesterday is the hottest.

package crowdedlock

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
)

func Hottest(path string, evening func()) (function string) {
	defer runtime.SetMutexProfileFraction(runtime.SetMutexProfileFraction(1))
	evening()
	delays := measured(path)
	for f, delay := range delays {
		if delay > delays[function] {
			function = f
		}
	}
	return function
}

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
