//koan:verdict race
// Limited in the right place, but then it sleeps instead of waiting.

package crowdcontrol

import "time"

func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, counters)
	for _, guest := range queue {
		free <- struct{}{}
		go func() {
			defer func() { <-free }()
			serve(guest)
		}()
	}
	time.Sleep(time.Millisecond)
}
