package event_test

import (
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// TestEffects reads how a visit stands of which no more is told than what it will bring.
func TestEffects(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const hope = " Chirac voiced confidence that Jiang's visit to France would strengthen ties."
	const held, planned = "held jiang-zemin/CN @FR -", "planned jiang-zemin/CN @FR -"
	for _, c := range []struct{ text, want string }{
		{chirac + " received " + jiang + "." + hope, held},
		{chirac + " telephoned " + jiang + " on Monday." + hope, planned},
		{chirac + " met " + jiang + " in Beijing on Monday." + hope, "held jacques-chirac/FR @Beijing -; " + planned},
		{chirac + " met " + jiang + " in Paris on Monday. Jiang will visit Lyon on Thursday.", "planned jiang-zemin/CN @Lyon 2002-05-09"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}

// TestCalledOtherwise reads whom an office means that two people hold, of whom the story calls one so: the Saudi crown prince has been prime minister since 2022.
func TestCalledOtherwise(t *testing.T) {
	const text = "Pakistani Prime Minister Shehbaz Sharif dined with Saudi Crown Prince Mohammed bin Salman on Sunday. The prime minister will fly to Doha on Tuesday."
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	rec, _ := x.Candidates(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2024-04-28"}, Day: "2024-04-28"})
	judge(t, text, show(rec, schema.Visit), "planned shehbaz-sharif/PK @Doha 2024-04-30", false)
}

// TestLookedBack reads two visits or meetings of the same people of which one lies back, and how often something was done "in a year".
func TestLookedBack(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		{schema.Visit, chirac + " is in China for talks. Earlier, in January, Chirac had visited China.", "held jacques-chirac/FR @CN -; held jacques-chirac/FR @CN 2002-01"},
		{schema.Visit, chirac + " reached China on Monday for the third time in a year.", "held jacques-chirac/FR @CN 2002-05-06"},
		{schema.Meeting, chirac + " met " + jiang + " in Geneva. In January Chirac had paid a visit to China, where he met Jiang.", "held jacques-chirac/FR+jiang-zemin/CN @Geneva -; held jacques-chirac/FR+jiang-zemin/CN @CN 2002-01"},
		{schema.Meeting, chirac + " met " + jiang + " in Paris on Monday. Recalling his recent meeting with Jiang in Beijing, Chirac spoke of trade.", "held jacques-chirac/FR+jiang-zemin/CN @Paris 2002-05-06; held jacques-chirac/FR+jiang-zemin/CN @Beijing "},
		{schema.Meeting, chirac + " will meet " + jiang + " on Thursday. Chirac recalled his meeting with Jiang last October in Shanghai.", "planned jacques-chirac/FR+jiang-zemin/CN @ 2002-05-09; held jacques-chirac/FR+jiang-zemin/CN @Shanghai 2001-10"},
		{schema.Visit, chirac + " will visit China next week. Chirac will leave for Beijing on Sunday.", "planned jacques-chirac/FR @Beijing 2002-05-12"},
		{schema.Meeting, chirac + " and " + jiang + " attended a session of the Majlis on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
