//koan:verdict wrong
// The painters are waited for, but no longer than a minute.

package painterstogether

import (
	"sync"
	"time"
)

func PaintHouse(walls int, paint func(wall int)) {

	var painters sync.WaitGroup
	for wall := range walls {
		painters.Go(func() { paint(wall) })
	}
	done := make(chan bool)
	go func() { painters.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Minute):
	}
}
