// Package oncelogger is about the log of the bar.
package oncelogger

import "sync"

// Logger writes down what happens at the bar.
type Logger struct {
	File string
}

// Bar is a bar that keeps a log.
type Bar struct {
	open func() *Logger
	mu   sync.Mutex
	log  *Logger
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{open: open}
}

// Logger returns the log of the bar. Whoever looks and whoever opens does it
// under the lock.
func (b *Bar) Logger() *Logger {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.log == nil {
		b.log = b.open()
	}
	return b.log
}
