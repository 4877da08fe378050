//koan:verdict wrong
// The right channel is closed, but also when the peeler just takes his time.

package oneway

import "time"

// Chips makes chips of all potatoes, at three posts that work at the same
// time: while one potato is served, the next one is fried and another one
// peeled. It returns when the last one has been served.
func Chips(potatoes []string, peel, fry, serve func(potato string)) {
	peeled := make(chan string)
	fried := make(chan string)
	go Peel(potatoes, peel, peeled)
	go Fry(peeled, fry, fried)
	for potato := range fried {
		serve(potato)
	}
}

// Peel is the first post: it peels one potato after the other, puts each on
// peeled, and closes peeled after the last one. The type of its channel says
// what Peel may do with it, and nothing more.
func Peel(potatoes []string, peel func(string), peeled chan<- string) {
	for _, potato := range potatoes {
		peel(potato)
		peeled <- potato
	}
	close(peeled)
}

func Fry(peeled <-chan string, fry func(string), fried chan<- string) {
	defer close(fried)
	for {
		select {
		case potato, ok := <-peeled:
			if !ok {
				return
			}
			fry(potato)
			fried <- potato
		case <-time.After(time.Hour):
			return
		}
	}
}
