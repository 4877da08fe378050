package doublesend_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	doublesend "goroutinekoans/koans/11_errors/08_double_send"
	"goroutinekoans/koans/koantest"
)

var errLost = errors.New("no such parcel")

// find takes a minute. The parcels with an even number are there.
func find(parcel int) (string, error) {
	time.Sleep(time.Minute)
	if parcel%2 != 0 {
		return "", errLost
	}
	return "shelf B", nil
}

// Two customers ask, one after the other; each takes the answer and leaves. The
// first parcel is there, the second one is lost. In the end no clerk is left.
func TestOneAnswerIsEnough(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		answers := doublesend.Ask(4, find)
		koantest.Took(t, 0, time.Since(start), "asking")
		answer := <-answers
		koantest.Took(t, time.Minute, time.Since(start), "the answer")
		require.Equal(t, doublesend.Answer{Shelf: "shelf B"}, answer,
			"the answer about parcel 4")

		answer = <-doublesend.Ask(7, find)
		require.Equal(t, doublesend.Answer{Err: errLost}, answer,
			"the answer about parcel 7")
		time.Sleep(time.Hour)
	})
}

// A customer comes back a year later, and reads until the channel is closed.
func TestNothingAfterTheAnswer(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for parcel, want := range map[int]doublesend.Answer{
			4: {Shelf: "shelf B"},
			7: {Err: errLost},
		} {
			answers := doublesend.Ask(parcel, find)
			time.Sleep(365 * 24 * time.Hour)
			var heard []doublesend.Answer
			for answer := range answers {
				heard = append(heard, answer)
			}
			require.Equal(t, []doublesend.Answer{want}, heard,
				"what a customer hears")
		}
		time.Sleep(time.Hour)
	})
}

// Ana and Bruno both wait for the answer about a lost parcel. One of them hears
// it, and the other one sees that the channel is closed.
func TestTwoWaitForIt(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		answers := doublesend.Ask(7, find)
		heard := make(chan bool, 2)
		for range 2 {
			go func() {
				_, is := <-answers
				heard <- is
			}()
		}
		time.Sleep(time.Hour)
		require.Len(t, heard, 2, "customers who wait no longer")
		require.NotEqual(t, <-heard, <-heard, "who hears an answer")
	})
}
