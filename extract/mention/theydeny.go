package mention

import (
	"strings"

	"demarche/extract/tree"
)

// deniesOf is the subject of a verb of denying whom "they" means in what is denied: "Unita rebels rejected reports that they had met Angolan officials"; -1 if there is none
// or it is one alone.
func deniesOf(sent *tree.Sentence, n int) int {
	v := sent.Nodes[n].Head
	if sent.Nodes[n].Lower != "they" || sent.Nodes[n].Dep != "nsubj" && sent.Nodes[n].Dep != "nsubjpass" {
		return -1
	}
	t := sent.Nodes[v].Head
	switch d := sent.Nodes[v].Dep; {
	case d == "acl" && sent.Nodes[t].Dep == "dobj", d == "ccomp" && sent.IsNoun(t) && sent.Nodes[t].Dep == "dobj":
		t = sent.Nodes[t].Head
	case d != "ccomp":
		return -1
	}
	k := sent.Child(t, "nsubj")
	if !disowning[sent.Nodes[t].Lemma] || k < 0 || k > n || !strings.HasSuffix(sent.Nodes[k].Tag, "S") && sent.Child(k, "conj") < 0 && !manifold[sent.Nodes[k].Lower] {
		return -1
	}
	return k
}

// disowning are the verbs by which somebody answers what others have told of him.
var disowning = set("deny", "reject", "dismiss", "refute", "rebut", "repudiate", "contradict", "discount")

// manifold are the names of movements that are spoken of as of many.
var manifold = set("taliban", "hamas", "hezbollah", "unita", "houthis")
