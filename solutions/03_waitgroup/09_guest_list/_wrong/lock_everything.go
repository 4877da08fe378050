//koan:verdict serial
// One lock around everything: one invitation is written at a time.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var mu sync.Mutex
	var invitations []string
	for _, guest := range guests {
		writing.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			invitations = append(invitations, write(guest))
		})
	}
	writing.Wait()
	return invitations
}
