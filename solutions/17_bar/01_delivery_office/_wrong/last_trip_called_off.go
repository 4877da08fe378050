//koan:verdict wrong
// Whoever comes back with a parcel after the call says that it was called
// off, even if it had made all its trips.

package deliveryoffice

import (
	"context"
	"sync"
	"time"
)

// Office is a delivery office. Its couriers leave through one door, which
// opens once in every interval: trip number n begins n intervals after opening,
// or later.
type Office struct {
	Couriers int
	Every    time.Duration // the interval
	Trips    int           // for one parcel, at most
}

// parcel is a parcel without an outcome; it is in one place at a time.
type parcel struct {
	house int
	trips int
}

// Deliver has the couriers deliver one parcel to each house, at the same time.
// If ring reports an error, the parcel goes back to the counter, behind the
// others, until it has made all its trips.
//
// Deliver returns the outcome of every parcel: nil if it was delivered, or else
// the error of its last trip. When ctx ends, no more trips begin; those who are
// out come back (ring knows ctx, too), and what could have made another trip
// has ctx.Err() as its outcome.
//
// When Deliver returns, everybody has gone home.
func (o Office) Deliver(
	ctx context.Context,
	houses []string,
	ring func(ctx context.Context, house string) error,
) []error {
	outcomes := make([]error, len(houses))
	counter := make(chan parcel, len(houses))
	var open, couriers sync.WaitGroup
	open.Add(len(houses))
	for house := range houses {
		counter <- parcel{house: house}
	}
	go func() {
		open.Wait()
		close(counter)
	}()
	door := time.NewTicker(o.Every)
	defer door.Stop()
	for range o.Couriers {
		couriers.Go(func() {
			for p := range counter {
				select {
				case <-door.C:
				case <-ctx.Done():
				}
				if ctx.Err() != nil {
					outcomes[p.house] = ctx.Err()
					open.Done()
					continue
				}
				err := ring(ctx, houses[p.house])
				if err != nil && ctx.Err() != nil {
					outcomes[p.house] = ctx.Err()
					open.Done()
					continue
				}
				if p.trips++; err != nil && p.trips < o.Trips {
					counter <- p
					continue
				}
				outcomes[p.house] = err
				open.Done()
			}
		})
	}
	couriers.Wait()
	return outcomes
}
