//koan:verdict deadlock
// A channel in which there is room for twenty: the next one waits for a reader
// who only comes when all are done.

package guestlist

import (
	"sync"
)

func Invite(guests []string, write func(guest string) string) []string {

	ready := make(chan string, 20)
	var writing sync.WaitGroup
	for _, guest := range guests {
		writing.Go(func() { ready <- write(guest) })
	}
	writing.Wait()
	close(ready)
	var all []string
	for s := range ready {
		all = append(all, s)
	}
	return all
}
