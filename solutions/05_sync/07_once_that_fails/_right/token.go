// Package oncethatfails is about the card machine of the bar.
package oncethatfails

// Line is a telephone line to the bank.
type Line struct {
	Number string
}

// Machine is the card machine. Whoever holds the token may look and call.
type Machine struct {
	dial  func() (*Line, error)
	token chan struct{}
	line  *Line
}

// New is a card machine that calls the bank with dial.
func New(dial func() (*Line, error)) *Machine {
	return &Machine{dial: dial, token: make(chan struct{}, 1)}
}

// Line returns the line to the bank, and calls the bank if there is none yet.
func (m *Machine) Line() (line *Line, err error) {
	m.token <- struct{}{}
	defer func() { <-m.token }()
	if m.line == nil {
		m.line, err = m.dial()
	}
	return m.line, err
}
