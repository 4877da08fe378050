// Package guestlist is about the invitations to a party.
package guestlist

import "sync"

// Invite writes an invitation to each of the guests, all at the same time, and
// returns the invitations, one for every guest and in any order.
func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	invitations := make([]string, 0, len(guests))
	for _, guest := range guests {
		writing.Go(func() {
			invitation := write(guest)
			invitations = append(invitations, invitation)
		})
	}
	writing.Wait()
	return invitations
}
