//koan:verdict race
// A Once that is made for one call has never been done before.

package oncelogger

import "sync"

type Logger struct{ File string }

type Bar struct {
	open func() *Logger
	log  *Logger
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	var once sync.Once
	once.Do(func() {
		if b.log == nil {
			b.log = b.open()
		}
	})
	return b.log
}
