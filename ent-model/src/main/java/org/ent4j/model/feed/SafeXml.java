package org.ent4j.model.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;

/** The JDK's StAX with every door shut, and its complaints in our words: its own are in the language of the machine. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();
    /** The parser speaks the language of the machine: entity, entité, entità, entidad, Entity. */
    private static final Pattern UNDECLARED = Pattern.compile("(?iu)[^\"]*enti[td]\\p{L}*\\s+\"[\\w.:-]+\".*");

    /** Names are the same in every language. */
    private static final Pattern UNCLOSED =
            Pattern.compile("\"([\\w.:-]+)\".*\"</\\1>\"", Pattern.UNICODE_CHARACTER_CLASS);

    static final Label END = Label.of("fin de fichier", "end of file");

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

    /** Where it is broken, and the element that is not closed where it is that. */
    static Label complaint(XMLStreamException broken) {
        var place = place(broken.getLocation());
        var unclosed = UNCLOSED.matcher(firstLine(broken));
        return unclosed.find()
                ? Label.of(
                        "%s : l'élément « %s » n'est pas refermé".formatted(place.fr(), unclosed.group(1)),
                        "%s: the element '%s' is not closed".formatted(place.en(), unclosed.group(1)))
                : place;
    }

    static Label place(@Nullable Location at) {
        return at == null || at.getLineNumber() < 1
                ? END
                : Label.of(
                        "ligne %d, colonne %d".formatted(at.getLineNumber(), at.getColumnNumber()),
                        "line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber()));
    }

    /** In the parser's own words, without the place. */
    private static String firstLine(XMLStreamException broken) {
        var message = String.valueOf(broken.getMessage());
        var body = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        return body.lines().findFirst().orElse("").strip();
    }

    static String reason(IOException unreadable) {
        return unreadable.getClass().getSimpleName();
    }
}
