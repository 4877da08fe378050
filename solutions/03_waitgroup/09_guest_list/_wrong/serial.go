//koan:verdict serial
// One goroutine, no race; and the last guest hears of the party when it is
// over.

package guestlist

func Invite(guests []string, write func(guest string) string) []string {
	var invitations []string
	for _, guest := range guests {
		invitations = append(invitations, write(guest))
	}
	return invitations
}
