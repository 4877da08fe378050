// Package traceregions is about telling a trace what one is doing.
package traceregions

import "errors"

type Tracer interface {
	Task(name string) (end func())
	Region(name string) (end func())
}

type Step struct {
	Name string
	Do   func() error
}

// Prepare gathers the errors from a channel.
func Prepare(tracer Tracer, dish string, steps ...Step) error {
	defer tracer.Task(dish)()
	results := make(chan error)
	for _, step := range steps {
		go func() {
			endRegion := tracer.Region(step.Name)
			err := step.Do()
			endRegion()
			results <- err
		}()
	}
	var errs []error
	for range steps {
		errs = append(errs, <-results)
	}
	return errors.Join(errs...)
}
