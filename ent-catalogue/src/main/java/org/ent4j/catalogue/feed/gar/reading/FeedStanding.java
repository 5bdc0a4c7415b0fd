package org.ent4j.catalogue.feed.gar.reading;

import java.util.List;
import org.ent4j.catalogue.gar.validation.Standing;
import org.ent4j.model.feed.XmlAttribute;
import org.ent4j.model.feed.XmlFeed;

/** Where a feed stands. */
record FeedStanding(XmlFeed feed) implements Standing {

    @Override
    public String namespace() {
        return feed.namespace();
    }

    @Override
    public boolean hasAttributes() {
        return feed.hasAttributes();
    }

    @Override
    public List<XmlAttribute> attributes() {
        return feed.givenAttributes();
    }

    @Override
    public int line() {
        return feed.line();
    }

    @Override
    public int column() {
        return feed.column();
    }
}
