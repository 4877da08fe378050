//koan:verdict serial
// Who carries the parcels himself leaves nobody behind, and takes three times
// as long.

package forgottenreader

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	for _, parcel := range parcels {
		house, err := find(parcel)
		if err != nil {
			return err
		}
		bring(house)
	}
	return nil
}
