package org.ent4j.catalogue.feed.gar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

class RowFormatTest {

    private static final GarObject TAUGHT =
            GarDegree.SECOND.schema().of(GarPart.GROUPE).get(3);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.strings()
                                .withChars("a&<>é]€\uD835\uDCAF'\"")
                                .ofMaxLength(8),
                        Arbitraries.strings().withCharRange('A', 'z').ofMaxLength(600))
                .map(GarText::clean)
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<GarRow> rows() {
        return texts().list()
                .ofMinSize(3)
                .ofMaxSize(3)
                .flatMap(plain -> texts().list()
                        .ofMaxSize(4)
                        .map(several ->
                                new GarRow(TAUGHT, List.of(plain.get(0), plain.get(1), plain.get(2), several))));
    }

    @Property(tries = 300)
    void what_is_written_is_read_back_and_is_the_same_when_it_was_packed(@ForAll("rows") GarRow row)
            throws XMLStreamException {
        var format = RowFormat.of(TAUGHT);
        var written = new XmlBytes();
        var elements = format.write(row, written);
        var packed = new XmlBytes();
        format.pack(row, packed);
        var unpacked = new XmlBytes();

        assertThat(format.unpack(packed, unpacked)).isEqualTo(elements);
        assertThat(text(unpacked)).isEqualTo(text(written));
        var expected = new ArrayList<>(row.values().subList(0, 3));
        expected.addAll((List<?>) row.values().get(3));
        assertThat(read(text(written))).isEqualTo(expected);
        assertThat(elements).isEqualTo(1 + expected.size());
        Statistics.label("beyond Latin")
                .collect(text(written).chars().anyMatch(sign -> sign > 0xFF))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("escaped")
                .collect(text(written).contains("&"))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static String text(XmlBytes bytes) {
        return new String(bytes.array(), 0, bytes.length(), UTF_8);
    }

    private static List<Object> read(String row) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = "<x xmlns:men=\"urn:x\">" + row + "</x>";
        var reader = factory.createXMLStreamReader(new StringReader(xml));
        var texts = new ArrayList<Object>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                texts.add(reader.getText());
            }
        }
        return texts;
    }
}
