package nightlog_test

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	nightlog "goroutinekoans/koans/01_goroutines/10_night_log"
	"goroutinekoans/koans/koantest"
)

// night runs a night as a whole program, in a process of its own, which ends
// when Main returns. The clerk's pen has run dry: it writes only when
// everybody has done what they can without it.
func night(
	t *testing.T, guests []string, help func(guest string) error,
) koantest.Output {
	return koantest.Program(t, func() {
		crowd := koantest.NewCrowd(t)
		var ink koantest.Gate
		write := func(line string) {
			ink.Wait()
			fmt.Println(line)
		}
		crowd.Go(func() { os.Exit(nightlog.Main(guests, help, write)) })
		crowd.Settle()
		ink.Open()
		crowd.Finish()
	})
}

// A quiet night: three guests, three lines.
func TestEveryLineIsOnPaper(t *testing.T) {
	koantest.NoLeaks(t)
	guests := []string{"Ana", "Bruno", "Caio"}
	program := night(t, guests, func(string) error { return nil })
	require.Equal(t, "Ana: helped\nBruno: helped\nCaio: helped\n",
		program.Stdout, "what the program has written")
	require.Equal(t, 0, program.Code, "exit code")
}

// A bad night: Bruno's key is lost. That line is the one that matters most.
func TestTheLastLineOfABadNight(t *testing.T) {
	koantest.NoLeaks(t)
	guests := []string{"Ana", "Bruno", "Caio"}
	program := night(t, guests, func(guest string) error {
		if guest == "Bruno" {
			return errors.New("key lost")
		}
		return nil
	})
	require.Equal(t, "Ana: helped\nBruno: key lost\n",
		program.Stdout, "what the program has written")
	require.Equal(t, 3, program.Code, "exit code")
}

// The pen is so slow that a line takes a day. One guest shows how Main waits
// for it; if a bubble can see that, three days pass there with three guests.
func TestThePenMayTakeDays(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var ink koantest.Gate
	help := func(string) error { return nil }
	crowd.Go(func() {
		nightlog.Main([]string{"Ana"}, help, func(string) { ink.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			write := func(string) { time.Sleep(24 * time.Hour) }
			nightlog.Main(make([]string, 3), help, write)
			koantest.Took(t, 72*time.Hour, time.Since(start),
				"a log of three long lines")
			time.Sleep(time.Hour)
		})
	}
	ink.Open()
	crowd.Finish()
}

// The clerk is done with his first line only when the tenth guest is being
// helped: the porter can't have waited for the pen.
func TestGuestsDoNotWaitForThePen(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(2)
	var helped, lines koantest.Gauge
	help := func(string) error {
		helped.Enter()
		if helped.Total() == 10 {
			together.Arrive()
		}
		return nil
	}
	write := func(string) {
		lines.Enter()
		if lines.Total() == 1 {
			together.Arrive()
		}
	}
	crowd.Go(func() { nightlog.Main(make([]string, 10), help, write) })
	crowd.Finish()
}

// Forty guests at once, while the pen is dry: more lines than the desk holds.
// One clerk writes all of them.
func TestNoLineIsThrownAway(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var ink koantest.Gate
	var lines koantest.Gauge
	write := func(string) {
		lines.Enter()
		ink.Wait()
		lines.Leave()
	}
	help := func(string) error { return nil }
	crowd.Go(func() { nightlog.Main(make([]string, 40), help, write) })
	crowd.Settle()
	lines.AtMost(t, 1, "lines written at once")
	ink.Open()
	crowd.Finish()
	require.Equal(t, 40, lines.Total(), "lines in the log")
}
