// Package tickerleft is about the night watchman of an office.
package tickerleft

import (
	"context"
	"time"
)

// Patrol hires a night watchman; the night is a context.
func Patrol(every time.Duration, round func()) (dismiss func()) {
	night, dismiss := context.WithCancel(context.Background())
	go func() {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				round()
			case <-night.Done():
				return
			}
		}
	}()
	return dismiss
}
