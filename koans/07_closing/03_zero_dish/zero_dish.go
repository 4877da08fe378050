// Package zerodish is about a kitchen that closes before all have eaten.
package zerodish

// Serve brings one dish to each table, from table 0 on, in the order in which
// the dishes come through the hatch, and each as soon as it comes. A dish is
// its number on the menu; number 0 is the surprise of the day. Serve takes only
// as many dishes as there are tables, and returns as soon as the last table has
// its dish. If the kitchen closes the hatch before that, the tables that are
// left get nothing. Serve returns how many tables have got a dish.
func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		dish := <-hatch
		serve(table, dish)
		served++
	}
	return served
}
