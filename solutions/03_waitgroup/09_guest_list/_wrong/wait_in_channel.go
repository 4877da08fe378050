//koan:verdict deadlock
// All put their invitation into a channel that is emptied after the Wait, and
// so nobody can put anything into it.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	written := make(chan string)
	for _, guest := range guests {
		writing.Go(func() { written <- write(guest) })
	}
	writing.Wait()
	close(written)
	var invitations []string
	for invitation := range written {
		invitations = append(invitations, invitation)
	}
	return invitations
}
