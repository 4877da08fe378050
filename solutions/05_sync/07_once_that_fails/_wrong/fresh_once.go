//koan:verdict race
// The Once is replaced without being overwritten, but its line and its error are
// not: the next call writes what the guests of the last one still read.

package oncethatfails

import (
	"sync"
	"sync/atomic"
)

type Line struct{ Number string }

type Machine struct {
	dial func() (*Line, error)
	once atomic.Pointer[sync.Once]
	line *Line
	err  error
}

func New(dial func() (*Line, error)) *Machine {
	m := &Machine{dial: dial}
	m.once.Store(&sync.Once{})
	return m
}

func (m *Machine) Line() (*Line, error) {
	m.once.Load().Do(func() { m.line, m.err = m.dial() })
	if m.err != nil {
		m.once.Store(&sync.Once{})
	}
	return m.line, m.err
}
