package org.ent4j.viescolaire.feed.lsl;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ent4j.viescolaire.lsl.LslEvaluation;
import org.ent4j.viescolaire.lsl.LslFile;
import org.ent4j.viescolaire.lsl.LslOpinion;
import org.ent4j.viescolaire.lsl.LslPupil;
import org.ent4j.viescolaire.lsl.LslYear;

/**
 * Experimental: writes a file of the LSL, schemaVersion 1.0, as far as it is documented. No schema and no sample are at
 * hand, so nothing tells that an import would take it.
 *
 * <p>To be confirmed: the order of the elements, the namespace (known from GEPI's pilot of 2014 alone), the codes of
 * engagements and avis. Unknown, and not written: the avis on engagement, the avis of the head, the yearly part of an
 * evaluation (appreciation, skills, teachers) and its date of validation.
 */
public final class LslWriter {

    private static final String NAMESPACE = "urn:ac-grenoble.fr:lsl:import";
    static final String VERSION = "1.0";

    private final XMLStreamWriter xml;

    private LslWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the file; the stream is flushed, and left open. */
    public static void write(LslFile file, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new LslWriter(xml).file(file);
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void file(LslFile file) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("lsl", "lsl", NAMESPACE);
        xml.writeNamespace("lsl", NAMESPACE);
        xml.writeAttribute("schemaVersion", VERSION);
        xml.writeStartElement("entete");
        text("editeur", file.editor());
        text("application", file.application());
        text("etablissement", file.school().value());
        xml.writeEndElement();
        xml.writeStartElement("donnees");
        for (var pupil : file.pupils()) {
            pupil(pupil);
        }
        xml.writeEndDocument();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void code(String element, String code) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("code", code);
    }

    private void pupil(LslPupil pupil) throws XMLStreamException {
        xml.writeStartElement("eleve");
        xml.writeAttribute("id", pupil.siecleId());
        engagements(pupil);
        if (pupil.examOpinion().isPresent()) {
            code("avisExamen", pupil.examOpinion().get());
        }
        xml.writeStartElement("scolarites");
        for (var year : pupil.years()) {
            year(year);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void engagements(LslPupil pupil) throws XMLStreamException {
        xml.writeStartElement("engagements");
        for (var code : pupil.engagements()) {
            code("engagement", code);
        }
        for (var words : pupil.otherEngagements()) {
            text("engagement-autre", words);
        }
        xml.writeEndElement();
    }

    private void year(LslYear year) throws XMLStreamException {
        xml.writeStartElement("scolarite");
        xml.writeAttribute("annee-scolaire", String.valueOf(year.schoolYear()));
        xml.writeAttribute("code-periode", year.periods().name());
        if (year.investment().isPresent()) {
            opinion("avisInvestissement", year.investment().get());
        }
        for (var evaluation : year.evaluations()) {
            evaluation(evaluation);
        }
        xml.writeEndElement();
    }

    private void opinion(String element, LslOpinion opinion) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("date", opinion.day().toString());
        xml.writeAttribute("nom", opinion.lastName());
        xml.writeAttribute("prenom", opinion.firstName());
        xml.writeCharacters(opinion.text());
        xml.writeEndElement();
    }

    private void evaluation(LslEvaluation evaluation) throws XMLStreamException {
        xml.writeStartElement("evaluation");
        xml.writeAttribute("modalite-election", evaluation.election());
        xml.writeAttribute("code-matiere", evaluation.subject());
        group(evaluation.group());
        xml.writeStartElement("periodiques");
        for (var each : evaluation.periodic()) {
            xml.writeEmptyElement("periode");
            xml.writeAttribute("numero", String.valueOf(each.period()));
            number("moyenne", each.average());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void group(LslEvaluation.Group group) throws XMLStreamException {
        xml.writeEmptyElement("structure");
        xml.writeAttribute("effectif", String.valueOf(group.size()));
        number("moyenne", group.average());
        number("repar-moins-huit", group.below8());
        number("repar-huit-douze", group.from8To12());
        number("repar-plus-douze", group.above12());
    }

    /** With two decimals, as GEPI writes them. */
    private void number(String attribute, BigDecimal value) throws XMLStreamException {
        xml.writeAttribute(attribute, value.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
