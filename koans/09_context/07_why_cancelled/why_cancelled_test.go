package whycancelled_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	whycancelled "goroutinekoans/koans/09_context/07_why_cancelled"
	"goroutinekoans/koans/koantest"
)

const (
	fire  = "the stove is on fire"
	tired = "the guests are tired"
)

// It burns after ten minutes, at the stove of the second cook. Everybody stops
// at once, knows why, and is gone a minute later.
func TestTheCooksLearnOfTheFire(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		cooks, told := kitchen(4)
		cooks[1] = func(context.Context) error {
			time.Sleep(10 * time.Minute)
			return errors.New(fire)
		}
		start := time.Now()
		err := whycancelled.Evening(context.Background(), cooks)
		koantest.Took(t, 11*time.Minute, time.Since(start), "fire and cleaning")
		for _, i := range []int{0, 2, 3} {
			require.Equal(t, fire, told[i], "the cause told to a cook")
		}
		require.Equal(t, fire, say(err), "what Evening returns")
		time.Sleep(time.Hour)
	})
}

// The guests want to go home after five minutes, before it burns.
func TestTheGuestsCallItOff(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		guests, leave := context.WithCancelCause(context.Background())
		time.AfterFunc(5*time.Minute, func() { leave(errors.New(tired)) })
		cooks, told := kitchen(3)
		start := time.Now()
		err := whycancelled.Evening(guests, cooks)
		koantest.Took(t, 6*time.Minute, time.Since(start), "a short evening")
		for i := range cooks {
			require.Equal(t, tired, told[i], "the cause told to a cook")
		}
		require.Equal(t, tired, say(err), "what Evening returns")
		time.Sleep(time.Hour)
	})
}

// Nothing happens: all cooks work for two hours, together.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		cooks, told := kitchen(3)
		start := time.Now()
		err := whycancelled.Evening(context.Background(), cooks)
		koantest.Took(t, 2*time.Hour, time.Since(start), "a quiet evening")
		require.Equal(t, "nothing", say(err), "what Evening returns")
		require.Equal(t, []string{"", "", ""}, told, "causes told")
		time.Sleep(time.Hour)
	})
}

// kitchen is n cooks who work for two hours, unless the evening is called off.
// Then they write down the cause in told, clean up for a minute, and leave.
func kitchen(n int) (cooks []func(context.Context) error, told []string) {
	told = make([]string, n)
	for i := range n {
		cooks = append(cooks, func(evening context.Context) error {
			select {
			case <-time.After(2 * time.Hour):
				return nil
			case <-evening.Done():
				told[i] = say(context.Cause(evening))
				err := evening.Err()
				time.Sleep(time.Minute)
				return err
			}
		})
	}
	return cooks, told
}

func say(trouble error) string {
	if trouble == nil {
		return "nothing"
	}
	return trouble.Error()
}
