//koan:verdict serial
// Nothing ends by waiting for it, and the guests wait as well.

package traceregions

import (
	"errors"
	"sync"
	"time"
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
			if errs[i] != nil {
				return
			}
			endRegion()
		})
	}
	wg.Wait()
	time.Sleep(time.Second)
	if err := errors.Join(errs...); err != nil {
		return err
	}
	endTask()
	return nil
}
