//koan:verdict wrong
// No race, because New opens the log before anybody can ask; but also on the
// nights on which nobody does.

package oncelogger

type Logger struct{ File string }

type Bar struct{ log *Logger }

func New(open func() *Logger) *Bar { return &Bar{log: open()} }

func (b *Bar) Logger() *Logger { return b.log }
