//koan:verdict wrong
// The regions are begun where the goroutines are started, which is in another
// one.

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
	endTask := tracer.Task(dish)
	errs := make([]error, len(steps))
	var wg sync.WaitGroup
	for i, step := range steps {
		endRegion := tracer.Region(step.Name)
		wg.Go(func() {
			defer endRegion()
			errs[i] = step.Do()
		})
	}
	wg.Wait()
	endTask()
	return errors.Join(errs...)
}
