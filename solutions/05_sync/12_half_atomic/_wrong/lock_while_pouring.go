//koan:verdict serial
// With the lock held while it pours, the machine has one spout, and even the
// display waits for it.

package halfatomic

import "sync"

type Machine struct {
	mu   sync.Mutex
	cups int64
}

func (m *Machine) Brew(pour func()) {
	m.mu.Lock()
	defer m.mu.Unlock()
	pour()
	m.cups++
}

func (m *Machine) Cups() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.cups
}

func (m *Machine) Service() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	cups := m.cups
	m.cups = 0
	return cups
}
