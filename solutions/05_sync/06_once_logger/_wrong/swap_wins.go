//koan:verdict wrong
// All get the same log, but ten were opened, and nine of them are thrown away.

package oncelogger

import "sync/atomic"

type Logger struct{ File string }

type Bar struct {
	open func() *Logger
	log  atomic.Pointer[Logger]
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	if b.log.Load() == nil {
		b.log.CompareAndSwap(nil, b.open())
	}
	return b.log.Load()
}
