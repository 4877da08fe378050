// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync/atomic"

// Machine never turns its counter back: a cup is new if its number is higher
// than that of the last service.
type Machine struct{ all, serviced atomic.Int64 }

// Brew fills a cup and counts it.
func (m *Machine) Brew(pour func()) {
	pour()
	m.all.Add(1)
}

// Cups is what the display shows. The old number is read first: the other
// one is never lower.
func (m *Machine) Cups() int64 {
	serviced := m.serviced.Load()
	return m.all.Load() - serviced
}

// Service begins anew.
func (m *Machine) Service() int64 {
	for {
		serviced := m.serviced.Load()
		all := m.all.Load()
		if m.serviced.CompareAndSwap(serviced, all) {
			return all - serviced
		}
	}
}
