package sharedtable_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	sharedtable "goroutinekoans/koans/12_races/07_shared_table"
	"goroutinekoans/koans/koantest"
)

var bills = []sharedtable.Bill{
	{"bar", []string{"soup", "soup", "cake"}, 15},
	{"door", []string{"fish"}, 8},
	{"oven", nil, 0},
	{"piano", []string{"tart", "tart", "tart", "tart"}, 25},
	{"stairs", []string{"stew", "roast"}, 20},
	{"window", []string{"goose", "tea"}, 35},
}

var prices = map[string]int{
	"soup": 4, "cake": 7, "fish": 9, "tart": 5,
	"stew": 8, "roast": 12, "goose": 30, "tea": 6,
}

var right = map[string]int{"door": 9, "piano": 20, "window": 36}

// All checks begin when Check has returned. They get their prices in turn, one
// price each. The bills that are wrong are found, and no others.
func TestWrongBillsAreFound(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var begin, list koantest.Gate
	var ran []string
	sums := make([]int, len(bills))
	crowd.Go(func() {
		sharedtable.Check(bills,
			func(dish string) int {
				list.Wait()
				return prices[dish]
			},
			func(table string, check func()) {
				ran = append(ran, table)
				crowd.Go(func() {
					begin.Wait()
					check()
				})
			},
			func(table string, sum int) {
				for i, bill := range bills {
					if bill.Table == table {
						sums[i] = sum
					}
				}
			})
	})
	crowd.Settle()
	begin.Open()
	crowd.Settle()
	for list.Next() {
		crowd.Settle()
	}
	crowd.Finish()
	require.Equal(t,
		[]string{"bar", "door", "oven", "piano", "stairs", "window"}, ran,
		"tables whose bills were checked")
	for i, bill := range bills {
		require.Equal(t, right[bill.Table], sums[i],
			"right sum of a wrong bill (0: it isn't wrong)")
	}
}

// Three bills are wrong. None of their checks gets its price before all have
// asked, and none is done before all have said what is wrong.
func TestChecksRunTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	asked := koantest.NewMeeting(3)
	said := koantest.NewMeeting(3)
	crowd.Go(func() {
		sharedtable.Check(
			[]sharedtable.Bill{
				{"bar", []string{"soup"}, 5},
				{"hall", []string{"tart"}, 4},
				{"door", []string{"fish"}, 8},
			},
			func(dish string) int {
				asked.Arrive()
				return prices[dish]
			},
			func(_ string, check func()) { crowd.Go(check) },
			func(string, int) { said.Arrive() })
	})
	crowd.Finish()
	require.Equal(t, 3, said.Arrived(), "wrong bills")
}
