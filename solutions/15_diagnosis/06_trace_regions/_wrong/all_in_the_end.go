//koan:verdict wrong
// Each region is ended, but by whoever has called, and after the last step:
// a region belongs to one goroutine, and is to show how long its step took.

package traceregions

import (
	"errors"
	"sync"
)

type Tracer interface {
	Task(name string) (end func())
	Region(name string) (end func())
}

type Step struct {
	Name string
	Do   func() error
}

func Prepare(tracer Tracer, dish string, steps ...Step) error {
	ends := make([]func(), len(steps))
	endTask := tracer.Task(dish)
	errs := make([]error, len(steps))
	var wg sync.WaitGroup
	for i, step := range steps {
		wg.Go(func() {
			ends[i] = tracer.Region(step.Name)
			errs[i] = step.Do()
		})
	}
	wg.Wait()
	for _, end := range ends {
		end()
	}
	endTask()
	return errors.Join(errs...)
}
