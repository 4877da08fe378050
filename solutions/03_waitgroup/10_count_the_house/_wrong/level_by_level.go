//koan:verdict serial
// One floor after the other: whoever is behind a quick room waits for the
// slowest room of the floor before.

package countthehouse

import "sync"

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	type found struct {
		lamps  int
		behind []string
	}
	total := 0
	for floor := []string{hall}; len(floor) > 0; {
		var visitors sync.WaitGroup
		rooms := make([]found, len(floor))
		for i, name := range floor {
			visitors.Go(func() { rooms[i] = found{lamps(name), doors(name)} })
		}
		visitors.Wait()
		floor = nil
		for _, r := range rooms {
			total += r.lamps
			floor = append(floor, r.behind...)
		}
	}
	return total
}
