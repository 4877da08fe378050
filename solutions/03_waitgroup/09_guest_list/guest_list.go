// Package guestlist is about the invitations to a party.
package guestlist

import "sync"

// Invite writes an invitation to each of the guests, all at the same time, and
// returns the invitations, one for every guest and in any order.
func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	// Every guest has a place of their own. Two goroutines that write to
	// different elements share nothing: neither an element nor the length.
	invitations := make([]string, len(guests))
	for i, guest := range guests {
		writing.Go(func() {
			invitations[i] = write(guest)
		})
	}
	writing.Wait()
	return invitations
}
