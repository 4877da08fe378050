//koan:verdict serial
// Asleep, Inspect doesn't hear of the first fault until it wakes up.

package firsterror

import (
	"sync"
	"time"
)

func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, len(inspectors))
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				faults <- fault
			}
		})
	}
	time.Sleep(time.Hour)
	select {
	case fault := <-faults:
		return fault
	default:
		return nil
	}
}
