//koan:verdict serial
// Without a goroutine nobody looks after the lamp while the software is being
// installed.

package heartbeat

import "time"

func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	version = install()
	select {
	case <-ticker.C:
		blink()
	default:
	}
	return version
}
