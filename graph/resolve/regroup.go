package resolve

// regroup joins the groups of the touched items anew.
func (u *update) regroup() {
	seen := map[*item]bool{}
	for start := range u.items {
		if seen[start] {
			continue
		}
		group := u.groupOf(start, seen)
		for _, i := range group {
			if c := u.clusterOf(i); c != nil {
				u.dissolve(c)
			}
		}
		for _, set := range join(group, u.rules) {
			c := &cluster{items: set}
			for _, i := range set {
				i.cluster = c
			}
			if set[0].wrong {
				set[0].cluster, set[0].told = nil, ""
				u.articles[set[0].ref.Article] = true
				continue
			}
			u.clusters[c] = true
		}
	}
}

// dissolve takes a cluster out; its items are to be joined anew.
func (u *update) dissolve(c *cluster) {
	u.unnumber(c)
	for _, i := range u.members(c) {
		i.cluster, i.event = nil, ""
		u.items[i] = true
	}
	delete(u.clusters, c)
	delete(u.links, c)
}

// unnumber takes a cluster out of the lists by base and series, and its event out of the graph.
func (u *update) unnumber(c *cluster) {
	if c.event == nil {
		return
	}
	u.touch(eventKey, c.event.ID)
	u.bases[c.base], u.series[c.series] = true, true
	u.drop(u.State.bases, u.ofBase(c.base), c.base, c)
	u.drop(u.State.series, u.ofSeries(c.series), c.series, c)
	if u.State.events[c.event.ID] == c {
		erase(u.State, u.State.events, c.event.ID)
	}
	u.events[c.event.ID] = true
}

// drop takes a cluster out of a list.
func (s *State) drop(lists map[string]map[*cluster]bool, list map[*cluster]bool, key string, c *cluster) {
	if delete(list, c); len(list) == 0 {
		erase(s, lists, key)
	}
}

// enter puts a cluster into a list.
func enter(lists map[string]map[*cluster]bool, key string, c *cluster) {
	if lists[key] == nil {
		lists[key] = map[*cluster]bool{}
	}
	lists[key][c] = true
}

// rebuild builds the events of the touched clusters.
func (u *update) rebuild() {
	for c := range u.clusters {
		u.unnumber(c)
		e := build(u.members(c))
		c.base, c.series = baseID(e), seriesOf(e)
		c.event = &e
		u.links[c] = true
		u.bases[c.base], u.series[c.series] = true, true
		u.ofBase(c.base)
		u.ofSeries(c.series)
		enter(u.State.bases, c.base, c)
		enter(u.State.series, c.series, c)
	}
}
