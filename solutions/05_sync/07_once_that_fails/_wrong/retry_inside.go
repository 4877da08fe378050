//koan:verdict wrong
// Nobody is told that the bank is busy: the guest, and all behind, wait until
// it no longer is, be it next week.

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
	m.once.Do(func() {
		for m.line == nil {
			m.line, m.err = m.dial()
		}
	})
	return m.line, m.err
}
