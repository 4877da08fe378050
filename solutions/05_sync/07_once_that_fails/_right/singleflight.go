// Package oncethatfails is about the card machine of the bar.
package oncethatfails

import (
	"sync/atomic"

	"golang.org/x/sync/singleflight"
)

// Line is a telephone line to the bank.
type Line struct {
	Number string
}

// Machine is the card machine.
type Machine struct {
	dial  func() (*Line, error)
	calls singleflight.Group
	line  atomic.Pointer[Line]
}

// New is a card machine that calls the bank with dial.
func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

// Line returns the line to the bank. Guests who come during a call share it;
// only a line is kept.
func (m *Machine) Line() (*Line, error) {
	if line := m.line.Load(); line != nil {
		return line, nil
	}
	_, err, _ := m.calls.Do("bank", func() (any, error) {
		if m.line.Load() != nil {
			return nil, nil
		}
		line, err := m.dial()
		if err == nil {
			m.line.Store(line)
		}
		return nil, err
	})
	return m.line.Load(), err
}
