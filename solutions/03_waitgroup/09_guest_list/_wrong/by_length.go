//koan:verdict race
// The length of the list as the next free place: two can read the same length.

package guestlist

import "sync"

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	invitations := make([]string, 0, len(guests))
	for _, guest := range guests {
		writing.Go(func() {
			invitation := write(guest)
			place := len(invitations)
			invitations = invitations[:place+1]
			invitations[place] = invitation
		})
	}
	writing.Wait()
	return invitations
}
