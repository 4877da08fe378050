// Package openbody is about lunch, ordered by phone.
package openbody

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// DishOfTheDay asks a restaurant for its menu, and returns the first line of
// it; nobody reads the rest. A restaurant that answers with another status than
// 200, because it is closed today, is an error that tells the status.
//
// The phone is shared by the whole office, and a restaurant has few lines. So
// when DishOfTheDay returns, whatever it was told, the line is free again: for
// the next one who calls, also while music is still playing on it.
func DishOfTheDay(
	ctx context.Context, phone *http.Client, restaurant string,
) (dish string, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", restaurant, nil)
	if err != nil {
		return "", err
	}
	res, err := phone.Do(req)
	if err != nil {
		return "", err
	}
	if res.StatusCode != http.StatusOK {
		return "", fmt.Errorf("the restaurant says %q", res.Status)
	}
	defer res.Body.Close()
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
