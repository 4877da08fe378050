//koan:verdict wrong
// Every name has its invitation; but two guests may have the same one.

package guestlist

import (
	"sync"
)

func Invite(guests []string, write func(guest string) string) []string {

	var mu sync.Mutex
	byName := map[string]string{}
	var writing sync.WaitGroup
	for _, guest := range guests {
		writing.Go(func() { s := write(guest); mu.Lock(); defer mu.Unlock(); byName[guest] = s })
	}
	writing.Wait()
	var all []string
	for _, s := range byName {
		all = append(all, s)
	}
	return all
}
