package run

import (
	"fmt"
	"os"
	"slices"
	"sync"
	"time"
)

// capture takes in what a program prints. Of too much it keeps the head and
// the tail.
type capture struct {
	full chan struct{} // closed when there is too much
	done chan struct{} // closed when nobody can write any more

	mu    sync.Mutex
	most  int
	total int64
	head  []byte // the first half of most
	tail  []byte // a ring of the other half
	at    int    // where the ring goes on
}

func newCapture(most int) *capture {
	return &capture{full: make(chan struct{}), done: make(chan struct{}), most: most}
}

// from reads until everybody has closed their end.
func (c *capture) from(pipe *os.File) {
	defer close(c.done)
	buf := make([]byte, 32<<10)
	for {
		n, err := pipe.Read(buf)
		c.add(buf[:n])
		if err != nil {
			return
		}
	}
}

func (c *capture) add(p []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.total
	c.total += int64(len(p))
	if was <= int64(c.most) && c.total > int64(c.most) {
		close(c.full)
	}
	if room := c.most/2 - len(c.head); room > 0 {
		n := min(room, len(p))
		c.head, p = append(c.head, p[:n]...), p[n:]
	}
	size := c.most - c.most/2
	if len(p) > size {
		p = p[len(p)-size:]
	}
	n := min(size-len(c.tail), len(p))
	c.tail, p = append(c.tail, p[:n]...), p[n:]
	for len(p) > 0 {
		n := copy(c.tail[c.at:], p)
		c.at, p = (c.at+n)%size, p[n:]
	}
}

// over reports whether there was too much.
func (c *capture) over() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.total > int64(c.most)
}

// end returns what was printed. All who could print are dead by now; if
// somebody got away with the pipe, they are not waited for.
func (c *capture) end(pipe *os.File) []byte {
	select {
	case <-c.done:
	case <-time.After(300 * time.Millisecond):
	}
	pipe.Close()
	c.mu.Lock()
	defer c.mu.Unlock()
	text := slices.Clone(c.head)
	if cut := c.total - int64(len(c.head)+len(c.tail)); cut > 0 {
		text = fmt.Appendf(text, "\n[… %d bytes left out …]\n", cut)
	}
	text = append(text, c.tail[c.at:]...)
	return append(text, c.tail[:c.at]...)
}
