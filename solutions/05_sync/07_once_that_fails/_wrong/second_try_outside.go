//koan:verdict race
// Who finds the error of the Once calls by themselves: several at a time, and
// without a lock around the line.

package oncethatfails

import "sync"

type Line struct{ Number string }

type Machine struct {
	dial func() (*Line, error)
	once sync.Once
	line *Line
	err  error
}

func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

func (m *Machine) Line() (*Line, error) {
	m.once.Do(func() { m.line, m.err = m.dial() })
	if m.err != nil && m.line == nil {
		m.line, m.err = m.dial()
	}
	return m.line, m.err
}
