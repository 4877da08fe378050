//koan:verdict leak
// Not to wait for the lamp hides it: it still stands at the ticker's channel,
// one goroutine for each update.

package heartbeat

import "time"

func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	go func() {
		for range ticker.C {
			blink()
		}
	}()
	defer ticker.Stop()
	return install()
}
