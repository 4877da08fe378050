//koan:verdict race
// The Once is overwritten while others wait in it or look at it.

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
	if m.err != nil {
		m.once = sync.Once{}
	}
	return m.line, m.err
}
