package org.ent4j.model.feed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * A foreign XML file, read once from its first element to its last, without DTD, external entity or unbounded value.
 *
 * <pre>{@code
 * try (var xml = XmlFeed.open(source, FeedFormat.EDT, FeedLimits.USUAL)) {
 *     xml.children(section -> {
 *         if (section.equals("Salles")) {
 *             xml.children(room -> rooms.add(xml.attribute("Nom").orElse("")));
 *         }
 *     });
 * } catch (FeedRefused refused) {
 *     return Imported.refused(refused.issue());
 * }
 * }</pre>
 *
 * What a callback does not read is skipped. Names are local names; values are stripped of the space around them.
 */
public final class XmlFeed implements AutoCloseable {

    private final String name;
    private final Label expected;
    private final FeedLimits limits;
    private final FeedInput input;
    private final XMLStreamReader xml;
    private Consumer<String> onComment = comment -> {};
    private int depth;

    private XmlFeed(String name, Label expected, FeedLimits limits, FeedInput input, XMLStreamReader xml) {
        this.name = name;
        this.expected = expected;
        this.limits = limits;
        this.input = input;
        this.xml = xml;
    }

    /**
     * Opens the file on its root element.
     *
     * @throws FeedRefused when it is not XML, or the file of another format
     */
    public static XmlFeed open(FeedSource source, FeedFormat format, FeedLimits limits) {
        return open(source, Set.of(format), format.label(), limits);
    }

    /**
     * Opens a file that may be of several formats on its root element, which then tells the format.
     *
     * @param expected what the file should be, in a few words
     * @throws FeedRefused when it is not XML, or the file of a format that is none of these
     */
    public static XmlFeed open(FeedSource source, Set<FeedFormat> formats, Label expected, FeedLimits limits) {
        return open(
                source,
                root -> formats.stream().anyMatch(format -> format.root().equals(root)),
                expected,
                limits);
    }

    /**
     * Opens a file of a family whose root elements are not known on its root element: the elements in it then tell what
     * it is.
     *
     * @param expected what the file should be, in a few words
     * @throws FeedRefused when it is not XML
     */
    public static XmlFeed openAnyRoot(FeedSource source, Label expected, FeedLimits limits) {
        return open(source, root -> true, expected, limits);
    }

