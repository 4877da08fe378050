// Package spinning waits for the bell.
package spinning

import "sync/atomic"

// Bell rings once.
type Bell struct{ rung atomic.Bool }

// Ring rings the bell.
func (b *Bell) Ring() { b.rung.Store(true) }

// Wait returns when the bell has rung.
func (b *Bell) Wait() {
	for !b.rung.Load() {
	}
}
