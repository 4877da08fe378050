//koan:verdict wrong
// The plain write is gone because the reset is: every service counts all the
// cups again.

package halfatomic

import "sync/atomic"

type Machine struct{ cups atomic.Int64 }

func (m *Machine) Brew(pour func()) {
	pour()
	m.cups.Add(1)
}

func (m *Machine) Cups() int64 { return m.cups.Load() }

func (m *Machine) Service() int64 { return m.cups.Load() }
