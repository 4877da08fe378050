//koan:verdict wrong
// A mutex remembers only the line, but the error is lost: the guest gets no
// line and no reason.

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
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.line == nil {
		m.line, _ = m.dial()
	}
	return m.line, nil
}
