// Package oncethatfails is about the card machine of the bar.
package oncethatfails

import "sync"

// Line is a telephone line to the bank.
type Line struct {
	Number string
}

// Machine is the card machine. It has one line to the bank, which stays open
// once the bank has answered.
type Machine struct {
	dial func() (*Line, error)
	mu   sync.Mutex
	line *Line // nil as long as no call has succeeded
}

// New is a card machine that calls the bank with dial.
func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

// Line returns the line to the bank, and calls the bank if there is none yet:
// once, and if that fails the guest gets the error. A guest who comes later can
// be lucky: the bank is called again. The machine never makes two calls at the
// same time; who comes during one waits for it.
func (m *Machine) Line() (*Line, error) {
	// A Once counts calls, not successes. Here only success changes the state,
	// and the lock held over dial makes the others wait.
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.line == nil {
		line, err := m.dial()
		if err != nil {
			return nil, err
		}
		m.line = line
	}
	return m.line, nil
}
