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
	once sync.Once
	line *Line
	err  error
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
	m.once.Do(func() { m.line, m.err = m.dial() })
	return m.line, m.err
}
