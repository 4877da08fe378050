package guestlist_test

import (
	"runtime"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	guestlist "goroutinekoans/koans/03_waitgroup/09_guest_list"
	"goroutinekoans/koans/koantest"
)

func invitation(guest string) string { return "Dear " + guest }

// Twenty invitations are begun together, and then finished one by one in the
// order of the guests; in between everybody comes to rest. No two are finished
// at the same moment, and still two are in order only if the code says so.
func TestNobodyIsLeftOut(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var guests, want []string
	pens := map[string]*koantest.Gate{}
	for i := range 20 {
		guest := "guest " + strconv.Itoa(i)
		guests = append(guests, guest)
		want = append(want, invitation(guest))
		pens[guest] = new(koantest.Gate)
	}
	var got []string
	crowd.Go(func() {
		got = guestlist.Invite(guests, func(guest string) string {
			pens[guest].Wait()
			return invitation(guest)
		})
	})
	for _, guest := range guests {
		crowd.Settle()
		pens[guest].Open()
	}
	crowd.Finish()
	require.ElementsMatch(t, want, got, "invitations")
}

// Five people write; each of them stops before the last word until all five are
// that far. Then there are thirty large parties. At each of them two guests
// have the names of two others.
func TestAllAreWrittenTogether(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	for party := range 31 {
		size := 5
		if party > 0 {
			size = 60
		}
		crowd := koantest.NewCrowd(t)
		meeting := koantest.NewMeeting(size)
		var guests, want, got []string
		for i := range size {
			guest := "guest " + strconv.Itoa(i%(size-2))
			guests = append(guests, guest)
			want = append(want, invitation(guest))
		}
		crowd.Go(func() {
			got = guestlist.Invite(guests, func(guest string) string {
				meeting.Arrive()
				return invitation(guest)
			})
		})
		crowd.Finish()
		require.ElementsMatch(t, want, got, "invitations")
	}
}

// A party without guests needs no invitations.
func TestNoGuests(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var got []string
	crowd.Go(func() { got = guestlist.Invite(nil, invitation) })
	crowd.Finish()
	require.Empty(t, got, "invitations")
}
