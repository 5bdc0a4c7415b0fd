package org.ent4j.viescolaire.feed.lsu;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.ent4j.model.Conformance;
import org.xml.sax.SAXException;

/** The ministry's schema among the sample files, as an oracle. */
public final class OfficialSchema {

    private final Schema schema;

    private OfficialSchema(Schema schema) {
        this.schema = schema;
    }

    public static OfficialSchema ofSecondDegree() {
        return of("lsu/import-complet-strict.xsd");
    }

    static OfficialSchema ofFirstDegree() {
        return of("lsu/livret-scolaire_1d_schema_1.0b.xsd");
    }

    private static OfficialSchema of(String name) {
        return of(Conformance.file(name));
    }

    private static OfficialSchema of(Path file) {
        try {
            return new OfficialSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(file.toFile()));
        } catch (SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The first thing it has against the file. */
    public Optional<String> complaint(String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
