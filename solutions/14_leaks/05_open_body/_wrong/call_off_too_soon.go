//koan:verdict wrong
// A context that ends before the first line has been read takes the menu with
// it.

package openbody

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
)

func DishOfTheDay(
	ctx context.Context, phone *http.Client, restaurant string,
) (dish string, err error) {
	ctx, hangUp := context.WithCancel(ctx)
	req, err := http.NewRequestWithContext(ctx, "GET", restaurant, nil)
	if err != nil {
		return "", err
	}
	res, err := phone.Do(req)
	hangUp()
	if err != nil {
		return "", err
	}
	if res.StatusCode != http.StatusOK {
		return "", fmt.Errorf("the restaurant says %q", res.Status)
	}
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
