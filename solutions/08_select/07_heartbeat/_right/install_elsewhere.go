// Package heartbeat is about a lamp that shows that the router lives.
package heartbeat

import "time"

// Update has somebody else install, and looks after the lamp itself.
func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	installed := make(chan string, 1)
	go func() { installed <- install() }()
	for {
		select {
		case version := <-installed:
			return version
		default:
		}
		select {
		case <-ticker.C:
			blink()
		case version := <-installed:
			return version
		}
	}
}
