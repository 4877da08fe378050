package towncrier_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	towncrier "goroutinekoans/koans/10_patterns/09_town_crier"
	"goroutinekoans/koans/koantest"
)

// Anna stands in the middle of twenty others and hears the news. Then they
// leave, one after the other, while it is being cried to them. Cry is over
// then, and the next news is cried to Anna alone.
func TestLeavingDuringTheNews(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	for range 3 {
		crier := towncrier.NewCrier()
		all := listen(crowd, crier, 21)
		var heard string
		crowd.Go(func() {
			over := make(chan struct{})
			crowd.Go(func() {
				defer close(over)
				crier.Cry("rain")
			})
			anna := all[10]
			heard = <-anna.news
			for i := range all {
				if i != 10 {
					all[i].leave()
				}
			}
			<-over
			crowd.Go(func() { crier.Cry("sun") })
			heard += ", " + <-anna.news
			for i := range all {
				all[i].leave()
			}
			crier.Cry("nobody listens")
		})
		crowd.Finish()
		require.Equal(t, "rain, sun", heard, "what Anna has heard")
	}
}

// Carla is slow: she listens, but doesn't receive. Meanwhile the others hear
// the news, and Bruno leaves after that, at once. But the next news has to wait
// for Carla.
func TestOneIsSlow(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	crier := towncrier.NewCrier()
	var carla koantest.Gate
	var first, second, left koantest.Gauge
	listeners := listen(crowd, crier, 3)
	for i, name := range []string{"Anna", "Carla", "Bruno"} {
		news, leave := listeners[i].news, listeners[i].leave
		crowd.Go(func() {
			if name == "Carla" {
				carla.Wait()
			}
			<-news
			first.Enter()
			if name == "Bruno" {
				leave()
				left.Enter()
				return
			}
			<-news
			second.Enter()
			leave()
		})
	}
	crowd.Go(func() { crier.Cry("rain") })
	crowd.Settle()
	crowd.Go(func() { crier.Cry("sun") })
	crowd.Settle()
	heard, early, gone := first.Total(), second.Total(), left.Total()
	carla.Open()
	crowd.Finish()
	require.Equal(t, 2, heard, "who had heard the news while Carla was slow")
	require.Equal(t, 0, early, "who had heard the next news by then")
	require.Equal(t, 1, gone, "who had left by then")
	require.Equal(t, 3, first.Total(), "who has heard the news in the end")
	require.Equal(t, 2, second.Total(), "who has heard the next news")
}

// Four listen to twenty pieces of news from two criers in a row, and another
// one joins them and leaves again, all the time. All four hear all of it, in
// the same order.
func TestEverybodyHearsTheSame(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	crier := towncrier.NewCrier()
	heard := make([][]string, 4)
	for i, l := range listen(crowd, crier, 4) {
		crowd.Go(func() {
			for range 20 {
				heard[i] = append(heard[i], <-l.news)
			}
			l.leave()
		})
	}
	for _, who := range []string{"a", "b"} {
		crowd.Go(func() {
			for i := range 10 {
				crier.Cry(fmt.Sprint(who, i))
			}
		})
	}
	crowd.Go(func() {
		for range 20 {
			_, leave := crier.Listen()
			leave()
		}
	})
	crowd.Finish()
	for i := range heard {
		require.Len(t, heard[i], 20, "news that a listener has heard")
		require.Equal(t, heard[0], heard[i], "what two listeners have heard")
	}
}

type listener struct {
	news  <-chan string
	leave func()
}

// listen has so many begin to listen.
func listen(
	crowd *koantest.Crowd, crier *towncrier.Crier, n int,
) []listener {
	all := make([]listener, n)
	crowd.Go(func() {
		for i := range all {
			all[i].news, all[i].leave = crier.Listen()
		}
	})
	crowd.Finish()
	return all
}
