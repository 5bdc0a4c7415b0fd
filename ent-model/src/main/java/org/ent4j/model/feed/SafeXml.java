package org.ent4j.model.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's StAX with every door shut, and its complaints in our words. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();
    /** The parser speaks the language of the machine: entity, entité, entità, entidad, Entity. */
    private static final Pattern UNDECLARED = Pattern.compile("(?iu)[^\"]*enti[td]\\p{L}*\\s+\"[\\w.:-]+\".*");

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The characters are decoded before: the parser itself reports a wrong byte on the standard error. */
    static synchronized XMLStreamReader reader(Reader characters) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(characters);
    }

    static boolean isUndeclaredEntity(XMLStreamException broken) {
        return UNDECLARED.matcher(firstLine(broken)).matches();
    }

    /** The parser's own words, without the place, which the issue has, and without the address of the standard. */
    static String firstLine(XMLStreamException broken) {
        var message = String.valueOf(broken.getMessage());
        var body = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        var line = body.lines().findFirst().orElse("").strip();
        return line.startsWith("http://www.w3.org/") ? line.substring(line.indexOf('#') + 1) : line;
    }

    static String reason(IOException unreadable) {
        return unreadable.getClass().getSimpleName();
    }
}
