package oneway_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	oneway "goroutinekoans/koans/07_closing/01_one_way"
	"goroutinekoans/koans/koantest"
)

// A potato is peeled in one minute, fried in two and served in one. The pan is
// the slowest post, so three potatoes take one minute, three times two, and
// one more.
func TestAllPostsWorkAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var served []string
	var took time.Duration
	crowd.Go(func() {
		oneway.Chips(
			[]string{"Agria", "Bintje", "Caesar"},
			func(string) { clock.Sleep(time.Minute) },
			func(string) { clock.Sleep(2 * time.Minute) },
			func(potato string) {
				clock.Sleep(time.Minute)
				served = append(served, potato)
			},
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 8*time.Minute, took, "chips of three potatoes")
	require.Equal(t, []string{"Agria", "Bintje", "Caesar"}, served,
		"potatoes served")
}

// Fry works with any peeler and any waiter. Here the test is both: it puts one
// potato on the channel, another one a day later, and closes it; and it takes
// what comes until no more will come.
func TestFryEndsByItself(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		peeled, fried := make(chan string), make(chan string)
		go func() {
			defer close(peeled)
			peeled <- "Agria"
			time.Sleep(24 * time.Hour)
			peeled <- "Bintje"
		}()
		go oneway.Fry(peeled, func(string) {}, fried)
		var taken []string
		for potato := range fried {
			taken = append(taken, potato)
		}
		require.Equal(t, []string{"Agria", "Bintje"}, taken, "potatoes fried")
		time.Sleep(time.Hour)
	})
}

// The test reads the signature of Fry. With these types the compiler itself
// watches over who sends, who receives and who may close.
func TestTheTypesSayWhoDoesWhat(t *testing.T) {
	koantest.NoLeaks(t)
	fry := reflect.TypeOf(oneway.Fry)
	require.Equal(t, "<-chan string", fry.In(0).String(), "type of peeled")
	require.Equal(t, "chan<- string", fry.In(2).String(), "type of fried")
}
