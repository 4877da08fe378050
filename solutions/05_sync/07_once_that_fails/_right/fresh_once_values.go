// Package oncethatfails is about the card machine of the bar.
package oncethatfails

import "sync"

// Line is a telephone line to the bank.
type Line struct {
	Number string
}

// Machine is the card machine.
type Machine struct {
	dial func() (*Line, error)
	mu   sync.Mutex
	try  *attempt
}

// attempt is one call, made by whoever asks for it first.
type attempt struct {
	call func() (*Line, error)
}

// New is a card machine that calls the bank with dial.
func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

// Line returns the line to the bank. A Once isn't reset: a failed attempt is
// replaced by a new one with a Once of its own, and by one guest only.
func (m *Machine) Line() (*Line, error) {
	m.mu.Lock()
	if m.try == nil {
		m.try = &attempt{sync.OnceValues(m.dial)}
	}
	mine := m.try
	m.mu.Unlock()

	line, err := mine.call()
	if err != nil {
		m.mu.Lock()
		if m.try == mine {
			m.try = nil
		}
		m.mu.Unlock()
	}
	return line, err
}
