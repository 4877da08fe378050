//koan:verdict race
// The append is under the lock. But the list is also handed to every goroutine
// as it starts, and reading it for that needs the lock too.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var mu sync.Mutex
	var invitations []string
	for _, guest := range guests {
		writing.Add(1)
		go func(soFar []string) {
			defer writing.Done()
			invitation := write(guest)
			mu.Lock()
			defer mu.Unlock()
			if invitations == nil {
				invitations = soFar
			}
			invitations = append(invitations, invitation)
		}(invitations)
	}
	writing.Wait()
	return invitations
}
