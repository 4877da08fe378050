//koan:verdict race
// Nobody knows how long painters take: those who take longer still write when
// the job is said to be done.

package waitinlock

import (
	"sync"
	"time"
)

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
	// The lock is only held to write: the painters need it to get done.
	b.mu.Lock()
	b.jobs++
	b.mu.Unlock()
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			cans := paint(wall)
			b.mu.Lock()
			defer b.mu.Unlock()
			b.walls = append(b.walls, Wall{wall, cans})
		})
	}
	time.Sleep(20 * time.Millisecond)
	b.mu.Lock()
	defer b.mu.Unlock()
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
