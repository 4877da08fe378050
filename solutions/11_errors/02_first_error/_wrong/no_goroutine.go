//koan:verdict serial
// One after the other leaves nobody behind, and is slow.

package firsterror

func Inspect(inspectors []func() (fault error)) error {
	for _, look := range inspectors {
		if fault := look(); fault != nil {
			return fault
		}
	}
	return nil
}
