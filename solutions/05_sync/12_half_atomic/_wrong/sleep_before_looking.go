//koan:verdict race
// Waiting a little before a plain read doesn't make it less plain: a sleep
// orders nobody.

package halfatomic

import (
	"sync/atomic"
	"time"
)

type Machine struct{ cups int64 }

func (m *Machine) Brew(pour func()) {
	pour()
	atomic.AddInt64(&m.cups, 1)
}

func (m *Machine) Cups() int64 {
	time.Sleep(10 * time.Millisecond)
	return m.cups
}

func (m *Machine) Service() int64 {
	return atomic.SwapInt64(&m.cups, 0)
}
