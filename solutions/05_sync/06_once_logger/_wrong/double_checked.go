//koan:verdict race
// The first look is at plain memory, without the lock: it may see the pointer
// before it sees the log. The lock protects only those who take it.

package oncelogger

import "sync"

type Logger struct{ File string }

type Bar struct {
	open func() *Logger
	mu   sync.Mutex
	log  *Logger
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	if b.log == nil {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.log == nil {
			b.log = b.open()
		}
	}
	return b.log
}
