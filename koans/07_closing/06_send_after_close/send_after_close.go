// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

// Breakfast serves fresh rolls to one guest, who eats one after the other until
// eat says that it is enough. While the guest eats, the baker bakes the next
// roll; nobody knows beforehand how many it will be. When the guest has had
// enough, Breakfast is over and the baker goes home: a roll that he has begun
// he may still finish, but he begins no other one.
func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	go func() {
		for number := 1; ; number++ {
			rolls <- bake(number)
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			close(rolls)
			return
		}
	}
}
