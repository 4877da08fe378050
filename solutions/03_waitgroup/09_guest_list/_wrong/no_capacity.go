//koan:verdict race
// Without the capacity, append also moves the list now and then. It was never
// the moving that was wrong.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var invitations []string
	for _, guest := range guests {
		writing.Go(func() {
			invitations = append(invitations, write(guest))
		})
	}
	writing.Wait()
	return invitations
}
