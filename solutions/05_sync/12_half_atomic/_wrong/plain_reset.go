//koan:verdict race
// The reads are atomic now, and the reset has become a plain write.

package halfatomic

import "sync/atomic"

type Machine struct{ cups int64 }

func (m *Machine) Brew(pour func()) {
	pour()
	atomic.AddInt64(&m.cups, 1)
}

func (m *Machine) Cups() int64 { return atomic.LoadInt64(&m.cups) }

func (m *Machine) Service() int64 {
	cups := atomic.LoadInt64(&m.cups)
	m.cups = 0
	return cups
}
