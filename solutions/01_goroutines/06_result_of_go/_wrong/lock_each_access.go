//koan:verdict wrong
// The lock keeps the two apart. It doesn't say who comes first.

package resultofgo

import "sync"

func Bill(bar, kitchen func() int) int {
	var mu sync.Mutex
	var drinks int
	go func() {
		n := bar()
		mu.Lock()
		defer mu.Unlock()
		drinks = n
	}()
	food := kitchen()
	mu.Lock()
	defer mu.Unlock()
	return drinks + food
}
