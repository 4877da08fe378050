// Package oncelogger is about the log of the bar.
package oncelogger

import "sync"

// Logger writes down what happens at the bar.
type Logger struct {
	File string
}

// Bar is a bar that keeps a log. Anybody who works there may write.
type Bar struct {
	open func() *Logger
	once sync.Once
	log  *Logger
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{open: open}
}

// Logger returns the log of the bar. On a quiet night nobody asks for it, and
// it is never opened. Otherwise it is opened for the first who asks, and never
// again: who asks meanwhile waits until it is open, and all write in the same.
func (b *Bar) Logger() *Logger {
	// Looking and opening are one step now. Do returns when the log is open, to
	// whoever calls it, so that what open did is seen by all.
	b.once.Do(func() { b.log = b.open() })
	return b.log
}
