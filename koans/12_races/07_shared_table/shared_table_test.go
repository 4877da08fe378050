package sharedtable_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	sharedtable "goroutinekoans/koans/12_races/07_shared_table"
	"goroutinekoans/koans/koantest"
)

var bills = []sharedtable.Bill{
	{"bar", []int{4, 4, 7}, 15},
	{"door", []int{9}, 8},
	{"oven", nil, 0},
	{"piano", []int{5, 5, 5, 5}, 25},
	{"stairs", []int{8, 12}, 20},
	{"window", []int{30, 6}, 35},
}

var right = map[string]int{"door": 9, "piano": 20, "window": 36}

// All checks begin at the same time, when Check has returned. The bills that
// are wrong are found, and no others.
func TestWrongBillsAreFound(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var begin koantest.Gate
	var ran []string
	sums := make([]int, len(bills))
	crowd.Go(func() {
		sharedtable.Check(bills,
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
	crowd.Finish()
	require.Equal(t,
		[]string{"bar", "door", "oven", "piano", "stairs", "window"}, ran,
		"tables whose bills were checked")
	for i, bill := range bills {
		require.Equal(t, right[bill.Table], sums[i],
			"right sum of a wrong bill (0: it isn't wrong)")
	}
}

// Three bills are wrong. None of their checks is done before all have said so.
func TestChecksRunTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	said := koantest.NewMeeting(3)
	crowd.Go(func() {
		sharedtable.Check(bills,
			func(_ string, check func()) { crowd.Go(check) },
			func(string, int) { said.Arrive() })
	})
	crowd.Finish()
	require.Equal(t, 3, said.Arrived(), "wrong bills")
}
