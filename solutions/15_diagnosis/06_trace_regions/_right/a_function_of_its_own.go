// Package traceregions is about telling a trace what one is doing.
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

// Prepare has each step done by a function that ends its region.
func Prepare(tracer Tracer, dish string, steps ...Step) error {
	endTask := tracer.Task(dish)
	defer endTask()
	errs := make([]error, len(steps))
	var wg sync.WaitGroup
	for i, step := range steps {
		wg.Go(func() {
			errs[i] = inRegion(tracer, step)
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

// inRegion is to a Tracer what trace.WithRegion is to a trace.
func inRegion(tracer Tracer, step Step) error {
	end := tracer.Region(step.Name)
	defer end()
	return step.Do()
}
