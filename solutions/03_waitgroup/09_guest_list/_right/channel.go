// Package guestlist is about the invitations to a party.
package guestlist

func Invite(guests []string, write func(guest string) string) []string {
	written := make(chan string)
	for _, guest := range guests {
		go func() { written <- write(guest) }()
	}
	// Only one goroutine appends: this one.
	var invitations []string
	for range guests {
		invitations = append(invitations, <-written)
	}
	return invitations
}
