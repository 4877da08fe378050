//koan:verdict wrong
// The right channel is closed, but the types still allow the wrong one: the
// next slip of the pen will compile, too.

package oneway

func Chips(potatoes []string, peel, fry, serve func(potato string)) {
	peeled := make(chan string)
	fried := make(chan string)
	go Peel(potatoes, peel, peeled)
	go Fry(peeled, fry, fried)
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

func Fry(peeled chan string, fry func(string), fried chan string) {
	for potato := range peeled {
		fry(potato)
		fried <- potato
	}
	close(fried)
}
