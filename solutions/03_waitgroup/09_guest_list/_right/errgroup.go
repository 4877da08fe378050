// Package guestlist is about the invitations to a party.
package guestlist

import "golang.org/x/sync/errgroup"

func Invite(guests []string, write func(guest string) string) []string {
	var writing errgroup.Group
	invitations := make([]string, len(guests))
	for i, guest := range guests {
		writing.Go(func() error {
			invitations[i] = write(guest)
			return nil
		})
	}
	_ = writing.Wait()
	return invitations
}
