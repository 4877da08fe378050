// Package hiddenbyprintln is about a till whose printer is broken.
package hiddenbyprintln

// Till is the till of the bar. The zero value is empty.
type Till struct {
	coins int
}

// Pay takes the payment of a guest: count says how many coins it is, and they
// go into the till. Before and after, the printer gets a line for the record.
// Many guests may pay at the same time; they also count their coins at the same
// time.
//
// Usually print is fmt.Println, but any other function will do.
func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.coins += n
	print("paid:", n)
}

// Coins says how many coins are in the till, also while guests pay.
func (t *Till) Coins() int {
	return t.coins
}
