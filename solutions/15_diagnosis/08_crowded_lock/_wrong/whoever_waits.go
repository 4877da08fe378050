//koan:verdict wrong
// In the goroutine profile there is who waits now, and nobody waits any more
// when the evening is over.

package crowdedlock

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
)

func Hottest(path string, evening func()) (function string) {
	defer runtime.SetMutexProfileFraction(runtime.SetMutexProfileFraction(1))
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

func measured(path string) map[string]int {
	var profile strings.Builder
	pprof.Lookup("goroutine").WriteTo(&profile, 1)

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
