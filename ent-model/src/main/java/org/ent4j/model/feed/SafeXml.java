package org.ent4j.model.feed;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ent4j.model.text.Label;

/** The JDK's StAX with every door shut, and its complaints in our words. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    static synchronized XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    static String encoding(XMLStreamReader xml) {
        return Optional.ofNullable(xml.getEncoding()).orElse("UTF-8");
    }

    /** What an error of the parser means to the person who gave the file. */
    static FeedRefusal explain(XMLStreamException broken, XMLStreamReader xml, FeedStream bytes, Label expected) {
        var cause = Optional.<Throwable>ofNullable(broken.getNestedException()).orElse(broken);
        if (cause instanceof CharConversionException) {
            return new FeedRefusal.WrongEncoding(encoding(xml), bytes.actualEncoding(), expected);
        }
        var detail = firstLine(broken);
        return detail.contains("entity") || detail.contains("entité")
                ? new FeedRefusal.EntityRefused(expected)
                : new FeedRefusal.Broken(detail, expected);
    }

    /** The parser's own words, without the place, which the issue has. */
    static String firstLine(XMLStreamException broken) {
        var message = String.valueOf(broken.getMessage());
        var body = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        return body.lines().findFirst().orElse("").strip();
    }

    static String reason(IOException unreadable) {
        return unreadable.getClass().getSimpleName();
    }
}
