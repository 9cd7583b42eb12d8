package extract_test

import (
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// FuzzRead reads any title and text: nothing panics, every span stands in the article, every id leads
// to an entity of the record and nothing ends before it starts.
func FuzzRead(f *testing.F) {
	x := reader(f, extract.Auto)
	f.Add("", "", "", "")
	f.Add("Chirac in Beijing", "French President Jacques Chirac met Chinese President Jiang Zemin on Monday. \"He will\nvisit", "2002-05-07", "PARIS")
	f.Add("\xff", "Xi\u2019s visit to \u200bParis, \u4e60\u8fd1\u5e73 and\n\n\n\t Putin met met met.", "2024-02-29", "\u00c9")
	f.Add("G20", "Between Feb 30 and 2 January the EU, the EU and the EU met the EU at the EU.", "1990-01-01", "-")
	for _, in := range stories(f, "articles")[:8] {
		f.Add(in.Article.Title, in.Article.Text[:min(600, len(in.Article.Text))], in.Day, in.City)
	}
	f.Fuzz(func(t *testing.T, title, text, day, city string) {
		if len(text) > 4000 || len(title) > 400 {
			return
		}
		if _, _, err := schema.ParseDate(day); err != nil || len(day) != 10 {
			day = ""
		}
		in := extract.Input{Article: schema.Article{ID: "f", Title: title, Text: text, Published: day}, Day: day, City: city}
		rec, _ := x.Candidates(in)
		if err := sound(in, rec); err != nil {
			t.Error(err)
		}
	})
}
