package org.ent4j.catalogue.feed.structure;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.ent4j.model.Conformance;
import org.xml.sax.SAXException;

/** An official schema among the sample files, as an oracle; the test is skipped when it is not there. */
public final class OfficialXsd {

    private final Schema schema;

    private OfficialXsd(Schema schema) {
        this.schema = schema;
    }

    public static OfficialXsd of(String name) {
        try {
            return new OfficialXsd(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Conformance.file(name).toFile()));
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
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
