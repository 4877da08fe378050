//koan:verdict race
// Every goroutine appends at another time; no two of them are in order.

package guestlist

import (
	"sync"
	"time"
)

func Invite(guests []string, write func(guest string) string) []string {
	var writing sync.WaitGroup
	var invitations []string
	for i, guest := range guests {
		writing.Go(func() {
			invitation := write(guest)
			time.Sleep(time.Duration(i) * time.Millisecond)
			invitations = append(invitations, invitation)
		})
	}
	writing.Wait()
	return invitations
}
