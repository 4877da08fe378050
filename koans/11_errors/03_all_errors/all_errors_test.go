package allerrors_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	allerrors "goroutinekoans/koans/11_errors/03_all_errors"
	"goroutinekoans/koans/koantest"
)

var (
	errCold = errors.New("the soup is cold")
	errLoud = errors.New("the music is loud")
	errSalt = errors.New("no salt")
	errWait = errors.New("we wait since noon")
)

// askAround has one of a crowd ask around. Table i answers after minutes[i],
// with answers[i].
func askAround(
	t *testing.T, minutes []int, answers []error,
) (err error, took time.Duration) {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	crowd.Go(func() {
		err = allerrors.AskAround(len(answers), func(table int) error {
			clock.Sleep(time.Duration(minutes[table]) * time.Minute)
			return answers[table]
		})
	})
	took = clock.Run()
	return err, took
}

// Three of five tables complain, all in the same minute.
func TestNoComplaintGetsLost(t *testing.T) {
	err, took := askAround(t,
		[]int{1, 1, 1, 1, 1},
		[]error{errCold, nil, errLoud, errSalt, nil})
	koantest.Took(t, time.Minute, took, "a round of questions")
	for _, complaint := range []error{errCold, errLoud, errSalt} {
		require.ErrorIs(t, err, complaint, "what AskAround returns")
	}
}

// A big room. The later the table, the sooner it answers. The list is in the
// order of the tables all the same.
func TestInTheOrderOfTheTables(t *testing.T) {
	var minutes []int
	var answers []error
	var want []string
	for table := range 24 {
		minutes = append(minutes, 24-table)
		answer := []error{errCold, errLoud, nil, errSalt, errWait}[table%5]
		answers = append(answers, answer)
		if answer != nil {
			want = append(want, fmt.Sprintf("table %d: %v", table, answer))
		}
	}
	err, took := askAround(t, minutes, answers)
	koantest.Took(t, 24*time.Minute, took, "a round of questions")
	require.Error(t, err, "what AskAround returns")
	require.Equal(t, want, strings.Split(err.Error(), "\n"),
		"the list of complaints")
}

// Happy guests, one lonely complaint, and an empty bar.
func TestHappyGuests(t *testing.T) {
	err, _ := askAround(t, []int{1, 2, 3}, make([]error, 3))
	require.NoError(t, err, "what happy guests say")
	err, took := askAround(t, nil, nil)
	require.NoError(t, err, "what an empty bar says")
	koantest.Took(t, 0, took, "asking an empty bar")
	err, _ = askAround(t, []int{2, 1}, []error{nil, errSalt})
	require.EqualError(t, err, "table 1: no salt", "the only complaint")
}
