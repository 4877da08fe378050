//koan:verdict race
// More lines may silence the detector when the printer locks. This one does
// not.

package hiddenbyprintln

type Till struct {
	coins int
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	print("adding", n)
	t.coins += n
	print("added", n)
	print("paid:", n)
}

func (t *Till) Coins() int {
	return t.coins
}
