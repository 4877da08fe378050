//koan:verdict serial
// Without go only one courier waits at a time: one table, but nobody else can
// be called.

package lightgoroutines

// houses is how many houses the city has; they have numbers from 0.
const houses = 96 << 10

type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

func Deliver(couriers int, city City) {
	for courier := range couriers {
		var been [houses]bool
		for _, house := range city.Call(courier) {
			if been[house] {
				city.Greet(courier, house)
				continue
			}
			been[house] = true
			city.Bring(courier, house)
		}
	}
}
