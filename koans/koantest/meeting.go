package koantest

import "sync/atomic"

// Meeting opens only when n goroutines are inside at the same time: they prove
// that they run together. It has no timeout. If it can't open, [Crowd.Finish],
// [Clock.Run] or the end of a [Bubble] sees who still waits, and the test
// fails as serial.
type Meeting struct {
	n    int32
	in   atomic.Int32
	open chan struct{}
}

// NewMeeting is a meeting of n. Inside a Bubble, make it there.
func NewMeeting(n int) *Meeting {
	return &Meeting{n: int32(n), open: make(chan struct{})}
}

// Arrive blocks until n goroutines have arrived, and orders none of them.
func (m *Meeting) Arrive() {
	edgesOff()
	defer edgesOn()
	if m.in.Add(1) == m.n {
		close(m.open)
	}
	<-m.open
}

// Arrived is how many have come.
func (m *Meeting) Arrived() int {
	edgesOff()
	defer edgesOn()
	return int(m.in.Load())
}
