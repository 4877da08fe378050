// Package goodmanners is about bartenders who are polite to each other.
package goodmanners

import (
	"sync"
	"time"
)

// Tool is something of which the bar has only one: the shaker, the ice scoop,
// the lemon press. Each has a number of its own.
type Tool struct {
	Number int
	mu     sync.Mutex
}

// Mix mixes a drink that takes two tools. The bartender picks up the first and
// reaches for the second; if somebody else has that, he doesn't insist: he lays
// his own down again, and tries later. mix is called once, when he has both.
//
// Any number of bartenders mix at the same time. Those who have no tool in
// common don't wait for each other, and each gets his drink mixed in the end.
// To pause, he calls pause: then so much time goes by, for him alone.
func Mix(first, second *Tool, pause func(time.Duration), mix func()) {
	for {
		first.mu.Lock()
		pause(time.Second) // reaches for the second tool
		if second.mu.TryLock() {
			break
		}
		pause(time.Second) // "after you": lays his own down
		first.mu.Unlock()
		pause(time.Duration(first.Number) * time.Second) // gives the other one time
	}
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
