//koan:verdict race
// A lock that only the reader takes keeps nobody out: Brew and Service walk
// past it.

package halfatomic

import (
	"sync"
	"sync/atomic"
)

type Machine struct {
	mu   sync.Mutex
	cups int64
}

func (m *Machine) Brew(pour func()) {
	pour()
	atomic.AddInt64(&m.cups, 1)
}

func (m *Machine) Cups() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.cups
}

func (m *Machine) Service() int64 {
	return atomic.SwapInt64(&m.cups, 0)
}
