//koan:verdict wrong
// Told that it's over, the lamp ends by itself; but nobody waits for the
// blink that is still running.

package heartbeat

import "time"

func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	installed := make(chan struct{})
	go func() {
		for {
			select {
			case <-ticker.C:
				blink()
			case <-installed:
				return
			}
		}
	}()
	defer close(installed)
	return install()
}
