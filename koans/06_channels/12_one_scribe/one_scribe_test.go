package onescribe_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	onescribe "goroutinekoans/koans/06_channels/12_one_scribe"
	"goroutinekoans/koans/koantest"
)

// Three clerks with four letters each need a minute for a letter, and the book
// takes five minutes for a line. After four minutes all is deciphered. The
// first line is begun after one minute, and then twelve follow each other.
func TestNobodyWaitsForTheBook(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	piles := [][]string{
		{"a1", "a2", "a3", "a4"}, {"b1", "b2", "b3", "b4"},
		{"c1", "c2", "c3", "c4"},
	}
	var finished [3]time.Duration // when each clerk had finished a letter last
	var took time.Duration
	var err error
	crowd.Go(func() {
		err = onescribe.Archive(
			piles,
			func(letter string) string {
				clock.Sleep(time.Minute)
				finished[letter[0]-'a'] = clock.Now()
				return letter
			},
			func(string) error {
				clock.Sleep(5 * time.Minute)
				return nil
			},
		)
		took = clock.Now()
	})
	clock.Run()
	require.NoError(t, err, "error of the archive")
	koantest.Took(t, 4*time.Minute, slices.Max(finished[:]), "deciphering")
	koantest.Took(t, 61*time.Minute, took, "deciphering and writing")
}

// The scribe has gone for ink, and stays away. The clerks go through a whole
// library meanwhile: twelve hundred letters.
func TestAWholeLibrary(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	pile := make([]string, 300)
	var ink koantest.Gate
	var deciphered, written koantest.Gauge
	var err error
	crowd.Go(func() {
		err = onescribe.Archive(
			[][]string{pile, pile, pile, pile},
			func(letter string) string {
				deciphered.Enter()
				return letter
			},
			func(string) error {
				ink.Wait()
				written.Enter()
				return nil
			},
		)
	})
	crowd.Settle()
	deciphered.AtLeast(t, 1200, "letters deciphered without the scribe")
	ink.Open()
	crowd.Finish()
	require.NoError(t, err, "error of the archive")
	require.Equal(t, 1200, written.Total(), "lines in the book")
}

// The book has no lock: only because one line is written after the other does
// each of them get in. Piles of all sizes are tried, and no pile at all.
func TestEveryLineIsInTheBook(t *testing.T) {
	koantest.NoLeaks(t)
	for _, piles := range [][][]string{
		nil, {nil, {}}, {{"one"}}, {{"one", "two", "three"}, nil, {"four"}},
		{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}, {"7"}, {"8"}, {"9"}},
	} {
		crowd := koantest.NewCrowd(t)
		var writing koantest.Gauge
		var book, final []string
		var err error
		crowd.Go(func() {
			err = onescribe.Archive(
				piles,
				func(letter string) string { return "line " + letter },
				func(line string) error {
					writing.Enter()
					book = append(book, line)
					writing.Leave()
					return nil
				},
			)
			final = slices.Clone(book)
		})
		crowd.Finish()
		require.NoError(t, err, "error of the archive")
		writing.AtMost(t, 1, "lines written at once")
		var want []string
		for _, letter := range slices.Concat(piles...) {
			want = append(want, "line "+letter)
		}
		require.ElementsMatch(t, want, final, "lines in the book")
	}
}

// The ink runs out with the second line, after seven minutes. The clerks, who
// need four minutes for a letter, finish the one that they have begun, and no
// other. When Archive returns, nobody is at work.
func TestWithoutInkEverybodyStops(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	noInk := errors.New("out of ink")
	var working koantest.Gauge
	var written, atWork int
	var err error
	crowd.Go(func() {
		err = onescribe.Archive(
			[][]string{
				{"a1", "a2", "a3", "a4", "a5"}, {"b1", "b2", "b3", "b4", "b5"},
				{"c1", "c2", "c3", "c4", "c5"},
			},
			func(letter string) string {
				working.Enter()
				clock.Sleep(4 * time.Minute)
				working.Leave()
				return letter
			},
			func(string) error {
				clock.Sleep(90 * time.Second)
				if written++; written == 2 {
					return noInk
				}
				return nil
			},
		)
		atWork = working.Inside()
	})
	clock.Run()
	require.ErrorIs(t, err, noInk, "error of the archive")
	require.Equal(t, 2, written, "lines begun")
	require.Equal(t, 0, atWork, "clerks at work when Archive returns")
	require.LessOrEqual(t, working.Total(), 6, "letters begun")
}
