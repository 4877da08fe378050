//koan:verdict serial
// Nobody has to be told anything, as the oven is cold while the guest eats.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	for number := 1; !eat(bake(number)); number++ {
	}
}
