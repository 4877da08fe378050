// Package slowoven orders bread from a slow oven.
package slowoven

import "time"

// Order bakes a bread. Who has waited for patience goes home without it.
func Order(bake func() string, patience time.Duration) (string, bool) {
	ready := make(chan string)
	go func() {
		ready <- bake()
	}()
	select {
	case bread := <-ready:
		return bread, true
	case <-time.After(patience):
		return "", false
	}
}
