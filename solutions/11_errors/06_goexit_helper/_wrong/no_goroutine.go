//koan:verdict serial
// Without goroutines FailNow could stand right there, but the guests taste one
// after the other.

package goexithelper

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	failed := false
	for _, dish := range menu {
		if fault := taste(dish); fault != nil {
			t.Errorf("%s: %v", dish, fault)
			failed = true
		}
	}
	if failed {
		t.FailNow()
	}
}
