package everypenny_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	everypenny "goroutinekoans/koans/16_performance/02_every_penny"
	"goroutinekoans/koans/koantest"
)

// book is the book, and the safe in which it lies.
type book struct {
	safe   sync.Mutex
	opened koantest.Gauge // one is inside for each time; nobody leaves
	open   bool
	sum    int
	forced int // how often somebody wrote without opening the safe
}

func (b *book) Lock() {
	b.safe.Lock()
	b.opened.Enter()
	b.open = true
}

func (b *book) Unlock() {
	b.open = false
	b.safe.Unlock()
}

func (b *book) write(cents int) {
	if !b.open {
		b.forced++
	}
	b.sum += cents
}

// Four jars with fifty coins of two cents each: the book is opened four times.
func TestTheSafeIsOpenedOnceForEachJar(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	book := &book{}
	jars := slices.Repeat([][]int{make([]int, 50)}, 4)
	var early int
	crowd.Go(func() {
		everypenny.Count(jars, func(int) int { return 2 }, book, book.write)
		early = book.sum
	})
	crowd.Finish()
	book.opened.AtMost(t, 4, "times the safe was opened")
	require.Zero(t, book.forced, "lines written while the safe is locked")
	require.Equal(t, 400, early, "cents in the book when Count returns")
}

// Three children put their hands into their jars. When everybody has come to
// rest, each holds the first coin of a jar; and they meet again at the last.
func TestChildrenCountTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	book := &book{}
	var hands, first koantest.Gauge
	var begin koantest.Gate
	last := koantest.NewMeeting(3)
	crowd.Go(func() {
		everypenny.Count([][]int{{1, 0, 2}, {1, 0, 2}, {1, 2}},
			func(coin int) int {
				hands.Enter()
				if coin == 1 {
					first.Enter()
				}
				begin.Wait()
				hands.Leave()
				if coin == 2 {
					last.Arrive()
				}
				return coin
			},
			book, book.write)
	})
	crowd.Settle()
	hands.Exactly(t, 3, "coins counted at once")
	require.Equal(t, 3, first.Total(), "jars begun with the first coin")
	begin.Open()
	crowd.Finish()
	require.Equal(t, 9, book.sum, "cents in the book")
}

// Jars of all sizes, empty ones and no jar at all: every coin counts once.
func TestEveryPennyCounts(t *testing.T) {
	koantest.NoLeaks(t)
	for _, jars := range [][][]int{
		nil, {nil, {}}, {{5}}, {{1, 2, 5}, nil, {10}}, {{1}, {2}, {5}, {10}},
	} {
		crowd := koantest.NewCrowd(t)
		book := &book{}
		crowd.Go(func() {
			everypenny.Count(jars,
				func(coin int) int { return coin }, book, book.write)
		})
		crowd.Finish()
		sum := 0
		for _, jar := range jars {
			for _, coin := range jar {
				sum += coin
			}
		}
		require.Equal(t, sum, book.sum, "cents in the book")
	}
}
