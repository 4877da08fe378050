// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync/atomic"

// Machine counts in a plain number, and every access to it is atomic.
type Machine struct{ cups int64 }

// Brew fills a cup and counts it.
func (m *Machine) Brew(pour func()) {
	pour()
	atomic.AddInt64(&m.cups, 1)
}

// Cups is what the display shows.
func (m *Machine) Cups() int64 { return atomic.LoadInt64(&m.cups) }

// Service begins anew.
func (m *Machine) Service() int64 { return atomic.SwapInt64(&m.cups, 0) }
