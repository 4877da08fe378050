//koan:verdict race
// Closing the channel doesn't call the inspectors back: they send on a closed
// channel, and that is a panic.

package firsterror

func Inspect(inspectors []func() (fault error)) error {
	reports := make(chan error)
	defer close(reports)
	for _, look := range inspectors {
		go func() { reports <- look() }()
	}
	for range inspectors {
		if fault := <-reports; fault != nil {
			return fault
		}
	}
	return nil
}
