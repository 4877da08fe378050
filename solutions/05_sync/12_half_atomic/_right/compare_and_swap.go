// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync/atomic"

// Machine starts the count anew only if the count it has read still holds.
type Machine struct{ cups atomic.Int64 }

// Brew fills a cup and counts it.
func (m *Machine) Brew(pour func()) {
	pour()
	m.cups.Add(1)
}

// Cups is what the display shows.
func (m *Machine) Cups() int64 { return m.cups.Load() }

// Service begins anew.
func (m *Machine) Service() int64 {
	for {
		cups := m.cups.Load()
		if m.cups.CompareAndSwap(cups, 0) {
			return cups
		}
	}
}
