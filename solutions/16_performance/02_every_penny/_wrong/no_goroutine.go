//koan:verdict serial
// One visit to the safe, but the children stand in a queue.

package everypenny

import "sync"

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	sum := 0
	for _, jar := range jars {
		for _, coin := range jar {
			sum += value(coin)
		}
	}
	safe.Lock()
	defer safe.Unlock()
	write(sum)
}
