//koan:verdict race
// The list is stored under the lock and read without it: append looks at the
// length and the array before the lock is taken.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var mu sync.Mutex
	invitations := make([]string, 0, len(guests))
	for _, guest := range guests {
		writing.Go(func() {
			longer := append(invitations, write(guest))
			mu.Lock()
			defer mu.Unlock()
			invitations = longer
		})
	}
	writing.Wait()
	return invitations
}
