package mention

import "testing"

// TestRankAsName reads whom a form of address means that is somebody's surname.
func TestRankAsName(t *testing.T) {
	const full = "British Prime Minister John Major flew to Bonn. "
	for _, c := range []struct{ text, word, want string }{
		{full + "Helmut Kohl then saw Major.", "saw Major", "john-major"},
		{full + "Helmut Kohl then saw Mr Major.", "Mr Major", "john-major"},
		{"Prime Minister Major flew to Bonn.", "Minister Major", "john-major"},
		{full + "Helmut Kohl then saw Major Smith.", "saw Major", ""},
		{full + "Helmut Kohl then saw the Major.", "the Major", ""},
		{"Helmut Kohl then saw Major.", "saw Major", ""},
	} {
		s := find(t, "1993-05-04", "", "", c.text)
		last := c.word[len(c.word)-len("Major"):]
		got := ""
		for i, sent := range s.Sentences {
			for k, n := range sent.Nodes {
				if n.Text == last && k > 0 && sent.Nodes[k-1].Text+" "+last == c.word {
					if m := s.At(i, k); m != nil && m.Head == k {
						got = m.Entity.ID[len("person/"):]
					}
				}
			}
		}
		judge(t, c.text, got, c.want, false)
	}
}

// TestHeadOther reads whom the office of a head of state and a surname mean beside a namesake who does not hold it.
func TestHeadOther(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"President Clinton flew to Lima. Hillary Rodham Clinton stayed.", "bill-clinton"},
		{"Hillary Rodham Clinton stayed. President Clinton flew to Lima.", "bill-clinton"},
		{"Marta Ramos stayed. President Ramos flew to Lima.", "fidel-ramos"},
		{"President Marko Zupan flew to Lima. President Zupan smiled.", "marko-zupan"},
	} {
		s := find(t, "1997-05-06", "", "", c.text)
		got := ""
		for i, sent := range s.Sentences {
			for k, n := range sent.Nodes {
				if m := s.At(i, k); n.Lower == "president" && k+1 < len(sent.Nodes) && m != nil {
					got = m.Entity.ID[len("person/"):]
				} else if o := s.At(i, min(k+1, len(sent.Nodes)-1)); n.Lower == "president" && o != nil {
					got = o.Entity.ID[len("person/"):]
				}
			}
		}
		judge(t, c.text, got, c.want, false)
	}
}
