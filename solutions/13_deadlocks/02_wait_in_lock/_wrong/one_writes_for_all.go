//koan:verdict deadlock
// Paint alone writes, and holds the lock until all are done: no painter who
// looks into the book gets on.

package waitinlock

import "sync"

type Book struct {
	mu    sync.Mutex // guards what follows
	jobs  int
	walls []Wall
}

type Wall struct {
	Name string
	Cans int
}

func (b *Book) Paint(walls []string, paint func(wall string) (cans int)) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.jobs++
	done := make(chan Wall, len(walls))
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			done <- Wall{wall, paint(wall)}
		})
	}
	for range walls {
		b.walls = append(b.walls, <-done)
	}
	painters.Wait()
	sum := 0
	for _, wall := range b.walls {
		sum += wall.Cans
	}
	return sum
}

func (b *Book) Jobs() (jobs, walls int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.jobs, len(b.walls)
}
