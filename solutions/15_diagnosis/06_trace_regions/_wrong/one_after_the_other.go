//koan:verdict serial
// Without goroutines each region ends where it began; and the soup takes as long
// as all steps together.

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

func Prepare(tracer Tracer, dish string, steps ...Step) error {
	defer tracer.Task(dish)()
	var errs []error
	for _, step := range steps {
		end := tracer.Region(step.Name)
		errs = append(errs, step.Do())
		end()
	}
	return errors.Join(errs...)
}
