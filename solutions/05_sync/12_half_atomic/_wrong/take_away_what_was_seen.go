//koan:verdict wrong
// Every step is atomic, and Service takes two: two services that see the same
// cups take them away twice, and the counter falls below zero.

package halfatomic

import "sync/atomic"

type Machine struct{ cups atomic.Int64 }

func (m *Machine) Brew(pour func()) {
	pour()
	m.cups.Add(1)
}

func (m *Machine) Cups() int64 { return m.cups.Load() }

func (m *Machine) Service() int64 {
	seen := m.cups.Load()
	m.cups.Add(-seen)
	return seen
}
