package sliceheader_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	sliceheader "goroutinekoans/koans/12_races/04_slice_header"
	"goroutinekoans/koans/koantest"
)

// run has one of a crowd print menus, and returns a copy of each.
func run(t *testing.T, dishes, specials []string) [][]string {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	menus := make([][]string, len(specials))
	crowd.Go(func() {
		sliceheader.Print(dishes, specials, func(table int, menu []string) {
			menus[table] = slices.Clone(menu)
		})
	})
	crowd.Finish()
	return menus
}

// want is what the menus should be.
func want(dishes, specials []string) [][]string {
	var menus [][]string
	for _, special := range specials {
		menus = append(menus, slices.Concat(dishes, []string{special}))
	}
	return menus
}

// compare looks at the specials first: that is where they differ, if at all.
func compare(t *testing.T, want, got [][]string) {
	t.Helper()
	for table, menu := range got {
		require.Equal(t, len(want[table]), len(menu), "lines on the menu")
		last := len(menu) - 1
		require.Equal(t, want[table][last], menu[last], "the table's special")
	}
	require.Equal(t, want, got, "the menus")
}

// The house has few dishes or many, on paper with room for more.
func TestEveryTableHasItsSpecial(t *testing.T) {
	specials := []string{"carp", "tart", "stew", "figs"}
	for _, n := range []int{0, 1, 3, 17} {
		dishes := make([]string, 0, n+5)
		for i := range n {
			dishes = append(dishes, fmt.Sprint("dish ", i))
		}
		compare(t, want(dishes, specials), run(t, dishes, specials))
	}
}

// The dishes are the beginning of a longer list of the caller's. Print adds
// nothing to it and changes nothing in it.
func TestTheListStaysAsItWas(t *testing.T) {
	all := []string{"soup", "beans", "cake", "only on Sundays"}
	specials := []string{"carp", "tart"}
	menus := run(t, all[:3], specials)
	compare(t, want(all[:3], specials), menus)
	require.Equal(t, []string{"soup", "beans", "cake", "only on Sundays"},
		all, "the caller's list")
}

// Three printers, of which none is done before the others have begun. When they
// look at their menus again, they are still the same.
func TestPrintersPrintTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	dishes := append(make([]string, 0, 8), "soup", "beans")
	specials := []string{"carp", "tart", "stew"}
	menus := make([][]string, len(specials))
	all := koantest.NewMeeting(3)
	crowd.Go(func() {
		sliceheader.Print(dishes, specials, func(table int, menu []string) {
			all.Arrive()
			menus[table] = slices.Clone(menu)
		})
	})
	crowd.Finish()
	compare(t, want(dishes, specials), menus)
}
