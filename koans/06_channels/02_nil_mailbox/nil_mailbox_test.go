package nilmailbox_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	nilmailbox "goroutinekoans/koans/06_channels/02_nil_mailbox"
	"goroutinekoans/koans/koantest"
)

// The postman brings a letter. When he has left, or stands there and waits,
// somebody comes to fetch it.
func TestThePostmanComesFirst(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := nilmailbox.NewHouse()
	var letter string
	crowd.Go(func() { house.Post("invitation") })
	crowd.Settle()
	crowd.Go(func() { letter = house.Fetch() })
	crowd.Finish()
	require.Equal(t, "invitation", letter, "the letter that was fetched")
}

// Somebody waits at the empty mailbox, and rests meanwhile; then the postman
// comes.
func TestSomebodyWaitsForTheMail(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := nilmailbox.NewHouse()
	var fetched koantest.Gauge
	var letter string
	crowd.Go(func() {
		letter = house.Fetch()
		fetched.Enter()
	})
	crowd.Settle()
	require.Equal(t, 0, fetched.Total(), "letters out of an empty mailbox")
	crowd.Go(func() { house.Post("invitation") })
	crowd.Finish()
	require.Equal(t, "invitation", letter, "the letter that was fetched")
}

// Five postmen and five inhabitants meet at the mailbox. No letter is lost,
// and none is fetched twice.
func TestEveryLetterIsFetchedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	house := nilmailbox.NewHouse()
	mail := []string{"bill", "card", "invitation", "parcel slip", "will"}
	letters := make([]string, len(mail))
	for i, letter := range mail {
		crowd.Go(func() { house.Post(letter) })
		crowd.Go(func() { letters[i] = house.Fetch() })
	}
	crowd.Finish()
	require.ElementsMatch(t, mail, letters, "letters that were fetched")
}

// Ana waits at number 1 and Bia at number 2, Bia a little longer. Each of them
// gets the letter that is meant for her house.
func TestEveryHouseHasItsOwnMailbox(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	one, two := nilmailbox.NewHouse(), nilmailbox.NewHouse()
	var ana, bia string
	crowd.Go(func() { bia = two.Fetch() })
	crowd.Settle()
	crowd.Go(func() { ana = one.Fetch() })
	crowd.Settle()
	crowd.Go(func() { one.Post("Dear Ana") })
	crowd.Settle()
	crowd.Go(func() { two.Post("Dear Bia") })
	crowd.Finish()
	require.Equal(t, "Dear Ana", ana, "the letter at number 1")
	require.Equal(t, "Dear Bia", bia, "the letter at number 2")
}
