package mailslots_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	mailslots "goroutinekoans/koans/14_leaks/07_mail_slots"
	"goroutinekoans/koans/koantest"
)

// The day ends at an odd moment, so that whoever looks only every second or
// every millisecond is late.
const (
	day  = 12*time.Hour + 37*time.Microsecond
	year = 365 * 24 * time.Hour
)

// Three slots, and no mail all day. In the evening ctx ends, and Watch returns
// in that moment. A day later nobody stands behind a slot any more.
func TestNobodyStandsBehindASlot(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := newHouse(3)
		evening, cancel := context.WithCancel(context.Background())
		time.AfterFunc(day, cancel)
		start := time.Now()
		mailslots.Watch(evening, h.slots, h.deliver)
		koantest.Took(t, day, time.Since(start), "a day without mail")
		time.Sleep(24 * time.Hour)
	})
}

// On a shorter day a letter comes half an hour before the evening, and goes to
// the moon, which takes a year. When Watch returns, it has been delivered.
func TestTheLastLetter(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := newHouse(3)
		h.takes = year
		evening, cancel := context.WithCancel(context.Background())
		time.AfterFunc(9*time.Hour, cancel)
		go h.write(1, 8*time.Hour+30*time.Minute, 1)
		start := time.Now()
		mailslots.Watch(evening, h.slots, h.deliver)
		returned, delivered := time.Since(start), h.delivered.Total()
		time.Sleep(year)
		require.Equal(t, 1, delivered, "letters delivered when Watch returns")
		koantest.Took(t, 8*time.Hour+30*time.Minute+year, returned,
			"a day with a late letter")
	})
}

// Each slot gets two letters, the last slot first, and all three in the same
// hour; a letter is under way for an hour. After the second one the slot is
// walled up.
func TestNobodyWaitsForTheOthers(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := newHouse(3)
		for slot := range 3 {
			first := time.Duration(3-slot) * 10 * time.Minute
			go func() {
				h.write(slot, first, 2)
				h.outside[slot].Close()
			}()
		}
		start := time.Now()
		mailslots.Watch(context.Background(), h.slots, h.deliver)
		koantest.Took(t, 2*time.Hour+30*time.Minute, time.Since(start),
			"a day with six letters")
		require.Equal(t, 6, h.delivered.Total(), "letters delivered")
		h.underWay.Exactly(t, 3, "letters under way at once")
		time.Sleep(24 * time.Hour)
	})
}

// house has its slots on the inside, and their other ends outside.
type house struct {
	slots, outside      []net.Conn
	takes               time.Duration // how long a letter is under way
	underWay, delivered koantest.Gauge
}

func newHouse(slots int) *house {
	h := &house{takes: time.Hour}
	for range slots {
		inside, outside := net.Pipe()
		h.slots = append(h.slots, inside)
		h.outside = append(h.outside, outside)
	}
	return h
}

// write waits a while and then throws letters into a slot. A letter is out of
// the writer's hands when somebody has taken it.
func (h *house) write(slot int, wait time.Duration, letters int) {
	time.Sleep(wait)
	for range letters {
		h.outside[slot].Write([]byte{'@'})
	}
}

func (h *house) deliver(byte) {
	h.underWay.Enter()
	time.Sleep(h.takes)
	h.underWay.Leave()
	h.delivered.Enter()
}
