// Package guestlist is about the invitations to a party.
package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var mu sync.Mutex // guards invitations
	var invitations []string
	for _, guest := range guests {
		writing.Go(func() {
			invitation := write(guest) // not under the lock: this takes time
			mu.Lock()
			defer mu.Unlock()
			invitations = append(invitations, invitation)
		})
	}
	writing.Wait()
	return invitations
}
