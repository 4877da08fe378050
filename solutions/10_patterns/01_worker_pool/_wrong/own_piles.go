//koan:verdict serial
// With a pile of his own for each, one washer is done with the cups and goes
// home, while the other one still has the pan and cups of his own.

package workerpool

import "sync"

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	clean := make(chan string, len(pile))
	var crew sync.WaitGroup
	for w := range washers {
		crew.Go(func() {
			for i := w; i < len(pile); i += washers {
				clean <- wash(pile[i])
			}
		})
	}
	crew.Wait()
	close(clean)
	var rack []string
	for dish := range clean {
		rack = append(rack, dish)
	}
	return rack
}
