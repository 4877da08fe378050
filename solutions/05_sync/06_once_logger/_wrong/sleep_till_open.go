//koan:verdict wrong
// The others do wait, but by waking up a thousand times a second.

package oncelogger

import (
	"sync/atomic"
	"time"
)

type Logger struct{ File string }

type Bar struct {
	open    func() *Logger
	started atomic.Bool
	log     atomic.Pointer[Logger]
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	if b.started.CompareAndSwap(false, true) {
		b.log.Store(b.open())
	}
	for b.log.Load() == nil {
		time.Sleep(time.Millisecond)
	}
	return b.log.Load()
}
