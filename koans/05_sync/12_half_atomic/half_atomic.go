// Package halfatomic is about the coffee machine of the office.
package halfatomic

import "sync/atomic"

// Machine is a coffee machine with many spouts and one counter of cups. The
// zero value has just been serviced.
type Machine struct {
	cups int64
}

// Brew calls pour, which fills a cup, and counts the cup as soon as it is
// full. All spouts can pour at the same time.
func (m *Machine) Brew(pour func()) {
	pour()
	atomic.AddInt64(&m.cups, 1)
}

// Cups is what the display shows: how many cups have been filled since the
// last service. Anybody may look at any time, also while others brew.
func (m *Machine) Cups() int64 {
	return m.cups
}

// Service begins the count anew at 0, and returns how many cups there were.
// Every cup counts for exactly one service.
func (m *Machine) Service() int64 {
	return atomic.SwapInt64(&m.cups, 0)
}
