//koan:verdict race
// A read lock lets all spouts in together, and each of them writes.

package halfatomic

import "sync"

type Machine struct {
	mu   sync.RWMutex
	cups int64
}

func (m *Machine) Brew(pour func()) {
	pour()
	m.mu.RLock()
	defer m.mu.RUnlock()
	m.cups++
}

func (m *Machine) Cups() int64 {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.cups
}

func (m *Machine) Service() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	cups := m.cups
	m.cups = 0
	return cups
}
