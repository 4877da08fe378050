// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync/atomic"

// Machine is a coffee machine with many spouts and one counter of cups. The
// zero value has just been serviced.
type Machine struct {
	cups atomic.Int64 // a type that can't be read or written in a plain way
}

// Brew calls pour, which fills a cup, and counts the cup as soon as it is
// full. All spouts can pour at the same time.
func (m *Machine) Brew(pour func()) {
	pour()
	m.cups.Add(1)
}

// Cups is what the display shows: how many cups have been filled since the
// last service. Anybody may look at any time, also while others brew.
func (m *Machine) Cups() int64 {
	return m.cups.Load() // the reading side is atomic as well
}

// Service begins the count anew at 0, and returns how many cups there were.
// Every cup counts for exactly one service.
func (m *Machine) Service() int64 {
	return m.cups.Swap(0)
}
