//koan:verdict wrong
// The task is left open: in the trace a burnt soup takes for ever.

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
		wg.Go(func() {
			endRegion := tracer.Region(step.Name)
			errs[i] = step.Do()
			endRegion()
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	endTask()
	return nil
}
