package watch

import (
	"context"
	"strings"
)

// key does what a key stands for, and reports whether it ends the loop.
func (l *Loop) key(ctx context.Context, k string) (quit bool) {
	if k == keyQuit {
		return true
	}
	switch l.mode {
	case asking:
		l.answer(ctx, k)
	case jumping:
		l.name(ctx, k)
	default:
		return l.letter(ctx, strings.ToLower(k))
	}
	return false
}

// letter is a key of the status line, or one that moves the page.
func (l *Loop) letter(ctx context.Context, k string) (quit bool) {
	switch k {
	case "q":
		return true
	case "n":
		l.checkPath(ctx)
	case "l":
		l.mode, l.typed = jumping, ""
		l.tell(ctx, "list")
	case "?":
		l.page.show(l.allKeys())
		l.draw()
	case keyUp, "k":
		l.move(-1)
	case keyDown, "j":
		l.move(1)
	case keyPageUp, "b":
		l.move(-l.room())
	case keyPage, " ":
		l.move(l.room())
	default:
		l.about(ctx, k)
	}
	return false
}

// about is a key that is about the current koan.
func (l *Loop) about(ctx context.Context, k string) {
	if l.current == nil {
		return
	}
	switch k {
	case "c", keyEnter, keyEscape:
		l.check(ctx, l.current)
	case "h":
		l.tell(ctx, "hint", l.current.ID)
	case "e":
		chapter, _, _ := strings.Cut(l.current.ID, "/")
		l.tell(ctx, "lesson", chapter)
	case "w":
		l.tell(ctx, "why", l.current.ID)
	case "t":
		l.tell(ctx, "trace", l.current.ID)
	case "r":
		l.mode = asking
		l.draw()
	}
}

// answer is the answer to whether to reset the current koan. The file that
// reset writes is seen as any other save is, and checked.
func (l *Loop) answer(ctx context.Context, k string) {
	l.mode = reading
	if strings.ToLower(k) == l.words.yes {
		l.tell(ctx, "reset", "--yes", l.current.ID)
		return
	}
	l.draw()
}

// name is a key while a koan's name is typed.
func (l *Loop) name(ctx context.Context, k string) {
	switch {
	case k == keyEscape:
		l.mode = reading
	case k == keyUp:
		l.move(-1)
	case k == keyDown:
		l.move(1)
	case k == keyPageUp:
		l.move(-l.room())
	case k == keyPage:
		l.move(l.room())
	case k == keyBack && l.typed != "":
		typed := []rune(l.typed)
		l.typed = string(typed[:len(typed)-1])
	case k == keyEnter:
		l.jump(ctx)
		return
	case len([]rune(k)) == 1:
		l.typed += k
	}
	l.draw()
}

// jump goes to the koan that has been typed. What fits none, or several, is
// said, and can be typed again.
func (l *Loop) jump(ctx context.Context) {
	if l.typed == "" {
		l.mode = reading
		l.draw()
		return
	}
	koan, err := l.Course.Find(l.typed)
	if err != nil {
		// The command says what is wrong with the name.
		name := l.typed
		l.typed = ""
		l.tell(ctx, "check", name)
		return
	}
	l.check(ctx, koan)
}
