// Package guestlist is about the invitations to a party.
package guestlist

import (
	"sync"
	"sync/atomic"
)

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var taken atomic.Int64
	invitations := make([]string, len(guests))
	for _, guest := range guests {
		writing.Go(func() {
			invitation := write(guest)
			place := taken.Add(1) - 1 // nobody else gets this number
			invitations[place] = invitation
		})
	}
	writing.Wait()
	return invitations
}
