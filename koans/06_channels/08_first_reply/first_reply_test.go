package firstreply_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	firstreply "goroutinekoans/koans/06_channels/08_first_reply"
	"goroutinekoans/koans/koantest"
)

// Four pizzerias answer after two to nine minutes, and don't notice when they
// are called off. A minute after the last answer all of them have hung up.
func TestTheFirstReplyIsEnough(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		got := firstreply.Ask(
			context.Background(), func() {},
			answer(5*time.Minute, "Bella"), answer(2*time.Minute, "Napoli"),
			answer(9*time.Minute, "Roma"), answer(4*time.Minute, "Vesuvio"),
		)
		koantest.Took(t, 2*time.Minute, time.Since(start), "the first reply")
		require.Equal(t, "Napoli", got, "who is first")
		time.Sleep(8 * time.Minute)
	})
}

// Two pizzerias need hours to make up their minds, but hang up when they are
// called off; the third one is quick. A minute after its reply, nobody is on
// the phone any more.
func TestTheOthersAreCalledOff(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		undecided := func(ctx context.Context) string {
			select {
			case <-ctx.Done():
				return "called off"
			case <-time.After(24 * time.Hour):
				return "no idea"
			}
		}
		start := time.Now()
		got := firstreply.Ask(
			context.Background(), func() {},
			undecided, answer(time.Minute, "Napoli"), undecided,
		)
		koantest.Took(t, time.Minute, time.Since(start), "the first reply")
		require.Equal(t, "Napoli", got, "who is first")
		time.Sleep(time.Minute)
	})
}

// Telling the guest takes three minutes. Replies that come before, or at the
// very same moment, aren't lost, and the first one is still the first.
func TestTheGuestIsToldMeanwhile(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		told := 0
		tell := func() {
			time.Sleep(3 * time.Minute)
			told++
		}
		start := time.Now()
		got := firstreply.Ask(
			context.Background(), tell,
			answer(2*time.Minute, "Roma"), answer(time.Minute, "Napoli"),
			answer(4*time.Minute, "Bella"),
		)
		require.Equal(t, "Napoli", got, "who is first")
		koantest.Took(t, 3*time.Minute, time.Since(start),
			"telling the guest, and the first reply")
		require.Equal(t, 1, told, "times the guest was told")

		start = time.Now()
		got = firstreply.Ask(
			context.Background(), tell,
			answer(3*time.Minute, "Napoli"), answer(3*time.Minute, "Napoli"),
		)
		require.Equal(t, "Napoli", got, "who is first")
		koantest.Took(t, 3*time.Minute, time.Since(start),
			"telling the guest, and a reply")
		require.Equal(t, 2, told, "times the guest was told")
		time.Sleep(time.Hour)
	})
}

// A big town: after the first reply, a thousand and more pizzerias answer late,
// and hang up.
func TestABigTown(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		pizzerias := []firstreply.Pizzeria{answer(time.Minute, "Napoli")}
		for range 1200 {
			pizzerias = append(pizzerias, answer(time.Hour, "some pizzeria"))
		}
		start := time.Now()
		got := firstreply.Ask(context.Background(), func() {}, pizzerias...)
		koantest.Took(t, time.Minute, time.Since(start), "the first reply")
		require.Equal(t, "Napoli", got, "who is first")
		time.Sleep(2 * time.Hour)
	})
}

// answer is a pizzeria that answers after a while, whatever happens.
func answer(after time.Duration, name string) firstreply.Pizzeria {
	return func(context.Context) string {
		time.Sleep(after)
		return name
	}
}
