//koan:verdict serial
// Without a goroutine nobody is left behind; but now the croissants go in when
// the rolls come out.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	if err := confirm(); err != nil {
		return "", "", err
	}
	return bake("rolls"), bake("croissants"), nil
}
