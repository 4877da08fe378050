//koan:verdict wrong
// Who finds somebody on the phone goes away with neither line nor error.

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
	if !m.mu.TryLock() {
		return nil, nil
	}
	defer m.mu.Unlock()
	var err error
	if m.line == nil {
		m.line, err = m.dial()
	}
	return m.line, err
}
