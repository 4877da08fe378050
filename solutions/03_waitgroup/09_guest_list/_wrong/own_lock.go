//koan:verdict race
// Each goroutine locks a lock of its own.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var invitations []string
	for _, guest := range guests {
		writing.Go(func() {
			invitation := write(guest)
			var mu sync.Mutex
			mu.Lock()
			defer mu.Unlock()
			invitations = append(invitations, invitation)
		})
	}
	writing.Wait()
	return invitations
}
