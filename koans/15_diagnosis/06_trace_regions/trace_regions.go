// Package traceregions is about telling a trace what one is doing.
package traceregions

import (
	"errors"
	"sync"
)

// A Tracer writes down what is being done, as runtime/trace does. What has been
// begun lasts until its end is called, once. A task (trace.NewTask) is an
// order, whoever works on it. A region (trace.StartRegion) is work of one
// goroutine, which begins and ends it itself.
type Tracer interface {
	Task(name string) (end func())
	Region(name string) (end func())
}

// A Step is something to do for a dish. It may fail.
type Step struct {
	Name string
	Do   func() error
}

// Prepare does all steps of a dish at the same time and returns when the last
// of them is over, with the errors of those that have failed.
//
// The trace shows the dish as a task, from before the first step until after
// the last one, and within it each step as a region, which lasts precisely as
// long as the step does, even if it fails.
func Prepare(tracer Tracer, dish string, steps ...Step) error {
	endTask := tracer.Task(dish)
	errs := make([]error, len(steps))
	var wg sync.WaitGroup
	for i, step := range steps {
		wg.Go(func() {
			endRegion := tracer.Region(step.Name)
			errs[i] = step.Do()
			if errs[i] != nil {
				return
			}
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
