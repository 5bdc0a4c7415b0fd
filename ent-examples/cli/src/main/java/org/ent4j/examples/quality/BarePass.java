package org.ent4j.examples.quality;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The least that any reader does: every event of a file, looked at by nobody. */
final class BarePass {

    private BarePass() {}

    /** The number of events. */
    static int over(byte[] file) {
        try {
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            var events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            return events;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The generated file is no XML.\nMaybe the generator changed.", broken);
        }
    }
}
