package notifyunderlock_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	notifyunderlock "goroutinekoans/koans/04_mutex/10_notify_under_lock"
	"goroutinekoans/koans/koantest"
)

// Ana takes off her coat while news is called. Then she puts her friend Bruno
// on the board, and only then she listens.
func TestNewcomerDoesNotWait(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := notifyunderlock.New()
	var coat koantest.Gate
	var back koantest.Gauge
	published := make(chan struct{})
	heard := ""
	crowd.Go(func() {
		ana := board.Join("ana")
		coat.Wait()
		bruno := board.Join("bruno")
		heard = <-ana
		select { // Bruno may hear the news too, or have come too late
		case <-bruno:
		case <-published:
		}
	})
	crowd.Settle()
	crowd.Go(func() {
		board.Publish("the soup is ready")
		back.Enter()
		close(published)
	})
	crowd.Settle()
	require.Zero(t, back.Total(), "publishers who did not wait for Ana")
	coat.Open()
	crowd.Finish()
	require.Equal(t, "the soup is ready", heard, "what Ana hears")
}

// Ana has a nap and listens the day after. The publisher waits for her, without
// looking at the clock: if a bubble can see how it waits, a day passes there.
func TestPublisherIsPatient(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := notifyunderlock.New()
	var nap koantest.Gate
	heard := ""
	crowd.Go(func() {
		ana := board.Join("ana")
		nap.Wait()
		heard = <-ana
	})
	crowd.Settle()
	crowd.Go(func() { board.Publish("the soup is ready") })
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			board := notifyunderlock.New()
			ana := board.Join("ana")
			start := time.Now()
			go func() {
				time.Sleep(24 * time.Hour)
				<-ana
			}()
			board.Publish("the soup is ready")
			koantest.Took(t, 24*time.Hour, time.Since(start),
				"news for a guest who listens after a day")
			time.Sleep(48 * time.Hour)
		})
	}
	nap.Open()
	crowd.Finish()
	require.Equal(t, "the soup is ready", heard, "what Ana hears")
}

// Three guests are there when three pieces of news are called, and take their
// time to listen: each hears all three in order.
func TestEverybodyHearsEverything(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := notifyunderlock.New()
	news := []string{"soup", "rice", "coffee"}
	var heard [3][]string
	var talk koantest.Gate
	for i, guest := range []string{"ana", "bruno", "carla"} {
		crowd.Go(func() {
			ears := board.Join(guest)
			talk.Wait()
			for range news {
				heard[i] = append(heard[i], <-ears)
			}
		})
	}
	crowd.Settle()
	crowd.Go(func() {
		for _, n := range news {
			board.Publish(n)
		}
	})
	crowd.Settle()
	talk.Open()
	crowd.Finish()
	require.Equal(t, slices.Repeat([][]string{news}, 3), heard[:],
		"what the guests hear")
}
