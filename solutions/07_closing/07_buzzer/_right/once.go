package buzzer

import "sync"

type Order struct {
	Wait func() string
}

func Place(bake func() (pizza string)) *Order {
	buzzer := make(chan string, 1)
	go func() { buzzer <- bake() }()
	return &Order{Wait: sync.OnceValue(func() string { return <-buzzer })}
}
