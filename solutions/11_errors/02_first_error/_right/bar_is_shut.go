// Package firsterror is about the morning before the bar opens.
package firsterror

// Inspect lets all inspectors look. Each reports, or hears that the bar is shut.
func Inspect(inspectors []func() (fault error)) error {
	reports := make(chan error)
	shut := make(chan struct{})
	defer close(shut)
	for _, look := range inspectors {
		go func() {
			select {
			case reports <- look():
			case <-shut:
			}
		}()
	}
	for range inspectors {
		if fault := <-reports; fault != nil {
			return fault
		}
	}
	return nil
}
