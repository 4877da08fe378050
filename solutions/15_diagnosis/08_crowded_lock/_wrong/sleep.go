//koan:verdict wrong
// Nothing is written down later: a wait is in the profile as soon as it is over.

package crowdedlock

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
	"time"
)

func Hottest(path string, evening func()) (function string) {
	earlier := measured(path)
	evening()
	time.Sleep(10 * time.Millisecond)
	defer runtime.SetMutexProfileFraction(runtime.SetMutexProfileFraction(1))
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
