package org.ent4j.catalogue.feed.subscription;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.SubscriptionDraft;
import org.ent4j.catalogue.subscription.SubscriptionField;
import org.ent4j.catalogue.subscription.SubscriptionText;

/** Writes subscriptions with their elements in the order of the format. */
public final class SubscriptionWriter {

    private final XMLStreamWriter xml;

    private SubscriptionWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Writing {
        void to(SubscriptionWriter writer) throws XMLStreamException;
    }

    /** As it is created ({@code PUT}); the stream is flushed, and left open. */
    public static void write(GarSubscription subscription, OutputStream out) throws IOException {
        write(out, writer -> writer.one(SubscriptionText.of(subscription), true));
    }

    /** As it is changed ({@code POST}): without its schools, which cannot change. */
    public static void writeChange(GarSubscription subscription, OutputStream out) throws IOException {
        write(out, writer -> writer.one(SubscriptionText.ofChange(subscription), true));
    }

    /** As a list, for files: the service takes one at a time. */
    public static void write(List<GarSubscription> subscriptions, OutputStream out) throws IOException {
        write(out, writer -> {
            writer.start(SubscriptionReader.ALL);
            for (var each : subscriptions) {
                writer.one(SubscriptionText.of(each), false);
            }
            writer.xml.writeEndElement();
        });
    }

    private static void write(OutputStream out, Writing writing) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            writing.to(new SubscriptionWriter(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void start(String root) throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SubscriptionReader.NAMESPACE);
    }

    private void one(SubscriptionDraft draft, boolean isRoot) throws XMLStreamException {
        if (isRoot) {
            start(SubscriptionReader.ONE);
        } else {
            xml.writeStartElement(SubscriptionReader.ONE);
        }
        for (var field : SubscriptionField.values()) {
            for (var text : texts(draft, field)) {
                xml.writeStartElement(field.element());
                xml.writeCharacters(text);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static List<String> texts(SubscriptionDraft draft, SubscriptionField field) {
        return switch (field) {
            case SCHOOL -> draft.schools();
            case PUBLIC -> draft.publics();
            default -> draft.text(field).stream().toList();
        };
    }
}
