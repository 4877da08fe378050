//koan:verdict wrong
// Three attempts with pauses are three calls, and after the third the error is
// still there for ever.

package oncethatfails

import (
	"sync"
	"time"
)

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
		for range 3 {
			if m.line, m.err = m.dial(); m.err == nil {
				return
			}
			time.Sleep(time.Millisecond)
		}
	})
	return m.line, m.err
}
