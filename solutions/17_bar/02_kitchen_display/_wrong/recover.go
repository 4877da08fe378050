//koan:verdict wrong
// Nobody notices the panic any more. But before it, the picture that
// somebody has yet to look at was thrown away.

package kitchendisplay

import (
	"maps"
	"sync"
)

// Board is what all displays show. Everybody may use it at the same time.
type Board struct {
	mu       sync.Mutex
	news     int // so many calls of Show
	displays map[*display]bool
}

type display struct {
	draw     func(order string) string
	pictures chan string // room for one
	newest   int         // the number of the news it got last
}

// Attach adds a display, which draws in its own way, and returns its pictures
// and detach. A newer picture replaces one that nobody took. After detach (any
// time, and again) or Close no more come, and the channel is closed.
func (b *Board) Attach(draw func(string) string) (<-chan string, func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.displays == nil {
		b.displays = make(map[*display]bool)
	}
	d := &display{draw: draw, pictures: make(chan string, 1)}
	b.displays[d] = true
	return d.pictures, func() { b.remove(d) }
}

// Close detaches all displays. Like detach, it waits for nobody.
func (b *Board) Close() { b.remove(nil) }

func (b *Board) remove(gone *display) { // nil: all of them
	b.mu.Lock()
	defer b.mu.Unlock()
	for d := range b.displays {
		if gone == nil || gone == d {
			delete(b.displays, d)
			close(d.pictures)
		}
	}
}

// Show has all displays draw at the same time, which may take long, and returns
// when their pictures are there. It waits for nobody to take one. If it is
// called again meanwhile, no display goes back from newer news to older.
func (b *Board) Show(order string) {
	b.mu.Lock()
	b.news++
	news, displays := b.news, maps.Clone(b.displays)
	b.mu.Unlock()
	var drawing sync.WaitGroup
	for d := range displays {
		drawing.Go(func() {
			picture := d.draw(order)
			b.mu.Lock()
			defer b.mu.Unlock()
			if news > d.newest {
				d.newest = news
				select {
				case <-d.pictures: // nobody took it
				default:
				}
				func() {
					defer func() { recover() }()
					d.pictures <- picture
				}()
			}
		})
	}
	drawing.Wait()
}
