//koan:verdict serial
// Large trays instead of three posts at work: each one begins when the one
// before has finished.

package oneway

func Chips(potatoes []string, peel, fry, serve func(potato string)) {
	peeled := make(chan string, len(potatoes))
	fried := make(chan string, len(potatoes))
	Peel(potatoes, peel, peeled)
	Fry(peeled, fry, fried)
	for potato := range fried {
		serve(potato)
	}
}

func Peel(potatoes []string, peel func(string), peeled chan<- string) {
	for _, potato := range potatoes {
		peel(potato)
		peeled <- potato
	}
	close(peeled)
}

func Fry(peeled <-chan string, fry func(string), fried chan<- string) {
	for potato := range peeled {
		fry(potato)
		fried <- potato
	}
	close(fried)
}
