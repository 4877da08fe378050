//koan:verdict race
// The first look, without the lock, may find a line that is not yet complete.

package oncethatfails

import "sync"

type Line struct{ Number string }

type Machine struct {
	dial func() (*Line, error)
	mu   sync.Mutex
	line *Line
}

func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

func (m *Machine) Line() (*Line, error) {
	if m.line != nil {
		return m.line, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.line != nil {
		return m.line, nil
	}
	line, err := m.dial()
	if err == nil {
		m.line = line
	}
	return line, err
}
