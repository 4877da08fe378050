// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync"

// Machine has a lock for the counter, and only for it.
type Machine struct {
	mu   sync.Mutex
	cups int64
}

// Brew fills a cup, and takes the lock to count it.
func (m *Machine) Brew(pour func()) {
	pour()
	m.mu.Lock()
	defer m.mu.Unlock()
	m.cups++
}

// Cups is what the display shows.
func (m *Machine) Cups() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.cups
}

// Service begins anew.
func (m *Machine) Service() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	cups := m.cups
	m.cups = 0
	return cups
}
