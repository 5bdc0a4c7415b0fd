package org.ent4j.catalogue.feed.indicator;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ent4j.catalogue.indicator.UsageKey;
import org.ent4j.catalogue.indicator.UsageReport;

/**
 * Reports as XML, of a form of our own, as the SDET asks for XML or CSV and gives none:
 *
 * <pre>{@code
 * <indicateurs><semaine uai="0570001A" numero="2026-W37" debut="2026-09-07" fin="2026-09-13" seuil="5">
 *   <usage service="cahier_textes" profil="eleve" visites="41" utilisateurs="20" duree="03:12:00"/>
 *   <usage service="cahier_textes" profil="parent" masque="true"/>
 * </semaine></indicateurs>
 * }</pre>
 */
public final class UsageXml {

    private UsageXml() {}

    /**
     * Writes them in their order.
     *
     * @param out is flushed and not closed
     * @throws IllegalStateException when it cannot be written
     */
    public static void write(List<UsageReport> reports, Writer out) {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("indicateurs");
            for (var report : reports) {
                week(xml, report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("The indicators cannot be written.\nMaybe the disk is full.", unwritable);
        }
    }

    private static void week(XMLStreamWriter xml, UsageReport report) throws XMLStreamException {
        xml.writeStartElement("semaine");
        xml.writeAttribute("uai", report.school().value());
        xml.writeAttribute("numero", report.week().toString());
        xml.writeAttribute("debut", report.week().monday().toString());
        xml.writeAttribute("fin", report.week().sunday().toString());
        xml.writeAttribute("seuil", String.valueOf(report.threshold()));
        for (var key : report.keys()) {
            usage(xml, report, key);
        }
        xml.writeEndElement();
    }

    private static void usage(XMLStreamWriter xml, UsageReport report, UsageKey key) throws XMLStreamException {
        xml.writeEmptyElement("usage");
        xml.writeAttribute("service", key.service().orElse(UsageCsv.ALL_SERVICES));
        xml.writeAttribute("profil", key.profileCode());
        var figures = report.find(key);
        if (figures.isEmpty()) {
            xml.writeAttribute("masque", "true");
            return;
        }
        xml.writeAttribute("visites", String.valueOf(figures.get().visits()));
        xml.writeAttribute("utilisateurs", String.valueOf(figures.get().users()));
        xml.writeAttribute("duree", figures.get().clock());
    }
}
