// Package resultpairs is about an order of which not everything works out.
package resultpairs

// result is what became of one dish: the plate or the excuse.
type result struct {
	plate  string
	excuse error
}

// Serve has all dishes of an order cooked at the same time. For each one the
// kitchen has a plate in the end, or an excuse. The one waiter, who is the
// caller of Serve, brings each plate to the table as soon as it is there, and
// passes on each excuse as soon as he hears it; never two things at once. When
// there is nothing more to come, Serve returns.
func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	// Plates and excuses come through the same hatch, one for each dish: the
	// waiter needn't know beforehand which of them is next.
	results := make(chan result)
	for _, dish := range dishes {
		go func() {
			plate, excuse := cook(dish)
			results <- result{plate, excuse}
		}()
	}
	for range dishes {
		if r := <-results; r.excuse != nil {
			apologise(r.excuse)
		} else {
			bring(r.plate)
		}
	}
}
