// Package lostplate is about plates that leave the kitchen.
package lostplate

// Plates sends the numbers 1 to n, in order, and returns what arrived.
func Plates(n int) []int {
	hatch := make(chan int)
	go func() {
		defer close(hatch)
		for plate := 1; plate < n; plate++ {
			hatch <- plate
		}
	}()
	var arrived []int
	for plate := range hatch {
		arrived = append(arrived, plate)
	}
	return arrived
}
