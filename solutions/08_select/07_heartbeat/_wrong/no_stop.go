//koan:verdict wrong
// Without the Stop the lamp blinks on, for ever, and nobody is left to switch
// it off.

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
	return install()
}
