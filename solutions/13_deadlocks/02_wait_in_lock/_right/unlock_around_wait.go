// Package waitinlock is about painters and the book in which they write.
package waitinlock

import "sync"

// Book is the firm's book: who has painted what, and how much it took.
type Book struct {
	mu    sync.Mutex // guards what follows
	jobs  int
	walls []Wall
}

// Wall is a wall that has been painted, and the cans of paint that it took.
type Wall struct {
	Name string
	Cans int
}

// Paint takes on a job: all these walls, each with a painter of its own, who
// work at the same time. Each writes down what his wall has taken as soon as it
// is done. Paint returns when all are done, and says how many cans are in the
// book by then. Several jobs can be under way at the same time.
//
// While they paint anybody may look into the book, also the painters.
func (b *Book) Paint(walls []string, paint func(wall string) (cans int)) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.jobs++
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			cans := paint(wall)
			b.mu.Lock()
			defer b.mu.Unlock()
			b.walls = append(b.walls, Wall{wall, cans})
		})
	}
	// Waits without the lock, and takes it back.
	b.mu.Unlock()
	painters.Wait()
	b.mu.Lock()
	sum := 0
	for _, wall := range b.walls {
		sum += wall.Cans
	}
	return sum
}

// Jobs says how many jobs have been taken on, and how many walls are done.
func (b *Book) Jobs() (jobs, walls int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.jobs, len(b.walls)
}