    private static XmlFeed open(FeedSource source, Predicate<String> root, Label expected, FeedLimits limits) {
        try {
            return open(source, root, expected, limits, FeedInput.open(source, limits, expected));
        } catch (NoSuchFileException missing) {
            throw refused(source, new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(source, new FeedRefusal.Unreadable(SafeXml.reason(unreadable)));
        } catch (FeedInput.Refused refused) {
            throw refused(source, refused.refusal());
        }
    }

    private static XmlFeed open(
            FeedSource source, Predicate<String> root, Label expected, FeedLimits limits, FeedInput input)
            throws IOException {
        try {
            var feed = new XmlFeed(source.name(), expected, limits, input, SafeXml.reader(input.text()));
            feed.enterRoot(root);
            return feed;
        } catch (XMLStreamException broken) {
            input.close();
            throw refused(source, input.explain(broken));
        } catch (FeedRefused refused) {
            input.close();
            throw refused;
        }
    }

    private static FeedRefused refused(FeedSource source, FeedRefusal refusal) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), refusal));
    }

    private void enterRoot(Predicate<String> isExpected) {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            // the prolog has nothing for us
        }
        input.entity().ifPresent(this::refuse);
        var root = xml.getLocalName();
        if (!isExpected.test(root)) {
            throw refused(new FeedRefusal.WrongFile(FeedFormat.describe(root), expected));
        }
    }

    private void refuse(FeedRefusal refusal) {
        throw refused(refusal);
    }

    /** Hears the comments that stand between elements; AAF keeps its metadata there. */
    public XmlFeed onComment(Consumer<String> listener) {
        onComment = listener;
        return this;
    }

    /** The encoding that the file is read in: that of its byte order mark, else the one that it declares, else UTF-8. */
    public String encoding() {
        return input.encoding();
    }

    /** The local name of the element that the feed stands on. */
    public String element() {
        return xml.getLocalName();
    }

    /** An attribute of the element that the feed stands on; blank counts as absent. */
    public Optional<String> attribute(String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            return Optional.empty();
        }
        var text = bounded(value).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The names of the attributes of the element that the feed stands on; those of another namespace do not count. */
    public List<String> attributes() {
        var count = xml.getAttributeCount();
        var names = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            var namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                names.add(xml.getAttributeLocalName(i));
            }
        }
        return names;
    }

    /** The namespace of the element that the feed stands on, or "". */
    public String namespace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    /** The attributes of the element that the feed stands on, those of other namespaces too, with their values as given. */
    public List<XmlAttribute> givenAttributes() {
        var count = xml.getAttributeCount();
        var given = new ArrayList<XmlAttribute>(count);
        for (int i = 0; i < count; i++) {
            var namespace = Objects.requireNonNullElse(xml.getAttributeNamespace(i), "");
            given.add(new XmlAttribute(namespace, xml.getAttributeLocalName(i), bounded(xml.getAttributeValue(i))));
        }
        return given;
    }

    /**
     * As {@link #children}, and hears the text between them as given, in pieces; it is bounded as a whole as one value, but
     * for the blanks between two children, each on their own: there are as many as the file has rows.
     */
    public void content(Consumer<String> onChild, Consumer<String> onText) {
        var parent = depth;
        var heard = 0;
        var blanks = 0;
        while (advance() != XMLStreamConstants.END_ELEMENT || depth >= parent) {
            if (xml.isStartElement()) {
                var child = depth;
                onChild.accept(xml.getLocalName());
                skipTo(child);
                blanks = 0;
            } else if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
                var piece = xml.getText();
                blanks += piece.isBlank() ? piece.length() : 0;
                heard += piece.isBlank() ? 0 : piece.length();
                bounded(heard + blanks);
                onText.accept(piece);
            }
        }
    }

    /** Calls back on each child of the current element, with its name; whatever the callback leaves is skipped. */
    public void children(Consumer<String> onChild) {
        var parent = depth;
        while (advance() != XMLStreamConstants.END_ELEMENT || depth >= parent) {
            if (xml.isStartElement()) {
                var child = depth;
                onChild.accept(xml.getLocalName());
                skipTo(child);
            }
        }
    }

    /**
     * Gives all of the current element to {@code events}, event by event: for a file of millions of values, none of which
     * must cost an object. The caller bounds what it keeps of a text.
     */
    public void events(XmlEvents events) {
        var parent = depth;
        events.start(xml.getLocalName());
        while (advance() != XMLStreamConstants.END_ELEMENT || depth >= parent) {
            tell(events);
        }
        events.end();
    }

    private void tell(XmlEvents events) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> events.start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> events.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                events.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            default -> {}
        }
    }

    /** Whether the element that the feed stands on has attributes; declarations of namespaces are none. */
    public boolean hasAttributes() {
        return xml.getAttributeCount() > 0;
    }

    /** The text of the current element and of those in it; "" when it has none. */
    public String text() {
        var text = new StringBuilder();
        var start = depth;
        while (advance() != XMLStreamConstants.END_ELEMENT || depth >= start) {
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                bounded(text);
            }
        }
        return text.toString().strip();
    }

    /** The line that the feed stands on. */
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /** The column that the feed stands on, from 1: that after the tag. */
    public int column() {
        return xml.getLocation().getColumnNumber();
    }

    public SourceLocation here() {
        return SourceLocation.of(name, line());
    }

    /**
     * Reads what is left, so that a defect after the last element of interest is found too.
     *
     * @throws FeedRefused when the rest is broken, or the encoding was not the declared one
     */
    public void finish() {
        while (hasNext()) {
            advance();
        }
        var declared = xml.getCharacterEncodingScheme();
        input.contradiction(declared == null ? input.encoding() : declared).ifPresent(wrong -> {
            throw new FeedRefused(Issue.fatal(SourceLocation.of(name), wrong));
        });
    }

    private void skipTo(int child) {
        while (depth >= child) {
            advance();
        }
    }

    private boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private int advance() {
        var event = next();
        track(event);
        return event;
    }

    private int next() {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        } catch (NoSuchElementException end) {
            throw refused(new FeedRefusal.Broken(SafeXml.END, expected));
        } catch (RuntimeException lost) {
            // the parser loses its way in some damaged prologs: MissingResourceException
            throw refused(new FeedRefusal.Broken(SafeXml.place(xml.getLocation()), expected));
        }
    }

    private void track(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.COMMENT -> onComment.accept(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused(new FeedRefusal.EntityRefused(expected));
            default -> {}
        }
    }

    private void enter() {
        depth++;
        if (depth > limits.depth()) {
            throw refused(new FeedRefusal.TooDeep(limits.depth(), expected));
        }
    }

    private <T extends CharSequence> T bounded(T text) {
        bounded(text.length());
        return text;
    }

    private void bounded(int length) {
        if (length > limits.text()) {
            throw refused(new FeedRefusal.TextTooLong(limits.text(), expected));
        }
    }

    private FeedRefused broken(XMLStreamException broken) {
        return refused(input.entity().filter(entity -> depth == 0).orElseGet(() -> input.explain(broken)));
    }

    private FeedRefused refused(FeedRefusal refusal) {
        return new FeedRefused(Issue.fatal(here(), refusal));
    }

    @Override
    public void close() {
        try {
            xml.close();
            input.close();
        } catch (XMLStreamException | IOException ignored) {
            // nothing was written, and everything of interest was read
        }
    }
}
