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
	mu   sync.RWMutex
	log  *Logger
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{open: open}
}

// Logger returns the log of the bar. Those who only look don't exclude each
// other; who finds no log looks again before opening it.
func (b *Bar) Logger() *Logger {
	b.mu.RLock()
	log := b.log
	b.mu.RUnlock()
	if log != nil {
		return log
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.log == nil {
		b.log = b.open()
	}
	return b.log
}
