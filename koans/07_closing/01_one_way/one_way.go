// Package oneway is about chips, which are peeled, fried and served.
package oneway

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

// Fry is the second post: it takes one potato after the other from peeled,
// fries it and puts it on fried. After its last one, whoever takes from fried
// learns that no more will come. As with Peel, the types of its channels say
// what Fry may do with them, and nothing more.
func Fry(peeled chan string, fry func(string), fried chan string) {
	for potato := range peeled {
		fry(potato)
		fried <- potato
	}
	close(peeled)
}
