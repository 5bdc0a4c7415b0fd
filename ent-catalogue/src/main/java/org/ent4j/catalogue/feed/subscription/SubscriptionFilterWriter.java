package org.ent4j.catalogue.feed.subscription;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ent4j.catalogue.subscription.SubscriptionFilter;

/** Writes the body of a request for a list of subscriptions ({@code filtres}). */
public final class SubscriptionFilterWriter {

    private SubscriptionFilterWriter() {}

    /** Writes the filters; the stream is flushed, and left open. */
    public static void write(SubscriptionFilter filter, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("filtres");
            xml.writeDefaultNamespace(SubscriptionReader.NAMESPACE);
            for (var each : filter.values().entrySet()) {
                one(each.getKey().element(), each.getValue(), xml);
            }
            if (filter.sortedBy().isPresent()) {
                text("triPar", filter.sortedBy().get().element(), xml);
                text("tri", filter.isDescending() ? "DSC" : "ASC", xml);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private static void one(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("filtre");
        text("filtreNom", name, xml);
        text("filtreValeur", value, xml);
        xml.writeEndElement();
    }

    private static void text(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
