//koan:verdict wrong
// No error is kept, but everybody who finds no line calls the bank.

package oncethatfails

import "sync/atomic"

type Line struct{ Number string }

type Machine struct {
	dial func() (*Line, error)
	line atomic.Pointer[Line]
}

func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

func (m *Machine) Line() (*Line, error) {
	if m.line.Load() == nil {
		line, err := m.dial()
		if err != nil {
			return nil, err
		}
		m.line.CompareAndSwap(nil, line)
	}
	return m.line.Load(), nil
}
