// Package oncelogger is about the log of the bar.
package oncelogger

import "sync/atomic"

// Logger writes down what happens at the bar.
type Logger struct {
	File string
}

// Bar is a bar that keeps a log.
type Bar struct {
	open  func() *Logger
	first atomic.Bool
	ready chan struct{} // closed when log is open
	log   *Logger
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{open: open, ready: make(chan struct{})}
}

// Logger returns the log of the bar. The first opens it, and tells everybody.
func (b *Bar) Logger() *Logger {
	if b.first.CompareAndSwap(false, true) {
		b.log = b.open()
		close(b.ready)
	}
	<-b.ready
	return b.log
}
