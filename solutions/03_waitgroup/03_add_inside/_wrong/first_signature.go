//koan:verdict race
// The boss waits for the first signature. If its dishwasher is quick, the list is
// empty again before the second one has signed.

package addinside

import (
	"sync"
)

func WashAll(stacks int, wash func(stack int)) {

	var list sync.WaitGroup
	came := make(chan bool)
	for stack := range stacks {
		go func() { list.Add(1); came <- true; defer list.Done(); wash(stack) }()
	}
	if stacks > 0 {
		<-came
	}
	go func() {
		for range stacks - 1 {
			<-came
		}
	}()
	list.Wait()
}
