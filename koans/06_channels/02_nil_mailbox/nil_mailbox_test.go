package nilmailbox_test

import (
	"testing"
	"time"

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
// comes. Whoever waits for one of several things may have an eye on the clock:
// then, in a bubble, the postman comes after a week, and so does somebody to
// fetch the next letter.
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
	if koantest.Count(crowd.Members(), "select") > 0 {
		koantest.Bubble(t, func(t *testing.T) {
			const week = 7 * 24 * time.Hour
			house := nilmailbox.NewHouse()
			go func() {
				time.Sleep(week)
				house.Post("invitation")
				house.Post("card")
			}()
			letter := house.Fetch()
			require.Equal(t, "invitation", letter, "the letter of the week")
			time.Sleep(2 * week)
			letter = house.Fetch()
			require.Equal(t, "card", letter, "the letter of the week")
			time.Sleep(time.Hour)
		})
	}
	crowd.Go(func() { house.Post("invitation") })
	crowd.Finish()
	require.Equal(t, "invitation", letter, "the letter that was fetched")
}

// Five postmen and five inhabitants meet at the mailbox: one day all of them at
// once, one day all postmen first, and one day all inhabitants. No letter is
// lost, and none is fetched twice.
func TestEveryLetterIsFetchedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	mail := []string{"bill", "card", "invitation", "parcel slip", "will"}
	for day := range 3 {
		crowd := koantest.NewCrowd(t)
		house := nilmailbox.NewHouse()
		letters := make([]string, len(mail))
		post := func(i int) { crowd.Go(func() { house.Post(mail[i]) }) }
		fetch := func(i int) {
			crowd.Go(func() { letters[i] = house.Fetch() })
		}
		first, second := post, fetch
		if day == 2 {
			first, second = fetch, post
		}
		for i := range mail {
			first(i)
			if day == 0 {
				second(i)
			}
		}
		if day > 0 {
			crowd.Settle()
			for i := range mail {
				second(i)
			}
		}
		crowd.Finish()
		require.ElementsMatch(t, mail, letters, "letters that were fetched")
	}
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
