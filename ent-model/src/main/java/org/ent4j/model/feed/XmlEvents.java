package org.ent4j.model.feed;

/** Hears an XML file as it goes by; the feed that tells it stands on the element while it does. */
public interface XmlEvents {

    /** @param name the local name */
    void start(String name);

    /** A piece of text, as given; a text may come in several. The characters are those of the parser: they do not stay. */
    void text(char[] characters, int from, int length);

    /** The end of the element that began last. */
    void end();
}
