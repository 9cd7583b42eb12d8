package mention

import "testing"

// TestTold reads whom a noun for two means that the sentences just before do not name.
func TestTold(t *testing.T) {
	const (
		met   = "French President Jacques Chirac met Chinese President Jiang Zemin on Monday. "
		apart = "Prices rose. Prices fell. It rained. "
	)
	for _, c := range []struct {
		text, word, want string
	}{
		{met + apart + "The two presidents left.", "presidents", "jacques-chirac jiang-zemin"},
		{met + apart + "The pair left.", "pair", "jacques-chirac jiang-zemin"},
		{met + "Foreign Minister Marko Zupan smiled. It rained. The two leaders left.", "leaders", "jacques-chirac jiang-zemin"},
		{met + "Vladimir Putin, who rang both leaders, left.", "leaders", "jacques-chirac jiang-zemin"},
		{"Chirac's talks with Jiang Zemin began. " + apart + "The two left.", "two", "jacques-chirac jiang-zemin"},
		{"French President Jacques Chirac left for Beijing. Chirac smiled. " + apart + "There will be talks with Chinese President Jiang Zemin. The two leaders last met in May.", "leaders", "jacques-chirac jiang-zemin"},
		{met + "Envoy Marko Zupan brought the two men together.", "men", "jacques-chirac jiang-zemin"},
		// neither a premier's minister nor two of many are "the two leaders"
		{met + apart + "Two of the shops were shut.", "Two", ""},
		{apart + "The two leaders left.", "leaders", ""},
	} {
		judge(t, c.text+" ["+c.word+"]", who(find(t, "2002-05-07", "", "", c.text), c.word), c.want, false)
	}
}
