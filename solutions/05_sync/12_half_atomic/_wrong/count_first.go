//koan:verdict wrong
// Everything is atomic, and the cup counts before there is coffee in it.

package halfatomic

import "sync/atomic"

type Machine struct{ cups atomic.Int64 }

func (m *Machine) Brew(pour func()) {
	m.cups.Add(1)
	pour()
}

func (m *Machine) Cups() int64 { return m.cups.Load() }

func (m *Machine) Service() int64 { return m.cups.Swap(0) }
