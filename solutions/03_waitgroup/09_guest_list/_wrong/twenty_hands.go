//koan:verdict serial
// Twenty hands write, however many guests there are.

package guestlist

import (
	"sync"
)

func Invite(guests []string, write func(guest string) string) []string {

	all := make([]string, len(guests))
	var writing sync.WaitGroup
	next := make(chan int)
	for range 20 {
		writing.Go(func() {
			for i := range next {
				all[i] = write(guests[i])
			}
		})
	}
	for i := range guests {
		next <- i
	}
	close(next)
	writing.Wait()
	return all
}
