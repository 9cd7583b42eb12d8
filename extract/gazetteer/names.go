package gazetteer

import (
	"slices"
	"strings"

	"demarche/schema"
)

// familyFirst are the countries whose people bear the family name before the given one, in the press
// as at home. Hungarians and Japanese are left out: the press turned their names round until 2019.
var familyFirst = map[string]bool{"CN": true, "KR": true, "KP": true, "TW": true, "HK": true, "MO": true}

// oneName are the countries whose people are called by their first name.
var oneName = map[string]bool{"ET": true, "ER": true, "IS": true}

// spanish are the countries whose people may bear two family names, the first of which counts.
var spanish = map[string]bool{"ES": true, "MX": true, "AR": true, "CO": true, "PE": true, "CL": true, "VE": true, "EC": true, "BO": true,
	"PY": true, "UY": true, "CU": true, "DO": true, "GT": true, "HN": true, "SV": true, "NI": true, "CR": true, "PA": true}

// particle are the words that belong to the family name behind them.
var particle = map[string]bool{"al": true, "el": true, "de": true, "del": true, "della": true, "di": true, "da": true, "dos": true, "du": true,
	"la": true, "le": true, "van": true, "von": true, "der": true, "den": true, "ter": true, "bin": true, "ibn": true, "ben": true, "abu": true,
	"ould": true, "mac": true, "o": true, "st": true, "st.": true, "ul": true, "ur": true, "ya": true, "wa": true}

// suffix are the words behind a family name that are no part of it.
var suffix = map[string]bool{"jr": true, "jr.": true, "sr": true, "sr.": true}

// Variants returns the other full names and the short names, the usual one first, that the press
// makes of a person's full name, given the country: George W. Bush is also George Bush and is called
// Bush; Xi Jinping is called Xi, Nguyen Phu Trong Trong and Enrique Peña Nieto Peña Nieto.
func Variants(name, country string) (aliases, shorts []string) {
	parts := strings.Fields(name)
	for len(parts) > 2 && suffix[strings.ToLower(strings.Trim(parts[len(parts)-1], ","))] {
		parts = parts[:len(parts)-1]
		parts[len(parts)-1] = strings.Trim(parts[len(parts)-1], ",")
		aliases = append(aliases, strings.Join(parts, " "))
	}
	if n := len(parts); n > 1 && isNumeral(parts[n-1]) {
		return aliases, []string{strings.Join(parts[:n-1], " ")}
	}
	switch n := len(parts); {
	case n == 0:
		return nil, nil
	case n == 1:
		return nil, []string{name}
	case familyFirst[country] && isFamilyFirst(parts):
		return aliases, []string{parts[0]}
	case country == "VN":
		return aliases, []string{parts[n-1]}
	case oneName[country]:
		return aliases, []string{parts[0], parts[n-1]}
	case country == "KH" || country == "MM" || country == "LA":
		return aliases, slices.Compact([]string{name, parts[n-1]})
	}
	return western(parts, country, aliases)
}

// isFamilyFirst tells whether a name of the East has its own order: "Tung Chee-hwa" has, "Donald
// Tsang" and "John Lee" have not. A family name is short, and the given name has two syllables or is
// written as one word that no Westerner bears.
func isFamilyFirst(parts []string) bool {
	return len(parts[0]) <= 6 && !western1[schema.Fold(parts[0])] || strings.Contains(parts[len(parts)-1], "-")
}

// western1 are given names of the West that people of the East bear before the family name.
var western1 = map[string]bool{"donald": true, "john": true, "carrie": true, "paul": true, "henry": true, "joseph": true, "frank": true,
	"eric": true, "james": true, "jimmy": true, "simon": true, "anson": true, "edward": true, "tien": false, "joyce": true, "jaushieh": false,
	"rafael": true, "antony": true, "philip": true, "jaw": false, "chris": true, "anna": true, "martin": true, "regina": true, "mark": true}

// isNumeral tells whether a part of a name counts monarchs and popes.
func isNumeral(part string) bool { return strings.Trim(part, "IVX") == "" }

// western returns the variants of a name whose family name comes last.
func western(parts []string, country string, aliases []string) (_, shorts []string) {
	n := len(parts)
	family := n - 1
	if spanish[country] && n >= 4 && !particle[strings.ToLower(parts[n-2])] {
		family = n - 2
	}
	for family > 1 && particle[strings.ToLower(parts[family-1])] {
		family--
	}
	last := strings.Join(parts[family:], " ")
	shorts = append(shorts, last)
	if bare := parts[len(parts)-1]; family < n-1 && !spanish[country] {
		shorts = append(shorts, bare)
	} else if family < n-1 {
		shorts = append(shorts, parts[family])
		aliases = append(aliases, strings.Join(parts[:family+1], " "))
	}
	if article, rest, ok := strings.Cut(last, "-"); ok && particle[strings.ToLower(article)] {
		shorts = append(shorts, rest)
		aliases = append(aliases, strings.Join(parts[:family], " ")+" "+rest)
	}
	if family > 1 {
		aliases = append(aliases, parts[0]+" "+last)
	}
	if family > 1 && isInitial(parts[0]) && !isInitial(parts[1]) {
		aliases = append(aliases, strings.Join(parts[1:], " "))
	}
	return aliases, shorts
}

// isInitial tells whether a part of a name is a letter and a full stop.
func isInitial(part string) bool { return len(part) <= 2 || part[len(part)-1] == '.' }
