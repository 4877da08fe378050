//koan:verdict race
// The wrong half is atomic now: two spouts count at once, in a plain way.

package halfatomic

import "sync/atomic"

type Machine struct{ cups int64 }

func (m *Machine) Brew(pour func()) {
	pour()
	m.cups++
}

func (m *Machine) Cups() int64 { return atomic.LoadInt64(&m.cups) }

func (m *Machine) Service() int64 { return atomic.SwapInt64(&m.cups, 0) }
