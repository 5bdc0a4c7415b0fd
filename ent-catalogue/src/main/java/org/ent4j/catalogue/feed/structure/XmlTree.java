package org.ent4j.catalogue.feed.structure;

import java.util.ArrayList;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;

/** A file about one school, read whole: safely, within bounds, and no other file than the one expected. */
public final class XmlTree {

    /** Thirteen for each of more borrowers than any school has. */
    private static final int MOST_ELEMENTS = 2_000_000;

    private XmlTree() {}

    /**
     * The root with all that is in it.
     *
     * @param namespace of the format; "" when it has none
     * @param expected what the file should be, in a few words
     * @throws FeedRefused when it is not XML, another file, or beyond the bounds
     */
    public static XmlNode read(FeedSource source, String namespace, String root, Label expected, FeedLimits limits) {
        try (var xml = XmlFeed.openAnyRoot(source, expected, limits)) {
            if (!xml.element().equals(root) || !xml.namespace().equals(namespace)) {
                throw new FeedRefused(Issue.fatal(xml.here(), new FeedRefusal.WrongFile(found(xml), expected)));
            }
            var node = node(xml, new RowCount(MOST_ELEMENTS, expected));
            xml.finish();
            return node;
        }
    }

    private static Label found(XmlFeed xml) {
        var name = xml.namespace().isEmpty() ? xml.element() : "{" + xml.namespace() + "}" + xml.element();
        return FeedFormat.ofRoot(xml.element()).map(FeedFormat::label).orElseGet(() -> FeedFormat.describe(name));
    }

    private static XmlNode node(XmlFeed xml, RowCount count) {
        count.add(xml.here());
        var namespace = xml.namespace();
        var name = xml.element();
        var line = xml.line();
        var attributes = xml.givenAttributes();
        var children = new ArrayList<XmlNode>();
        var text = new StringBuilder();
        xml.content(child -> children.add(node(xml, count)), piece -> {
            if (children.isEmpty() || !piece.isBlank()) {
                text.append(piece);
            }
        });
        return new XmlNode(namespace, name, attributes, text.toString(), children, line);
    }
}
