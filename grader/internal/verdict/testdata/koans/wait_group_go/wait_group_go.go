// Package waitgroupgo writes a guest list.
package waitgroupgo

import "sync"

// Invite asks everybody at once and returns who comes.
func Invite(names []string, ask func(string) bool) []string {
	var wg sync.WaitGroup
	var list []string
	for _, name := range names {
		wg.Go(func() {
			if ask(name) {
				list = append(list, name)
			}
		})
	}
	wg.Wait()
	return list
}
