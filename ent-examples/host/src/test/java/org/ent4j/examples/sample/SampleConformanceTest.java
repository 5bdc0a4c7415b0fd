package org.ent4j.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class SampleConformanceTest {

    private static final Map<String, byte[]> FILES = Samples.files(Samples.spec(4, 3, 0.3));

    @Test
    void aaf_files_are_valid_with_the_dtd_beside_them() throws Exception {
        var own = new String(FILES.get("aaf/ficAlimMENESR.dtd"), StandardCharsets.UTF_8);
        assertThat(complaints(own)).isEmpty();
    }

    @Test
    void aaf_files_are_valid_with_the_official_dtd() throws Exception {
        assertThat(complaints(Files.readString(official("aaf/ficAlimMENESR.dtd"))))
                .isEmpty();
    }

    @Test
    void edt_files_are_valid_with_the_schema_of_their_publisher() throws Exception {
        var xsd = official("edt/ExportEmploiDuTemps.xsd");
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
        for (var file : FILES.entrySet()) {
            if (file.getKey().contains("/Edt_")) {
                schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file.getValue())));
            }
        }
    }

    private static Path official(String name) {
        var path = Path.of(System.getProperty("ent.conformance.data", "")).resolve(name);
        assumeTrue(Files.exists(path), "the official " + name + " is not at hand");
        return path;
    }

    private static List<String> complaints(String dtd) throws Exception {
        var factory = SAXParserFactory.newInstance();
        factory.setValidating(true);
        var complaints = new ArrayList<String>();
        for (var file : FILES.entrySet()) {
            if (file.getKey().startsWith("aaf/ENTSAMPLE_")) {
                factory.newSAXParser().parse(new ByteArrayInputStream(file.getValue()), new DefaultHandler() {
                    @Override
                    public InputSource resolveEntity(String publicId, String systemId) {
                        return new InputSource(new StringReader(dtd));
                    }

                    @Override
                    public void error(SAXParseException invalid) {
                        complaints.add(file.getKey() + ": " + invalid.getMessage());
                    }
                });
            }
        }
        return complaints;
    }
}
