package count_test

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	count "smallcourse/koans/01_hall/01_count"
)

func TestEveryGuestCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := count.Count(10, func() {}); got != 10 {
			t.Errorf("want 10 guests, got %d", got)
		}
	})
}

func TestAllAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		count.Count(10, func() { time.Sleep(time.Second) })
		if took := time.Since(start); took > time.Second {
			t.Attr("koan.fault", `{"fault":"serial","by":"took"}`)
			t.Errorf("ten visits at once take 1s, not %v", took)
		}
	})
}

func TestNobodyComesBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var visits atomic.Int64
		count.Count(3, func() { visits.Add(1) })
		time.Sleep(time.Hour)
		if got := visits.Load(); got != 3 {
			t.Errorf("want 3 visits, got %d", got)
		}
	})
}
