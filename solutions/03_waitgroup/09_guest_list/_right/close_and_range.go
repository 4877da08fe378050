// Package guestlist is about the invitations to a party.
package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	written := make(chan string)
	var writing sync.WaitGroup
	for _, guest := range guests {
		writing.Go(func() { written <- write(guest) })
	}
	go func() {
		writing.Wait()
		close(written)
	}()
	var invitations []string
	for invitation := range written {
		invitations = append(invitations, invitation)
	}
	return invitations
}
