// Package oncelogger is about the log of the bar.
package oncelogger

import (
	"sync"
	"sync/atomic"
)

// Logger writes down what happens at the bar.
type Logger struct {
	File string
}

// Bar is a bar that keeps a log.
type Bar struct {
	open func() *Logger
	mu   sync.Mutex
	log  atomic.Pointer[Logger]
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{open: open}
}

// Logger returns the log of the bar. The first look needs no lock, because it
// is an atomic one; the second look is for those who waited.
func (b *Bar) Logger() *Logger {
	if log := b.log.Load(); log != nil {
		return log
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.log.Load() == nil {
		b.log.Store(b.open())
	}
	return b.log.Load()
}
