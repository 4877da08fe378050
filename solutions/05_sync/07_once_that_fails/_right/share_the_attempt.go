// Package oncethatfails is about the card machine of the bar.
package oncethatfails

import "sync"

// Line is a telephone line to the bank.
type Line struct {
	Number string
}

// call is one attempt, and what came of it once done is closed.
type call struct {
	done chan struct{}
	line *Line
	err  error
}

// Machine is the card machine.
type Machine struct {
	dial func() (*Line, error)
	mu   sync.Mutex
	last *call // the one that is being made, or has succeeded
}

// New is a card machine that calls the bank with dial.
func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial}
}

// Line returns the line to the bank. Guests who come during a call share what
// comes of it, line or error; a call that failed is forgotten.
func (m *Machine) Line() (*Line, error) {
	m.mu.Lock()
	c := m.last
	if c != nil {
		m.mu.Unlock()
		<-c.done
		return c.line, c.err
	}
	c = &call{done: make(chan struct{})}
	m.last = c
	m.mu.Unlock()

	c.line, c.err = m.dial()
	if c.err != nil {
		m.mu.Lock()
		m.last = nil
		m.mu.Unlock()
	}
	close(c.done)
	return c.line, c.err
}
