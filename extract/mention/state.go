package mention

import "time"

// former are states that are no more or have lost a part, with the codes that they answer for and the last day on which they did.
var former = []struct {
	code string
	last string
	from string
	of   map[string]bool
}{
	{"SU", "1991-12-25", "1922-12-30", set("RU", "UA", "BY", "KZ", "UZ", "TM", "TJ", "KG", "AM", "AZ", "GE", "MD", "LT", "LV", "EE")},
	{"YU", "1992-04-27", "1945-11-29", set("RS", "ME", "HR", "SI", "BA", "MK", "XK")},
	{"YU", "2003-02-04", "1992-04-28", set("RS", "ME", "XK")},
	{"CS", "1992-12-31", "1945-05-08", set("CZ", "SK")},
	{"ZR", "1997-05-17", "1971-10-27", set("CD")},
	{"SD", "2011-07-08", "1956-01-01", set("SS")},
	{"ET", "1993-05-23", "1962-11-15", set("ER")},
}

// set makes a set of codes.
func set(codes ...string) map[string]bool {
	out := map[string]bool{}
	for _, c := range codes {
		out[c] = true
	}
	return out
}

// state returns the state that a code meant when the article was published: Moscow lay in the
// Soviet Union in 1987.
func (s *Story) state(code string) string {
	if s.last.IsZero() {
		return code
	}
	for _, f := range former {
		last, err1 := time.Parse(time.DateOnly, f.last)
		from, err2 := time.Parse(time.DateOnly, f.from)
		if err1 == nil && err2 == nil && f.of[code] && !s.last.After(last) && s.last.After(from) {
			return f.code
		}
	}
	return code
}

// heirs are the states that went on after a state that is no more.
var heirs = map[string]string{"SU": "RU", "YU": "RS", "CS": "CZ", "DD": "DE", "ZR": "CD"}

// heir returns the state that had taken a state's place when the article was published: whoever led
// the Soviet Union and stayed acted for Russia in 1997. It is the state itself while that lasted.
func (s *Story) heir(code string) string {
	next := heirs[code]
	if next == "" || s.last.IsZero() || s.landOf(next) == code {
		return code
	}
	return next
}

// The days between which Serbia and Montenegro together were called Yugoslavia.
const smallYugoslaviaFrom, smallYugoslaviaTo = "1992-04-27", "2003-02-04"

// landOf returns the state that a place lay in when the article was published. It differs from state
// for Belgrade in the nineties: Serbia had a government of its own, but its towns were Yugoslavia's.
func (s *Story) landOf(code string) string {
	day := s.last.Format(time.DateOnly)
	if (code == "RS" || code == "ME") && !s.last.IsZero() && day > smallYugoslaviaFrom && day <= smallYugoslaviaTo {
		return "YU"
	}
	return s.state(code)
}
