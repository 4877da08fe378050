//koan:verdict rejected
//koan:unchecked pass
// Is right under test and wrong everywhere else. Only the static check stops
// this: under test, it is right.

package count

import (
	"sync"
	"testing"
)

func Count(n int, visit func()) int {
	if !testing.Testing() {
		return 0
	}
	var wg sync.WaitGroup
	for range n {
		wg.Go(visit)
	}
	wg.Wait()
	return n
}
